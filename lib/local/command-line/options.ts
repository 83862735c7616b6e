import { parseArgs } from "node:util";
import { distance } from "fastest-levenshtein";
import { InvalidInputError } from "#config/invalid-input-error.ts";
import { type Instant, parseInstant } from "#papers/instant.ts";
import { type ListDay, parseListDay } from "#papers/list-day.ts";

const FLAGS = {
  source: { type: "string", default: "live" },
  from: { type: "string" },
  to: { type: "string" },
  at: { type: "string" },
  port: { type: "string", default: "4173" },
  once: { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
  data: { type: "string", default: ".papers" },
  settings: { type: "string" },
  stack: { type: "string" },
  captures: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  verbose: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

/** Flags that other commands have nothing to do with: passed over, they would have something else done than was meant. */
const TAKEN_BY: Readonly<Record<string, readonly string[]>> = {
  stack: ["backfill", "replay", "rebuild", "status", "quality"],
  "dry-run": ["backfill"],
  captures: ["export"],
};

/** What a press on AWS has of its own. */
const LOCAL_ONLY = ["source", "data", "at"] as const;

const TAKE_A_FOLDER: ReadonlySet<string> = new Set(["import-blog", "export", "restore"]);

export interface Options {
  /** `live`, `sample`, or a folder of recorded answers. */
  readonly source: string;
  readonly from?: ListDay;
  readonly to?: ListDay;
  readonly at?: Instant;
  readonly port: number;
  readonly once: boolean;
  readonly dryRun: boolean;
  readonly data: string;
  /** A file like cdk.json to take the settings from, instead of the project's own. */
  readonly settings?: string;
  readonly stack?: string;
  /** What stands after the command: `papers import-blog DIR`. */
  readonly folder?: string;
  /** `papers export`: raw answers too. */
  readonly captures: boolean;
  readonly json: boolean;
  readonly verbose: boolean;
  readonly help: boolean;
}

/** @throws InvalidInputError naming the flag, what was given, and what is allowed */
export function readOptions(words: readonly string[]): {
  command: string | undefined;
  options: Options;
  given: ReadonlySet<string>;
} {
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: FLAGS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const flags = tokens.filter((token) => token.kind === "option");
  for (const { name, value } of flags) requireKnown(name, value);
  const [command, folder] = positionals;
  if (positionals.length > (TAKE_A_FOLDER.has(command ?? "") ? 2 : 1)) {
    throw new InvalidInputError(
      `One command at a time: "${positionals.join(" ")}" has ${positionals.length} words. Folders are given with --source and --data.`,
    );
  }
  const text = values as Record<string, string | undefined>;
  const from = readDay("--from", text["from"]);
  const to = readDay("--to", text["to"]);
  if (from && to && from > to) throw new InvalidInputError(`--from ${from} is after --to ${to}; swap them.`);
  const at = text["at"] === undefined ? undefined : parseInstant(text["at"]);
  if (text["at"] !== undefined && !at)
    throw new InvalidInputError(`--at is "${text["at"]}"; expected an instant in UTC such as 2026-02-05T02:45:00Z.`);
  return {
    command,
    given: new Set(flags.map(({ name }) => name)),
    options: {
      source: text["source"] ?? "live",
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      ...(at ? { at } : {}),
      port: readPort(text["port"] ?? ""),
      data: text["data"] ?? "",
      ...(text["settings"] ? { settings: text["settings"] } : {}),
      ...(text["stack"] ? { stack: text["stack"] } : {}),
      ...(folder === undefined ? {} : { folder }),
      once: Boolean(values.once),
      dryRun: Boolean(values["dry-run"]),
      captures: Boolean(values.captures),
      json: Boolean(values.json),
      verbose: Boolean(values.verbose),
      help: Boolean(values.help),
    },
  };
}

/** @throws InvalidInputError naming the first of the `given` flags that `command` would pass over */
export function requireTaken(command: string, given: ReadonlySet<string>): void {
  for (const [flag, takers] of Object.entries(TAKEN_BY)) {
    if (!given.has(flag) || takers.includes(command)) continue;
    const others = takers.map((taker) => `papers ${taker}`).join(", ");
    throw new InvalidInputError(`papers ${command} takes no --${flag}, only ${others}; leave it out.`);
  }
  const local = given.has("stack") ? LOCAL_ONLY.find((flag) => given.has(flag)) : undefined;
  if (local !== undefined)
    throw new InvalidInputError(
      `--${local} is for the press on this machine, and --stack for one on AWS; leave one of them out.`,
    );
}

function requireKnown(name: string, value: string | undefined): void {
  const flag = (FLAGS as Record<string, { type: string }>)[name];
  if (!flag) {
    const nearest = Object.keys(FLAGS).toSorted((a, b) => distance(a, name) - distance(b, name))[0];
    throw new InvalidInputError(`There is no flag --${name}; did you mean --${nearest}? See papers --help.`);
  }
  if (flag.type === "boolean" && value !== undefined)
    throw new InvalidInputError(`--${name} takes no value, and has "${value}"; leave it out for no.`);
  if (flag.type === "string" && (!value || value.startsWith("--")))
    throw new InvalidInputError(`--${name} needs a value; see papers --help.`);
}

function readDay(flag: string, text: string | undefined): ListDay | undefined {
  if (text === undefined) return undefined;
  const day = parseListDay(text);
  if (!day) throw new InvalidInputError(`${flag} is "${text}"; expected a date that exists, such as 2026-02-05.`);
  return day;
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535 && text !== "") return port;
  throw new InvalidInputError(`--port is "${text}"; expected a number from 0 to 65535, 0 for any free one.`);
}
