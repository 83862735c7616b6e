import { readFile, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { isFilePath } from "./embedded-s3/object-path.ts";

const NO_SUCH_FILE = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP"]);

/**
 * The bytes behind a percent-encoded path, or undefined where there is no such file. Never anything outside the folder,
 * by `..`, by an encoded slash or by a link, and never a name that begins with a dot.
 */
export async function readSiteFile(folder: string, uri: string): Promise<Buffer | undefined> {
  const path = decodePath(uri);
  if (path === undefined || !isFilePath(path)) return undefined;
  try {
    const real = await realpath(join(folder, path));
    const inside = relative(await realpath(folder), real);
    // On Windows the way to another drive is absolute.
    if (isAbsolute(inside) || !isFilePath(inside.split(sep).join("/")) || !(await stat(real)).isFile())
      return undefined;
    return await readFile(real);
  } catch (error) {
    if (NO_SUCH_FILE.has((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
}

/** @returns undefined for what is no UTF-8, and for a slash that came encoded: it is part of no name here */
function decodePath(uri: string): string | undefined {
  if (/%2f/i.test(uri)) return undefined;
  try {
    return decodeURIComponent(uri.slice(1));
  } catch {
    return undefined;
  }
}
