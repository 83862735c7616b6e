import { describe, expect, it, onTestFinished } from "vitest";
import { type CapturesFolder, createCapturesFolder } from "#adapters/recorded/captures-folder.ts";
import { type Instant, parseInstant } from "#papers/instant.ts";
import { parseListDay } from "#papers/list-day.ts";
import { type PaperSource, UpstreamError } from "#pipeline/ports.ts";
import { inventEntries, inventEntry } from "../unit/adapters/hugging-face/invented-entry.ts";
import { writeDirectory } from "../unit/adapters/recorded/captures-directory.ts";

export interface SourceUnderTest {
  readonly source: PaperSource;
  close(): Promise<void>;
}

/** A source that answers what upstream had answered, by these captures, up to that instant. */
export type MakeSource = (folder: CapturesFolder, asOf: () => Instant) => Promise<SourceUnderTest>;

const day = parseListDay("2026-02-05")!;
const MORNING = "2026-02-05T08:00:00Z";
const EVENING = "2026-02-05T16:00:00Z";

/** What every source of lists promises. */
export function describePaperSource(name: string, makeSource: MakeSource): void {
  async function listFrom(answer: string, asOf = EVENING, later = answer) {
    const captures = { "2026-02-05/2026-02-05T080000Z.json": answer, "2026-02-05/2026-02-05T155244Z.json": later };
    const folder = createCapturesFolder(writeDirectory(captures));
    const { source, close } = await makeSource(folder, () => parseInstant(asOf)!);
    onTestFinished(close);
    return source.list(day);
  }

  describe(`${name} as a source of papers`, () => {
    it("lists a day's papers in upstream's order, with how they stand", async () => {
      const list = await listFrom(JSON.stringify(inventEntries(30)));
      expect(list.day).toBe(day);
      expect(list.rejects).toEqual([]);
      expect(list.listed.map(({ standing }) => standing.votes)).toEqual(
        inventEntries(30).map(({ paper }) => paper.upvotes),
      );
      expect(list.listed[0]?.paper).toMatchObject({ id: "2602.10000", authors: ["Ada Invented", "Ben Imagined"] });
    });

    it("keeps the answer as it was served", async () => {
      const answer = ` ${JSON.stringify(inventEntries(3))}\n`;
      expect((await listFrom(answer)).raw).toBe(answer);
    });

    it("tells when upstream answered, in whole seconds", async () => {
      const [early, late] = [1, 2].map((count) => JSON.stringify(inventEntries(count)));
      expect(await listFrom(early!, MORNING, late)).toMatchObject({ capturedAt: MORNING, listed: { length: 1 } });
      expect(await listFrom(early!, EVENING, late)).toMatchObject({
        capturedAt: "2026-02-05T15:52:44Z",
        listed: { length: 2 },
      });
    });

    it("makes a paper or a reject of every entry, so that a bad one costs only itself", async () => {
      const good = inventEntry("2602.04705");
      const bad = [null, inventEntry("2602.00001", { title: null }), inventEntry("no id"), good];
      const { listed, rejects } = await listFrom(JSON.stringify([good, ...bad]));
      expect(listed.map(({ paper }) => paper.id)).toEqual(["2602.04705"]);
      expect(rejects.map(({ position, id }) => [position, id])).toEqual([
        [1, undefined],
        [2, "2602.00001"],
        [3, "no id"],
        [4, "2602.04705"],
      ]);
    });

    it("lists a day longer than any page whole", async () => {
      const { listed, raw } = await listFrom(JSON.stringify(inventEntries(230)));
      expect(listed).toHaveLength(230);
      expect(JSON.parse(raw)).toEqual(inventEntries(230));
    });

    it("takes an empty list for an answer", async () => {
      expect(await listFrom("[]")).toMatchObject({ listed: [], rejects: [], raw: "[]" });
    });

    it.each(['{"error":"Sorry"}', "<html>", "", '"text"', "[1, 2"])("calls %j unreadable", async (answer) => {
      const failing = listFrom(answer);
      await expect(failing).rejects.toBeInstanceOf(UpstreamError);
      await expect(failing).rejects.toMatchObject({ kind: "unreadable" });
    });
  });
}
