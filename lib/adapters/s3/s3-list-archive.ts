import { gunzipSync } from "node:zlib";
import { parseEntries } from "#adapters/hugging-face/parse-entries.ts";
import { readDayList } from "#adapters/hugging-face/read-day-list.ts";
import { type Instant, parseInstant } from "#papers/instant.ts";
import type { ListArchive } from "#pipeline/ports.ts";
import type { SignedBucket } from "./signed-bucket.ts";

const CAPTURE = /^\d{4}-\d\d-\d\d\/([^/]+)\.json\.gz$/;

/** Reads what the capture archive keeps; a day has fewer answers than one page of a listing holds. */
export function createS3ListArchive(bucket: SignedBucket): ListArchive {
  return {
    async lists(day) {
      const captures = (await bucket.list(`${day}/`)).flatMap((key) => {
        const at = parseInstant(CAPTURE.exec(key)?.[1] ?? "");
        return at ? [{ key, at }] : [];
      });
      const lists = [];
      for (const { key, at } of captures.toSorted(byInstant)) {
        const raw = gunzipSync(await bucket.read(key)).toString();
        lists.push(readDayList(day, parseEntries(raw, `The capture ${key} begins`), at, raw));
      }
      return lists;
    },
  };
}

function byInstant(a: { at: Instant }, b: { at: Instant }): number {
  return a.at < b.at ? -1 : 1;
}
