import { XMLParser } from "fast-xml-parser";
import * as z from "zod";

/** An answer to a query, as far as the press reads it. */
export interface AtomFeed {
  /** Those that have what every paper has; the others are left out, each alone. */
  readonly entries: readonly AtomEntry[];
  /** How many papers arXiv says it found; `undefined` when it does not say. */
  readonly total: number | undefined;
  /** What arXiv finds wrong with the question. */
  readonly error: string | undefined;
}

const wish = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

const text = z.string();
const term = z.object({ "@_term": text }).transform((element) => element["@_term"]);

const atomEntry = z.object({
  id: text,
  summary: text,
  updated: text,
  primary_category: wish(term),
  category: z.array(term.catch("")).catch([]),
  comment: wish(text),
  journal_ref: wish(text),
  doi: wish(text),
});

export type AtomEntry = z.output<typeof atomEntry>;

const atomFeed = z.object({
  feed: z.object({ totalResults: wish(z.string().regex(/^\d{1,9}$/)), entry: z.array(z.unknown()).optional() }),
});

const REPEATED: ReadonlySet<string> = new Set(["entry", "category"]);
const ERROR_ENTRY = /\/api\/errors(?:#|$)/;

const parser = new XMLParser({
  // `<title>0</title>` exists, and DOIs and comments may look like numbers too.
  parseTagValue: false,
  // Attributes that nobody reads would turn an element's text into an object.
  ignoreAttributes: (name) => name !== "term",
  removeNSPrefix: true,
  isArray: (name) => REPEATED.has(name),
  // Without it the parser leaves `&#233;` as it stands.
  htmlEntities: true,
  maxNestedTags: 20,
});

/** Reads arXiv's answer. @returns undefined when `xml` is no well-formed, complete Atom feed, or declares entities */
export function parseAtom(xml: string): AtomFeed | undefined {
  const document = atomFeed.safeParse(parseXml(xml));
  if (!document.success) return undefined;
  const { totalResults, entry = [] } = document.data.feed;
  const entries = entry.map((each) => atomEntry.safeParse(each).data).filter((each) => each !== undefined);
  return {
    entries,
    total: totalResults === undefined ? undefined : Number(totalResults),
    error: entries.find(({ id }) => ERROR_ENTRY.test(id))?.summary,
  };
}

/** `undefined` when `xml` is no XML: which of its many ways to be wrong it took helps nobody. */
function parseXml(xml: string): unknown {
  // Only a document type can declare entities, and only declared entities can make a small answer large.
  if (/<!DOCTYPE/i.test(xml)) return undefined;
  try {
    return parser.parse(xml, true);
  } catch {
    return undefined;
  }
}
