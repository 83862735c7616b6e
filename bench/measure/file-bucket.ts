import type { ObjectStore, ObjectToPut } from "#pipeline/ports.ts";
import { createMemoryBucket, type MemoryBucket } from "./memory-bucket.ts";
import { createFileWriter } from "./write-files.ts";

/** A bucket whose files are written to a folder, and whose listings come from memory. */
export function createFileBucket(folder: string, earlier?: MemoryBucket): MemoryBucket & ObjectStore {
  const bucket = createMemoryBucket(earlier);
  const writer = createFileWriter(folder);
  return {
    ...bucket,
    put: async (object: ObjectToPut) => {
      await bucket.put(object);
      writer.write({ path: object.key, body: object.body });
    },
  };
}
