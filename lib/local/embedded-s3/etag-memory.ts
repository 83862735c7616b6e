import { createHash } from "node:crypto";
import { readFileSync, type Stats } from "node:fs";

/** The ETags of files as last seen. Listing ten thousand objects must not read ten thousand files again. */
export interface EtagMemory {
  /** @param stats of the file as it is now; another size or time means that it has to be read again */
  etagOf(path: string, stats: Stats): string;
  remember(path: string, stats: Stats, etag: string): void;
  forget(path: string): void;
}

export function createEtagMemory(): EtagMemory {
  const known = new Map<string, { etag: string; stamp: string }>();

  function remember(path: string, stats: Stats, etag: string): void {
    known.set(path, { etag, stamp: stampOf(stats) });
  }

  return {
    remember,
    forget: (path) => void known.delete(path),
    etagOf(path, stats) {
      const found = known.get(path);
      if (found?.stamp === stampOf(stats)) return found.etag;
      const etag = etagOfBytes(readFileSync(path));
      remember(path, stats, etag);
      return etag;
    },
  };
}

/** MD5 in lower-case hex, as S3 gives it for an object that was put in one part. */
export function etagOfBytes(bytes: Uint8Array): string {
  return createHash("md5").update(bytes).digest("hex");
}

// The change time tells apart two writes of the same length whose modification time a tool has set back.
const stampOf = ({ mtimeMs, ctimeMs, size }: Stats): string => `${mtimeMs}:${ctimeMs}:${size}`;
