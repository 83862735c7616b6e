import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { createS3CaptureArchive } from "#adapters/s3/s3-capture-archive.ts";
import { createSignedBucket } from "#adapters/s3/signed-bucket.ts";
import { parseInstant } from "#papers/instant.ts";
import { variablesFor } from "../unit/adapters/answering-server.ts";
import { BUCKET, startS3OnDisk } from "../unit/local/s3-on-disk.ts";
import { describeCaptureArchive } from "./capture-archive.ts";

describeCaptureArchive("S3 (embedded)", async () => {
  const { server, folder } = await startS3OnDisk();
  const bucket = createSignedBucket(BUCKET, variablesFor("S3", server.url));
  return { archive: createS3CaptureArchive(bucket), readAll: () => readCaptures(folder) };
});

async function readCaptures(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith(".json.gz"));
  const entries = files.map(async (name) => {
    const raw = gunzipSync(await readFile(join(folder, name))).toString();
    return [`${dirname(name)} ${parseInstant(basename(name, ".json.gz"))}`, raw] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
