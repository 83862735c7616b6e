import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { InvalidInputError } from "#config/invalid-input-error.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { BlogDay } from "./blog-day.ts";
import { readBlogDay } from "./read-blog-day.ts";

export interface BlogFolder {
  /** In order, each day once. */
  readonly days: readonly BlogDay[];
  /** Files that hold no day, and why. */
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
}

const DAILY_FILE = /^daily-.*\.json$/;

/**
 * Every `daily-*.json` of the original blog's data folder within the range. A file that cannot be read costs only itself.
 * @throws InvalidInputError when the folder cannot be read or has no such file
 */
export function readBlogFolder(folder: string, from?: ListDay, to?: ListDay): BlogFolder {
  const days = new Map<ListDay, BlogDay>();
  const unreadable: BlogFolder["unreadable"][number][] = [];
  for (const file of listFiles(folder)) {
    try {
      const day = readBlogDay(JSON.parse(readFileSync(join(folder, file), "utf8")));
      days.set(day.list.day, day);
    } catch (error) {
      if (!(error instanceof InvalidInputError || error instanceof SyntaxError)) throw error;
      unreadable.push({ file, reason: error.message });
    }
  }
  const within = [...days.values()].filter(({ list: { day } }) => (!from || day >= from) && (!to || day <= to));
  return { days: within.toSorted((a, b) => (a.list.day < b.list.day ? -1 : 1)), unreadable };
}

function listFiles(folder: string): string[] {
  let files: string[];
  try {
    files = readdirSync(folder).filter((name) => DAILY_FILE.test(name));
  } catch (error) {
    throw new InvalidInputError(
      `"${folder}" cannot be read (${(error as NodeJS.ErrnoException).code}); give the blog's _data/papers folder.`,
      { cause: error },
    );
  }
  if (files.length > 0) return files.toSorted();
  throw new InvalidInputError(
    `"${folder}" holds no file named like daily-2026-02-05.json; give the blog's _data/papers folder.`,
  );
}
