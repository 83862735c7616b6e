import type { SiteFile } from "#site/site-file.ts";

/** A file with the MD5 of its bytes, which is the ETag the bucket will give it. */
export interface HashedFile {
  readonly file: SiteFile;
  readonly etag: string;
}

export interface Publication {
  /** In the order they have to be written. */
  readonly put: readonly { readonly file: SiteFile; readonly replaces: string | undefined }[];
  readonly keep: readonly string[];
  readonly remove: readonly string[];
}

/**
 * The bucket is its own manifest: compares what should be there with what is. There is no state to drift.
 *
 * @param held ETags of the listed folders by key
 * @param mayRemove whether a key that is no longer made was made by us and lies where this run makes everything
 */
export function planPublication(
  files: readonly HashedFile[],
  held: ReadonlyMap<string, string>,
  mayRemove: (key: string) => boolean,
): Publication {
  const wanted = new Set(files.map(({ file }) => file.path));
  const differing = files.filter(({ file, etag }) => held.get(file.path) !== etag);
  return {
    put: differing.map(({ file }) => ({ file, replaces: held.get(file.path) })),
    keep: files.filter(({ file, etag }) => held.get(file.path) === etag).map(({ file }) => file.path),
    remove: [...held.keys()].filter((key) => !wanted.has(key) && mayRemove(key)).toSorted(),
  };
}
