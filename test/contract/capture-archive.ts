import { describe, expect, it } from "vitest";
import type { Instant } from "#papers/instant.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { CaptureArchive } from "#pipeline/ports.ts";

/** An archive, and the means to look at what it holds. */
export interface ArchiveUnderTest {
  readonly archive: CaptureArchive;
  /** Raw texts by list day and instant, `2026-02-05 2026-02-05T15:55:25Z`. */
  readonly readAll: () => Promise<Record<string, string>>;
}

const DAY = "2026-02-05" as ListDay;
const NOON = "2026-02-05T12:00:00Z" as Instant;
const LATER = "2026-02-05T15:55:25Z" as Instant;

/** What every place for raw answers promises. */
export function describeCaptureArchive(name: string, makeArchive: () => Promise<ArchiveUnderTest>): void {
  describe(`${name} as a capture archive`, () => {
    it("keeps the raw answer to the letter and says that it is new", async () => {
      const { archive, readAll } = await makeArchive();
      const raw = '[{"title":"한국어 \\u0000 $x$","n":1e21}]\r\n';
      expect(await archive.keep(DAY, LATER, raw)).toBe(true);
      expect(await readAll()).toEqual({ [`${DAY} ${LATER}`]: raw });
    });

    it("leaves an answer alone that is already kept", async () => {
      const { archive, readAll } = await makeArchive();
      await archive.keep(DAY, NOON, "[1]");
      expect(await archive.keep(DAY, NOON, "[2]")).toBe(false);
      expect(await readAll()).toEqual({ [`${DAY} ${NOON}`]: "[1]" });
    });

    it("keeps every instant and every day by itself", async () => {
      const { archive, readAll } = await makeArchive();
      await archive.keep(DAY, NOON, "[1]");
      await archive.keep(DAY, LATER, "[2]");
      await archive.keep("2026-02-04" as ListDay, NOON, "[3]");
      expect(Object.values(await readAll()).toSorted()).toEqual(["[1]", "[2]", "[3]"]);
    });

    it("says only to one of two runs at once that it is new", async () => {
      const { archive } = await makeArchive();
      const answers = await Promise.all([archive.keep(DAY, NOON, "[1]"), archive.keep(DAY, NOON, "[1]")]);
      expect(answers.toSorted()).toEqual([false, true]);
    });
  });
}
