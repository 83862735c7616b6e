import { describe, expect, it } from "vitest";
import { createS3CaptureArchive } from "#adapters/s3/s3-capture-archive.ts";
import { createS3ListArchive } from "#adapters/s3/s3-list-archive.ts";
import { createSignedBucket } from "#adapters/s3/signed-bucket.ts";
import type { Instant } from "#papers/instant.ts";
import type { ListDay } from "#papers/list-day.ts";
import { BUCKET, startS3OnDisk } from "../../local/s3-on-disk.ts";
import { variablesFor } from "../answering-server.ts";
import { inventEntry } from "../hugging-face/invented-entry.ts";

const DAY = "2026-02-05" as ListDay;
const NOON = "2026-02-05T12:00:00Z" as Instant;
const LATER = "2026-02-05T15:55:25Z" as Instant;

async function startBucket() {
  const { server } = await startS3OnDisk();
  return createSignedBucket(BUCKET, variablesFor("S3", server.url));
}

describe("the list archive", () => {
  it("reads every answer that was kept of a day, in their order, to the letter", async () => {
    const bucket = await startBucket();
    const captures = createS3CaptureArchive(bucket);
    const raw = JSON.stringify([inventEntry("2602.04705")]);
    await captures.keep(DAY, LATER, raw);
    await captures.keep(DAY, NOON, "[]");
    await captures.keep("2026-02-06" as ListDay, LATER, raw);
    const lists = await createS3ListArchive(bucket).lists(DAY);
    expect(lists.map(({ day, capturedAt, listed }) => [day, capturedAt, listed.length])).toEqual([
      [DAY, NOON, 0],
      [DAY, LATER, 1],
    ]);
    expect(lists[1]?.raw).toBe(raw);
  });

  it("knows of no answer where none was kept", async () => {
    expect(await createS3ListArchive(await startBucket()).lists(DAY)).toEqual([]);
  });
});
