import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Makes a folder with those above it, for a place that a person named. One by one: asked for all of them, Node tries for
 * ever where none can be made although the one above is there, as in `/proc`.
 */
export async function makeFolder(folder: string): Promise<void> {
  const above = dirname(folder);
  if (above !== folder && !existsSync(above)) await makeFolder(above);
  // What is there already is left to Node, which knows a folder, also behind a link, from what only stands in its place.
  await mkdir(folder, { recursive: existsSync(folder) });
}
