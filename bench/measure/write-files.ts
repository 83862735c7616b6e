import { mkdirSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createBodyEncoder } from "#site/encode-body.ts";
import type { SiteFile } from "#site/site-file.ts";

/**
 * Writes site files as plain files, and counts them.
 * @param keep whether they stay; ten years of everything would fill the memory that the folder is in
 */
export function createFileWriter(folder: string, keep = true) {
  const made = new Set<string>();
  const encode = createBodyEncoder();
  const total = { files: 0, bytes: 0 };
  return {
    total,
    write({ path, body }: Pick<SiteFile, "path" | "body">): void {
      const file = join(folder, path);
      const parent = dirname(file);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      const bytes = encode(body);
      writeFileSync(file, bytes);
      if (!keep) unlinkSync(file);
      total.files += 1;
      total.bytes += bytes.length;
    },
  };
}
