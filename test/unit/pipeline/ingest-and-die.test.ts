import { describe, expect, it } from "vitest";
import type { Instant } from "#papers/instant.ts";
import type { ListDay } from "#papers/list-day.ts";
import { inventList, inventPapers } from "./invented-list.ts";
import { createScriptedPress, DAY, NIGHT, PRESS } from "./scripted-press.ts";

const CHANGES = [
  { name: "settles", at: "2026-02-12T02:45:00Z" },
  { name: "is asked for once more", at: NIGHT },
];
describe.each(CHANGES)("ingestDay, when it dies while a published day $name,", async ({ at: LATER }) => {
  const ITS = { account: "acme", name: "Acme" };
  const [first, second, ...rest] = inventPapers(4);
  const before = inventList(DAY, PRESS, [first!, second!, ...rest]);
  /** One paper is from elsewhere now, one has left, and one is new. */
  const after = inventList(DAY, LATER, [
    { ...first!, paper: { ...first!.paper, organization: ITS } },
    ...rest,
    ...inventPapers(5).slice(4),
  ]);

  async function createChangingPress() {
    const press = createScriptedPress([before, after, after], LATER);
    await press.run();
    return press;
  }

  const readAll = async ({ store, read }: ReturnType<typeof createScriptedPress>) => {
    const { issue, papers, snapshots } = await read();
    const subjects = [
      { kind: "organization", slug: "acme" },
      ...Object.keys(issue?.touched?.subjects ?? {}).map((name) => {
        const [kind, slug] = name.split("#");
        return { kind, slug };
      }),
    ] as { kind: "topic" | "organization"; slug: string }[];
    const listings = await Promise.all(
      subjects.map(async (one) => [one.slug, (await store.readSubject(one, 50)).rows]),
    );
    return { ...issue, votesRevision: 0, papers, snapshots: snapshots.snapshots, listings: new Map(listings as never) };
  };

  const calm = await createChangingPress();
  const writesBefore = calm.store.writes.length;
  await calm.run();
  const expected = await readAll(calm);
  const counts = Array.from({ length: calm.store.writes.length - writesBefore }, (_, count) => count);

  it.each(counts)("after %i writes, has the next run tell every page and listing of the change", async (count) => {
    const press = await createChangingPress();
    const power = new Error("The power is gone.");
    let left = count;
    const dying =
      <Parts extends unknown[]>(put: (...parts: Parts) => Promise<void>) =>
      async (...parts: Parts) => {
        if (left-- <= 0) throw power;
        await put(...parts);
      };
    const oneByOne = <Part>(put: (day: ListDay, parts: readonly Part[], at: Instant) => Promise<void>) => {
      const putOne = dying(put);
      return async (day: ListDay, parts: readonly Part[], at: Instant) => {
        for (const part of parts) await putOne(day, [part], at);
      };
    };
    const { store } = press;
    const dead = press.run({
      putPapers: oneByOne(store.putPapers),
      putSubjectRows: oneByOne(store.putSubjectRows),
      putSnapshots: dying(store.putSnapshots),
      putRow: dying(store.putRow),
      putIssue: dying(store.putIssue),
    });
    await expect(dead).rejects.toBe(power);
    await press.run();
    const { issue } = await press.read();
    expect(issue?.revision).toBe(2);
    const healed = await readAll(press);
    expect(healed.listings).toEqual(expected.listings);
    expect(healed.papers).toEqual(expected.papers);
    expect(healed.snapshots).toEqual(expected.snapshots);
    expect(Object.keys(issue?.touched?.papers ?? {})).toEqual(
      expect.arrayContaining(Object.keys(expected.touched?.papers ?? {})),
    );
    for (const [id, revision] of Object.entries(expected.touched?.papers ?? {}))
      expect(issue?.touched?.papers[id as never], id).toBe(revision);
    for (const [name, revision] of Object.entries(expected.touched?.subjects ?? {}))
      expect(issue?.touched?.subjects[name], name).toBe(revision);
  });
});
