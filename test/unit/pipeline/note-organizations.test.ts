import { describe, expect, it } from "vitest";
import type { SubjectRow } from "#papers/subject.ts";
import { noteOrganizations, readOrganizations } from "#pipeline/note-organizations.ts";
import type { SubjectDigest } from "#site/site-model.ts";
import { createMemoryStore } from "./memory-store.ts";

/** What DynamoDB takes for one item. */
const LARGEST_ITEM = 400_000;

/** The page of an organisation with one paper, or, without a name, with none. */
function digestOf(slug: string, name?: string): SubjectDigest {
  const row = { organization: { slug, names: { en: name, ko: name } } } as unknown as SubjectRow;
  return {
    subject: { kind: "organization", slug },
    newest: name === undefined ? [] : [row],
    months: name === undefined ? [] : [{ month: "2026-02", papers: 1 }],
  };
}

const named = async (store: ReturnType<typeof createMemoryStore>) => [...(await readOrganizations(store))].toSorted();

describe("the organisations that files of all of them name", () => {
  it("are written when one appears, and not again, whatever letters it is written with", async () => {
    const store = createMemoryStore();
    const digests = [digestOf("zeta", "Zeta"), digestOf("360", "360"), digestOf("ada", "Ada 연구소")];
    await noteOrganizations(digests, store);
    const written = store.writes.length;
    expect(written).toBeGreaterThan(0);
    await noteOrganizations(digests.toReversed(), store);
    expect(store.writes).toHaveLength(written);
    expect(await named(store)).toEqual([
      ["360", "360"],
      ["ada", "Ada 연구소"],
      ["zeta", "Zeta"],
    ]);
  });

  it("are those of organisations alone", async () => {
    const store = createMemoryStore();
    await noteOrganizations([{ ...digestOf("agents", "Agents"), subject: { kind: "topic", slug: "agents" } }], store);
    expect(store.writes).toEqual([]);
  });

  it("carry the name of the newest paper, and go with the last one", async () => {
    const store = createMemoryStore();
    await noteOrganizations([digestOf("ada", "Ada"), digestOf("zeta", "Zeta")], store);
    await noteOrganizations([digestOf("ada", "Ada Labs"), digestOf("zeta"), digestOf("never")], store);
    expect(await named(store)).toEqual([["ada", "Ada Labs"]]);
  });

  it("are all there when many runs note some at once", async () => {
    const store = createMemoryStore();
    const slugs = Array.from({ length: 6 }, (_, index) => `labs-${index}`);
    await Promise.all(slugs.map((slug) => noteOrganizations([digestOf("ada", "Ada"), digestOf(slug, slug)], store)));
    expect((await named(store)).map(([slug]) => slug)).toEqual(["ada", ...slugs]);
  });

  it("fit the table when there are ten times as many as ten years bring, with names that nobody shortened among them", async () => {
    const store = createMemoryStore();
    const digests = Array.from({ length: 30_000 }, (_, index) => {
      const slug = `university-of-somewhere-${index}`;
      return digestOf(slug, index < 400 ? "👍".repeat(1_000) : `University of Somewhere ${index}`);
    });
    await noteOrganizations(digests, store);
    const parts = await store.readOrganizations();
    const bytes = parts.map(({ names }) => Buffer.byteLength(JSON.stringify(Object.fromEntries(names))));
    expect(parts.flatMap(({ names }) => [...names])).toHaveLength(30_000);
    expect(Math.max(...bytes)).toBeLessThan(LARGEST_ITEM);
  });
});
