import type { ObjectStore } from "#pipeline/ports.ts";
import { createFileWriter } from "./write-files.ts";

/**
 * An empty bucket on plain files: a rebuild writes into it and finds nothing there. Reading back what it has written
 * itself is left to the one-day case, whose bucket remembers.
 */
export function createFileObjects(
  folder: string,
  keep: boolean,
): ObjectStore & { total: { files: number; bytes: number } } {
  const writer = createFileWriter(folder, keep);
  return {
    total: writer.total,
    list: async () => [],
    find: async () => [],
    put: async ({ key, body }) => writer.write({ path: key, body }),
    remove: async () => undefined,
  };
}
