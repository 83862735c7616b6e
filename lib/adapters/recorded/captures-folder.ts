import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { InvalidInputError } from "#config/invalid-input-error.ts";
import { type Instant, parseInstant } from "#papers/instant.ts";
import { type ListDay, parseListDay } from "#papers/list-day.ts";
import { UpstreamError } from "#pipeline/ports.ts";

/** One answer of upstream as it was kept. */
export interface Capture {
  readonly day: ListDay;
  /** When upstream gave it. */
  readonly at: Instant;
  readonly path: string;
}

/** Upstream's answers in a folder, `<list day>/<captured at>.json` or `.json.gz`, as they were when it was opened. */
export interface CapturesFolder {
  /** In order of capture, then of list day. */
  listCaptures(): readonly Capture[];
  /** The latest answer for `day` that was given at `instant` or before. */
  answerAsOf(day: ListDay, instant: Instant): { at: Instant; body: string } | undefined;
  /**
   * The answer as served.
   * @throws UpstreamError "unreadable" when the file cannot be read
   */
  read(capture: Capture): string;
}

const LAYOUT =
  "expected: a folder with captures named <list day>/<captured at>.json, such as 2026-02-05/2026-02-05T155525Z.json";
const MOST_BYTES = 64_000_000;

/**
 * Files and folders with other names are left alone.
 * @throws InvalidInputError when `directory` cannot be read or holds no capture
 */
export function createCapturesFolder(directory: string): CapturesFolder {
  const captures = findCaptures(directory).toSorted(compareCaptures);
  const byDay = Map.groupBy(captures, ({ day }) => day);

  return {
    listCaptures: () => captures,
    read: readCapture,
    answerAsOf(day, instant) {
      const capture = byDay.get(day)?.findLast(({ at }) => at <= instant);
      return capture && { at: capture.at, body: readCapture(capture) };
    },
  };
}

function findCaptures(directory: string): Capture[] {
  const captures = listNames(directory).flatMap((name) => {
    const day = parseListDay(name);
    const folder = join(directory, name);
    return day && statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? findCapturesOf(day, folder) : [];
  });
  if (captures.length > 0) return captures;
  throw new InvalidInputError(`There is no capture in the folder "${directory}"; ${LAYOUT}.`);
}

function listNames(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const message = `The captures folder "${directory}" cannot be read (${code}); ${LAYOUT}.`;
    throw new InvalidInputError(message, { cause });
  }
}

function findCapturesOf(day: ListDay, folder: string): Capture[] {
  return listNames(folder).flatMap((name) => {
    const at = parseInstant(/^(.+)\.json(?:\.gz)?$/.exec(name)?.[1] ?? "");
    return at ? [{ day, at, path: join(folder, name) }] : [];
  });
}

function compareCaptures(a: Capture, b: Capture): number {
  const [left, right] = [`${a.at} ${a.day} ${a.path}`, `${b.at} ${b.day} ${b.path}`];
  return left < right ? -1 : Number(left > right);
}

function readCapture({ path }: Capture): string {
  try {
    const bytes = readFileSync(path);
    const content = path.endsWith(".gz") ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes;
    return new TextDecoder().decode(content);
  } catch (cause) {
    const reason = (cause as Error).message;
    throw new UpstreamError("unreadable", `The capture ${path} cannot be read: ${reason}. Remove or restore it.`, {
      cause,
    });
  }
}
