import { createHash } from "node:crypto";
import { ConflictError, type ObjectStore, type StoredObject } from "#pipeline/ports.ts";

interface Held {
  readonly etag: string;
  readonly bytes: number;
}

export interface MemoryBucket extends ObjectStore {
  readonly held: ReadonlyMap<string, Held>;
  /** Since it was made. */
  bytesPut(): number;
  /** Of everything that is held, by key. */
  sizes(): ReadonlyMap<string, number>;
}

/** A bucket that keeps ETags and sizes. @param earlier a bucket whose objects it has from the beginning */
export function createMemoryBucket(earlier?: MemoryBucket): MemoryBucket {
  const held = new Map(earlier?.held);
  let bytesPut = 0;
  const found = (keys: Iterable<string>): StoredObject[] =>
    [...keys].flatMap((key) => {
      const object = held.get(key);
      return object ? [{ key, etag: object.etag }] : [];
    });
  return {
    held,
    bytesPut: () => bytesPut,
    sizes: () => new Map([...held].map(([key, { bytes }]) => [key, bytes])),
    list: async ({ prefix, shallow }) =>
      found(held.keys()).filter(
        ({ key }) => key.startsWith(prefix) && !(shallow && key.slice(prefix.length).includes("/")),
      ),
    find: async (keys) => found(keys),
    put: async ({ key, body, replaces }) => {
      if (held.get(key)?.etag !== replaces) throw new ConflictError(`${key} is not what it was.`);
      held.set(key, { etag: createHash("md5").update(body).digest("hex"), bytes: body.length });
      bytesPut += body.length;
    },
    remove: async (key) => void held.delete(key),
  };
}
