import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createS3CaptureArchive } from "#adapters/s3/s3-capture-archive.ts";
import { createSignedBucket } from "#adapters/s3/signed-bucket.ts";
import type { Instant } from "#papers/instant.ts";
import type { ListDay } from "#papers/list-day.ts";
import { BUCKET, startS3OnDisk } from "../../local/s3-on-disk.ts";
import { startAnsweringServer, variablesFor } from "../answering-server.ts";

const DAY = "2026-02-05" as ListDay;
const AT = "2026-02-05T15:55:25Z" as Instant;

const archiveAt = (url: string) => createS3CaptureArchive(createSignedBucket(BUCKET, variablesFor("S3", url)));

describe("the S3 capture archive", () => {
  it("keeps a capture under its list day and instant, gzipped without a time or a system in it", async () => {
    const { server, folder } = await startS3OnDisk();
    await archiveAt(server.url).keep(DAY, AT, "[]");
    const bytes = await readFile(join(folder, "2026-02-05", "2026-02-05T155525Z.json.gz"));
    expect(gunzipSync(bytes).toString()).toBe("[]");
    expect([...bytes.subarray(4, 8)]).toEqual([0, 0, 0, 0]);
    expect(bytes[9]).toBe(255);
  });

  it.each([
    [409, "ConditionalRequestConflict"],
    [403, "AccessDenied"],
    [404, "NoSuchBucket"],
  ])("does not take %i %s for already kept", async (status, code) => {
    const body = `<?xml version="1.0"?><Error><Code>${code}</Code><Message>because</Message></Error>`;
    const { url } = await startAnsweringServer(() => ({ status, body }));
    await expect(archiveAt(url).keep(DAY, AT, "[]")).rejects.toThrow("because");
  });
});
