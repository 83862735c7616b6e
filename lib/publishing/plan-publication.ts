import type { SiteFile } from "#site/site-file.ts";

/** A file as the bucket will hold it. */
export interface HashedFile {
  readonly file: Pick<SiteFile, "path" | "contentType" | "cacheClass">;
  /** There until the next file is taken. */
  readonly bytes: Uint8Array;
  /** MD5 of the bytes, which is the ETag the bucket will give it. */
  readonly etag: string;
}

export interface FileToPut extends HashedFile {
  /** The ETag that is there now, `undefined` when nothing is. */
  readonly replaces: string | undefined;
}

/**
 * The bucket is its own manifest: compares what should be there with what is. There is no state to drift. Files are
 * compared as they are made, in the order they have to be written, and none is held once it has been taken.
 *
 * @param held ETags of the listed folders by key
 */
export function* planPuts(files: Iterable<HashedFile>, held: ReadonlyMap<string, string>): Iterable<FileToPut> {
  for (const hashed of files) {
    const replaces = held.get(hashed.file.path);
    if (replaces !== hashed.etag) yield { ...hashed, replaces };
  }
}

/**
 * What is left of earlier publications.
 *
 * @param made the keys of every file that should be there
 * @param held ETags of the listed folders by key
 * @param mayRemove whether a key that is no longer made was made by us and lies where this run makes everything
 */
export function planRemovals(
  made: ReadonlySet<string>,
  held: ReadonlyMap<string, string>,
  mayRemove: (key: string) => boolean,
): string[] {
  return [...held.keys()].filter((key) => !made.has(key) && mayRemove(key)).toSorted();
}
