import { join } from "node:path";
import { invalidArgument, S3Error } from "./s3-error.ts";

const LONGEST_KEY = 1024;

/**
 * The file of an object, always inside `folder`.
 * Names that begin with a dot are never keys: `.` and `..` would lead elsewhere, web servers do not serve the rest, and
 * objects that are still being received hide behind one.
 *
 * @throws S3Error 400 for a key that cannot be a file of its own
 */
export function objectPath(folder: string, key: string): string {
  if (Buffer.byteLength(key) > LONGEST_KEY) throw new S3Error(400, "KeyTooLongError", "Your key is too long");
  if (!isFilePath(key)) {
    throw invalidArgument(
      `The key ${JSON.stringify(key)} cannot be kept as a file. Keys are names joined by single slashes; no name is empty, begins with a dot, or holds a backslash or NUL.`,
    );
  }
  return join(folder, key);
}

/** Whether every name between the slashes can be a file or folder. */
export function isFilePath(path: string): boolean {
  return path.split("/").every((name) => name !== "" && isVisibleName(name));
}

export function isVisibleName(name: string): boolean {
  return !name.startsWith(".") && !/[\\\0]/.test(name);
}
