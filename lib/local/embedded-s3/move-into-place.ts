import { mkdir, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { S3Error } from "./s3-error.ts";

/** A removal may take away the folder between the two calls below; so often in a row it does not happen. */
const ATTEMPTS = 5;

const IN_THE_WAY = new Set(["ENOTDIR", "EEXIST", "EISDIR", "ENOTEMPTY"]);

/** @throws S3Error 500 where a file stands for a folder or a folder for a file: S3 can hold `a` and `a/b`, folders cannot */
export async function moveIntoPlace(partial: string, path: string, key: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(partial, path);
      return;
    } catch (error) {
      const { code = "" } = error as NodeJS.ErrnoException;
      if (IN_THE_WAY.has(code)) throw somethingInTheWay(key);
      if (code !== "ENOENT" || attempt === ATTEMPTS) throw error;
    }
    await makeFolder(dirname(path), key);
  }
}

async function makeFolder(folder: string, key: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    throw IN_THE_WAY.has(code) ? somethingInTheWay(key) : error;
  }
}

function somethingInTheWay(key: string): S3Error {
  return new S3Error(
    500,
    "InternalError",
    `The key ${JSON.stringify(key)} cannot be kept as a file: an object stands where it needs a folder, or a folder of other objects stands in its place.`,
  );
}
