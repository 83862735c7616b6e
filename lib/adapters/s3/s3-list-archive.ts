import { gunzipSync } from "node:zlib";
import { GetObjectCommand, ListObjectsV2Command, type S3Client } from "@aws-sdk/client-s3";
import { parseEntries } from "#adapters/hugging-face/parse-entries.ts";
import { readDayList } from "#adapters/hugging-face/read-day-list.ts";
import { type Instant, parseInstant } from "#papers/instant.ts";
import type { ListArchive } from "#pipeline/ports.ts";

const CAPTURE = /^\d{4}-\d\d-\d\d\/([^/]+)\.json\.gz$/;

/** Reads what the capture archive keeps; a day has fewer answers than one page of a listing holds. */
export function createS3ListArchive(client: S3Client, bucket: string): ListArchive {
  async function read(key: string): Promise<string> {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    return gunzipSync((await Body?.transformToByteArray()) ?? new Uint8Array()).toString();
  }

  return {
    async lists(day) {
      const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: `${day}/` }));
      const captures = Contents.flatMap(({ Key = "" }) => {
        const at = parseInstant(CAPTURE.exec(Key)?.[1] ?? "");
        return at ? [{ key: Key, at }] : [];
      });
      const lists = [];
      for (const { key, at } of captures.toSorted(byInstant)) {
        const raw = await read(key);
        lists.push(readDayList(day, parseEntries(raw, `The capture ${key} begins`), at, raw));
      }
      return lists;
    },
  };
}

function byInstant(a: { at: Instant }, b: { at: Instant }): number {
  return a.at < b.at ? -1 : 1;
}
