import { readFileSync } from "node:fs";
import { parseFeed, parseOpml } from "feedsmith";
import { validateXML } from "xmllint-wasm";
import { jsonFeedSchema } from "./json-feed-schema.ts";

export interface FeedFile {
  readonly path: string;
  readonly text: string;
}

export interface FeedProblem {
  readonly path: string;
  readonly problem: string;
}

/**
 * What is wrong with feeds, told by libxml2 against a grammar of each format, and by a feed parser that many readers
 * could be made of. Files are told by their endings: `.atom`, `.rss`, `.json`, `.opml`.
 */
export async function validateFeeds(files: readonly FeedFile[]): Promise<FeedProblem[]> {
  const grammars = await Promise.all((["atom", "rss", "opml"] as const).map((format) => checkGrammar(files, format)));
  const schema = files.filter(({ path }) => path.endsWith(".json")).flatMap(checkJsonFeed);
  return [...grammars.flat(), ...schema, ...files.flatMap(checkByParser)];
}

async function checkGrammar(files: readonly FeedFile[], format: "atom" | "rss" | "opml"): Promise<FeedProblem[]> {
  const own = files.filter(({ path }) => path.endsWith(`.${format}`));
  if (own.length === 0) return [];
  const grammar = {
    fileName: "grammar.rng",
    contents: readFileSync(new URL(`${format}.rng`, import.meta.url), "utf8"),
  };
  const { errors } = await validateXML({
    // The file system inside has no folders.
    xml: own.map(({ text }, index) => ({ fileName: `${index}.xml`, contents: text })),
    schema: grammar,
    extension: "relaxng",
    maxMemoryPages: 16_384,
  });
  const problems = errors.map(({ message, loc, rawMessage }) => {
    const path = own[Number.parseInt(loc?.fileName ?? rawMessage, 10)]?.path ?? format;
    return { path, problem: `${message}${loc ? ` (line ${loc.lineNumber})` : ""}` };
  });
  // One fault brings several messages, and the first one names it.
  return [...new Map(problems.toReversed().map((problem) => [problem.path, problem])).values()];
}

function checkJsonFeed({ path, text }: FeedFile): FeedProblem[] {
  const { error } = jsonFeedSchema.safeParse(JSON.parse(text));
  return (error?.issues ?? []).map((issue) => ({ path, problem: `${issue.path.join(".")}: ${issue.message}` }));
}

/** What a reader makes of an entry; each format has other names for it. */
interface ParsedEntry {
  readonly id?: string;
  readonly guid?: { readonly value?: string };
}

function checkByParser({ path, text }: FeedFile): FeedProblem[] {
  try {
    if (path.endsWith(".opml"))
      return parseOpml(text).body?.outlines?.length ? [] : [{ path, problem: "has no feeds" }];
    const { feed } = parseFeed(text);
    const entries = (("entries" in feed ? feed.entries : "items" in feed ? feed.items : []) ?? []) as ParsedEntry[];
    const ids = entries.map(({ id, guid }) => id ?? guid?.value);
    if (ids.some((id) => id === undefined)) return [{ path, problem: "has an entry without an id" }];
    return new Set(ids).size === ids.length ? [] : [{ path, problem: "has two entries with the same id" }];
  } catch (error) {
    return [{ path, problem: `cannot be parsed: ${(error as Error).message}` }];
  }
}
