import { expect, it } from "vitest";
import { createCapturesFolder } from "#adapters/recorded/captures-folder.ts";
import { createRecordedSource } from "#adapters/recorded/recorded-source.ts";
import { parseInstant } from "#papers/instant.ts";
import { parseListDay } from "#papers/list-day.ts";
import { inventEntries } from "../hugging-face/invented-entry.ts";
import { writeDirectory } from "./captures-directory.ts";

const day = parseListDay("2026-02-05")!;

it("moves with the instant it is asked as of", async () => {
  const folder = createCapturesFolder(
    writeDirectory({
      "2026-02-05/2026-02-05T080000Z.json": JSON.stringify(inventEntries(1)),
      "2026-02-05/2026-02-05T160000Z.json": JSON.stringify(inventEntries(2)),
    }),
  );
  let now = "2026-02-05T07:00:00Z";
  const source = createRecordedSource(folder, () => parseInstant(now)!);
  await expect(source.list(day)).rejects.toMatchObject({
    kind: "refused",
    message: expect.stringContaining("no capture of 2026-02-05 up to 2026-02-05T07:00:00Z"),
  });
  now = "2026-02-05T09:00:00Z";
  expect((await source.list(day)).listed).toHaveLength(1);
  now = "2026-02-05T17:00:00Z";
  expect((await source.list(day)).listed).toHaveLength(2);
});
