import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseEntries } from "#adapters/hugging-face/parse-entries.ts";
import { readDayList } from "#adapters/hugging-face/read-day-list.ts";
import { createCapturesFolder } from "#adapters/recorded/captures-folder.ts";

const directory = fileURLToPath(new URL("../../../../../shared/data/captures", import.meta.url));
const present = existsSync(directory);
const folder = present ? createCapturesFolder(directory) : undefined;
const captures = folder?.listCaptures() ?? [];

describe.skipIf(!present)(
  `answers recorded from 2024 to 2026${present ? "" : " (skipped: ../shared/data is absent)"}`,
  () => {
    it.each(captures.map((capture) => [`${capture.day} at ${capture.at}`, capture] as const))(
      "every entry of %s is a paper, or listed twice",
      (_, capture) => {
        const body = folder!.read(capture);
        const entries = parseEntries(body, "The capture");
        const { listed, rejects } = readDayList(capture.day, entries, capture.at, body);
        expect(listed.length + rejects.length).toBe(entries.length);
        expect(rejects.filter(({ reason }) => reason !== "listed twice")).toEqual([]);
        for (const { paper } of listed) expect(paper.title + paper.abstract.replaceAll("\n\n", "")).not.toMatch(/\n/);
      },
    );

    it("span the schema's ages", () => {
      expect(captures.length).toBeGreaterThan(100);
      expect(captures.some(({ day }) => day < "2024-06")).toBe(true);
      expect(captures.some(({ day }) => day > "2026-08")).toBe(true);
    });
  },
);
