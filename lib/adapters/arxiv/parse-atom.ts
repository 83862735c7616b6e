import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { decodeLetters } from "./decode-letters.ts";

/** An answer to a query, as far as the press reads it. */
export interface AtomFeed {
  /** Those that have what every paper has; the others are left out, each alone. */
  readonly entries: readonly AtomEntry[];
  /** How many papers arXiv says it found; `undefined` when it does not say. */
  readonly total: number | undefined;
  /** What arXiv finds wrong with the question. */
  readonly error: string | undefined;
}

/** One paper as arXiv names its parts. */
export interface AtomEntry {
  readonly id: string;
  readonly summary: string;
  readonly updated: string;
  readonly primary_category: string | undefined;
  readonly category: readonly string[];
  readonly comment: string | undefined;
  readonly journal_ref: string | undefined;
  readonly doi: string | undefined;
}

const ERROR_ENTRY = /\/api\/errors(?:#|$)/;
/** Abstracts may hold what XML does not allow; it must not cost the other papers of the answer. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** The same written as numbers, which may stand for what no text may hold. */
const REFERENCE = /&#(?:x([\da-f]{1,8})|(\d{1,8}));/gi;

/** Reads arXiv's answer. @returns undefined when `xml` is no well-formed, complete Atom feed, or declares entities */
export function parseAtom(xml: string): AtomFeed | undefined {
  const feed = parseRoot(xml);
  if (!feed || localName(feed) !== "feed") return undefined;
  const given = childrenOf(feed, "entry");
  const entries = given.flatMap((entry) => readEntry(entry) ?? []);
  const total = /^\d{1,9}$/.exec(textOf(feed, "totalResults") ?? "")?.[0];
  if (total === undefined && given.length === 0) return undefined;
  return {
    entries,
    total: total === undefined ? undefined : Number(total),
    error: entries.find(({ id }) => ERROR_ENTRY.test(id))?.summary,
  };
}

/** `undefined` when `xml` is no XML: which of its many ways to be wrong it took helps nobody. */
function parseRoot(xml: string): XmlElement | undefined {
  // Only a document type can declare entities, and only declared entities can make a small answer large.
  if (/<!DOCTYPE/i.test(xml)) return undefined;
  try {
    return parseXml(removeForbidden(xml), { ignoreUndefinedEntities: true }).root ?? undefined;
  } catch {
    return undefined;
  }
}

function removeForbidden(xml: string): string {
  return xml.replaceAll(FORBIDDEN, "").replaceAll(REFERENCE, (reference, hexadecimal?: string, decimal?: string) => {
    const point = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return point <= 0x10_ff_ff && String.fromCodePoint(point).search(FORBIDDEN) === -1 ? reference : "";
  });
}

function readEntry(entry: XmlElement): AtomEntry | undefined {
  const [id, summary, updated] = [textOf(entry, "id"), textOf(entry, "summary"), textOf(entry, "updated")];
  if (id === undefined || summary === undefined || updated === undefined) return undefined;
  return {
    id,
    summary,
    updated,
    primary_category: termsOf(entry, "primary_category")[0],
    category: termsOf(entry, "category"),
    comment: textOf(entry, "comment"),
    journal_ref: textOf(entry, "journal_ref"),
    doi: textOf(entry, "doi"),
  };
}

/** What stands in the only child of this name; `undefined` when there is none, or several, or one with markup in it. */
function textOf(parent: XmlElement, name: string): string | undefined {
  const [child, another] = childrenOf(parent, name);
  if (!child || another || child.children.some((each) => each instanceof XmlElement)) return undefined;
  return decodeLetters(child.text).trim();
}

function termsOf(parent: XmlElement, name: string): string[] {
  return childrenOf(parent, name).map(({ attributes }) => attributes["term"] ?? "");
}

function childrenOf({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child) => child instanceof XmlElement).filter((child) => localName(child) === name);
}

/** Prefixes are the sender's choice. */
function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}
