import { gzipSync } from "node:zlib";
import { PutObjectCommand, type S3Client, S3ServiceException } from "@aws-sdk/client-s3";
import { type Instant, toCompactInstant } from "#papers/instant.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { CaptureArchive } from "#pipeline/ports.ts";

/** Where gzip names the system it ran on, and the value for an unknown one. */
const SYSTEM_BYTE = 9;
const UNKNOWN_SYSTEM = 255;

/** Captures in a bucket of their own, gzipped: `2026-02-05/2026-02-05T155525Z.json.gz`. */
export function createS3CaptureArchive(client: S3Client, bucket: string): CaptureArchive {
  return {
    async keep(day, capturedAt, raw) {
      const object = { Bucket: bucket, Key: captureKey(day, capturedAt), ContentType: "application/gzip" };
      try {
        await client.send(new PutObjectCommand({ ...object, Body: gzip(raw), IfNoneMatch: "*" }));
        return true;
      } catch (error) {
        // Only this says that it is kept; when another run is still writing it (409), that one may yet fail.
        if (error instanceof S3ServiceException && error.name === "PreconditionFailed") return false;
        throw error;
      }
    },
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
