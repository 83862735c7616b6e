import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { S3Client } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { createS3CaptureArchive } from "#adapters/s3/s3-capture-archive.ts";
import type { Instant } from "#papers/instant.ts";
import type { ListDay } from "#papers/list-day.ts";
import { BUCKET, startS3OnDisk } from "../../local/s3-on-disk.ts";
import { clientSettings, startAnsweringServer } from "../answering-server.ts";

const DAY = "2026-02-05" as ListDay;
const AT = "2026-02-05T15:55:25Z" as Instant;

describe("the S3 capture archive", () => {
  it("keeps a capture under its list day and instant, gzipped without a time or a system in it", async () => {
    const { client, folder } = await startS3OnDisk();
    await createS3CaptureArchive(client, BUCKET).keep(DAY, AT, "[]");
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
    const archive = createS3CaptureArchive(new S3Client(clientSettings(url)), BUCKET);
    await expect(archive.keep(DAY, AT, "[]")).rejects.toThrow("because");
  });
});
