import { once } from "../once.ts";
import { companies } from "./companies.ts";
import { institutes } from "./institutes.ts";
import { type KnownOrganization, readRegistry } from "./known-organization.ts";
import { universities } from "./universities.ts";

/** The registry; `papers quality` lists, by frequency, what is not in it yet. A run that finds nothing new asks for none of it. */
export const organizations = once((): readonly KnownOrganization[] =>
  [companies, universities, institutes].flatMap(readRegistry),
);

const byName = once(
  (): ReadonlyMap<string, KnownOrganization> =>
    new Map(organizations().flatMap((known) => namesOf(known).map((name) => [foldName(name), known] as const))),
);

/** Every spelling an organisation is known under. */
export function namesOf({ slug, names, aliases }: KnownOrganization): string[] {
  return [slug, names.en, names.ko, ...aliases];
}

/** The organisation with this slug. */
export function findOrganization(slug: string): KnownOrganization | undefined {
  const known = organizationNamed(slug);
  return known?.slug === slug ? known : undefined;
}

/** The organisation of this name or account, as people and accounts write it; never a guess. */
export function organizationNamed(name: string): KnownOrganization | undefined {
  return byName().get(foldName(name));
}

/** Without case, spaces and punctuation: `Mistral AI_`, `mistralai` and `Mistral AI` are one name. */
export function foldName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}
