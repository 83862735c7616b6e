import { gzipSync } from "node:zlib";
import { type Instant, toCompactInstant } from "#papers/instant.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { CaptureArchive } from "#pipeline/ports.ts";
import type { SignedBucket } from "./signed-bucket.ts";

/** Where gzip names the system it ran on, and the value for an unknown one. */
const SYSTEM_BYTE = 9;
const UNKNOWN_SYSTEM = 255;

/** Captures in a bucket of their own, gzipped: `2026-02-05/2026-02-05T155525Z.json.gz`. */
export function createS3CaptureArchive(bucket: SignedBucket): CaptureArchive {
  return {
    keep: (day, capturedAt, raw) => bucket.create(captureKey(day, capturedAt), "application/gzip", gzip(raw)),
  };
}

function captureKey(day: ListDay, capturedAt: Instant): string {
  return `${day}/${toCompactInstant(capturedAt)}.json.gz`;
}

/** Node writes no time into it; without the system's number the same text gives the same bytes everywhere. */
function gzip(text: string): Buffer {
  const compressed = gzipSync(text);
  compressed[SYSTEM_BYTE] = UNKNOWN_SYSTEM;
  return compressed;
}
