import type { SubjectDigest } from "#site/site-model.ts";
import { isSame } from "./is-same.ts";
import type { OrganizationsPart, PaperStore } from "./ports.ts";
import { retryConflicts } from "./retry-conflicts.ts";

/** Three thousand organisations are some 20 kB a part; an item of the table ends at 400 kB. */
const PARTS = 8;
/** Letters; anybody can give an account a name without end, and the others of its part must still fit. */
const LONGEST_NAME = 200;

/** All organisations that have papers: by slug, the name that the newest one carries. */
export async function readOrganizations(store: PaperStore): Promise<ReadonlyMap<string, string>> {
  return new Map((await store.readOrganizations()).flatMap(({ names }) => [...names]));
}

/**
 * Notes which of these organisations have papers, for the files that name all there are; to be done before they are read.
 * Nearly always all of it is noted already, and nothing is written.
 */
export async function noteOrganizations(subjects: readonly SubjectDigest[], store: PaperStore): Promise<void> {
  const digests = subjects.filter(({ subject }) => subject.kind === "organization");
  if (digests.length === 0) return;
  await retryConflicts(async () => {
    const held = new Map((await store.readOrganizations()).map((part) => [part.part, part]));
    for (const [part, own] of Map.groupBy(digests, ({ subject }) => partOfOrganization(subject.slug))) {
      const before = held.get(part) ?? { part, revision: 0, names: new Map<string, string>() };
      const after = { ...before, names: withNames(before.names, own) };
      if (!isSame(Object.fromEntries(before.names), Object.fromEntries(after.names)))
        await store.putOrganizations(after);
    }
  });
}

function withNames(held: OrganizationsPart["names"], digests: readonly SubjectDigest[]): OrganizationsPart["names"] {
  const names = new Map(held);
  for (const { subject, newest, months } of digests) {
    const name = newest[0]?.organization?.names.en ?? names.get(subject.slug) ?? subject.slug;
    if (months.length > 0) names.set(subject.slug, [...name].slice(0, LONGEST_NAME).join(""));
    else names.delete(subject.slug);
  }
  return names;
}

/** In which part an organisation is held. */
export function partOfOrganization(slug: string): number {
  return [...slug].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % PARTS;
}
