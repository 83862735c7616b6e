import { InvalidInputError } from "#config/invalid-input-error.ts";
import { UpstreamError } from "#pipeline/ports.ts";
import { type Options, readOptions, requireTaken } from "./options.ts";
import { createTerminal, type Terminal } from "./terminal.ts";

type Command = (options: Options, terminal: Terminal) => Promise<void>;

/** Each loads what it needs and no more: renderers and clients are a second of a start that may only print a line. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import("./start.ts")).start,
  ingest: async () => (await import("./start.ts")).ingest,
  render: async () => (await import("./start.ts")).render,
  sweep: async () => (await import("./sweep.ts")).sweep,
  rebuild: async () => (await import("./start.ts")).rebuild,
  replay: async () => (await import("./replay-days.ts")).replayDays,
  status: async () => (await import("./show-status.ts")).showStatus,
  quality: async () => (await import("./show-quality.ts")).showQuality,
  backfill: async () => (await import("./backfill.ts")).backfill,
  "import-blog": async () => (await import("./import-blog.ts")).importBlog,
  export: async () => (await import("./move-archive.ts")).exportArchive,
  restore: async () => (await import("./move-archive.ts")).restore,
};

const HELP = `papers: the daily papers press

  papers start      run the press on this machine and serve the site
  papers ingest     fetch lists into the table
  papers render     publish what changed
  papers sweep      find what was left undone, and do it
  papers rebuild    make every page again, and put those that differ
  papers replay     make days again from their raw answers (--from, --to)
  papers backfill   fetch and publish a range of past days (--from, --to)
  papers import-blog DIR   take over the original blog's archive (its daily-*.json)
  papers export [DIR]      everything that is held, as plain files with checksums (papers-archive)
  papers restore DIR       an empty press becomes the one that was exported
  papers status     what is held, day by day
  papers quality    how good the held data is, in figures

  --source live|sample|DIR   where lists come from; DIR holds <list day>/<captured at>.json   (live)
  --from DAY --to DAY        only these list days
  --at INSTANT               as of then, in UTC
  --port N                   of the local site (4173)
  --once                     exit when the site is built
  --data DIR                 everything a run makes (.papers)
  --settings FILE            take the settings from this file's context.digest   (cdk.json)
  --stack NAME               backfill, replay, rebuild: have this deployed stack do it; status, quality: look at it
  --dry-run                  backfill: print days, calls, minutes and dollars, and do nothing
  --captures                 export: raw answers too
  --json                     one JSON object at the end
  --verbose                  log lines, and stack traces of errors
`;

/** @returns the process's exit code */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  const terminal = createTerminal({ json: words.includes("--json"), verbose: words.includes("--verbose") });
  // The embedded database writes behind the call that asked for it, so a full disk is thrown past every `await`.
  process.once("uncaughtException", (error) => {
    terminal.fail(describeError(error), error);
    process.exit(1);
  });
  // Whoever reads the output may have seen enough, as `head` has; the work is done to its end all the same.
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  try {
    const { command, options, given } = readOptions(words);
    if (options.help || command === undefined) return (terminal.print(HELP), 0);
    const load = COMMANDS[command];
    if (!load)
      throw new InvalidInputError(`There is no command "${command}". Commands: ${Object.keys(COMMANDS).join(", ")}.`);
    requireTaken(command, given);
    const run = await load();
    await run(options, terminal);
    return 0;
  } catch (error) {
    terminal.fail(describeError(error as Error), error as Error);
    return 1;
  }
}

/** What a person wrote or upstream did has its sentence already; a fault of the system or ours gets its first line. */
function describeError(error: NodeJS.ErrnoException): string {
  if (error instanceof InvalidInputError || error instanceof UpstreamError) return error.message;
  const reason = error.message.split("\n")[0] ?? "";
  const hint = /ENOSPC|EROFS|EACCES|EPERM/.test(reason)
    ? "Free space, or choose a writable folder with --data."
    : "Run again with --verbose for the details.";
  return `The press stopped: ${reason.replace(/^(\w*Error: )+/, "")}. ${hint}`;
}
