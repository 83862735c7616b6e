import { createHash } from "node:crypto";
import { ConflictError, type ObjectStore } from "#pipeline/ports.ts";
import { createFileWriter } from "./write-files.ts";

export interface FileBucket extends ObjectStore {
  /** ETags by key: what another process needs to know to find this bucket as it is. */
  etags(): Record<string, string>;
}

/** A bucket whose files are written to a folder, and whose listings come from memory. */
export function createFileBucket(folder: string, earlier: Readonly<Record<string, string>> = {}): FileBucket {
  const etags = new Map(Object.entries(earlier));
  const writer = createFileWriter(folder);
  const objectsOf = (keys: Iterable<string>) =>
    [...keys].flatMap((key) => {
      const etag = etags.get(key);
      return etag === undefined ? [] : [{ key, etag }];
    });
  return {
    etags: () => Object.fromEntries(etags),
    list: async ({ prefix, shallow }) =>
      objectsOf(etags.keys()).filter(
        ({ key }) => key.startsWith(prefix) && !(shallow && key.slice(prefix.length).includes("/")),
      ),
    find: async (keys) => objectsOf(keys),
    put: async ({ key, body, replaces }) => {
      if (etags.get(key) !== replaces) throw new ConflictError(`${key} is not what it was.`);
      writer.write({ path: key, body });
      etags.set(key, createHash("md5").update(body).digest("hex"));
    },
    remove: async (key) => void etags.delete(key),
  };
}
