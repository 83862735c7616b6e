import { type ArxivId, parseArxivId } from "#papers/arxiv-id.ts";
import type { ArxivRecord } from "#papers/arxiv-record.ts";
import { cleanLine, cleanParagraphs } from "#papers/clean-text.ts";
import { parseInstant } from "#papers/instant.ts";
import type { AtomEntry } from "./parse-atom.ts";

const VERSIONED_ID = /^https?:\/\/(?:export\.)?arxiv\.org\/abs\/(.+)v([1-9]\d{0,3})$/;
/**
 * `cs.CL`, `cond-mat.mes-hall`, `physics.optics`, `quant-ph`. Among the categories there were also codes of other
 * schemes, `68T50` and `I.2.7`; categories become names of files, so what has another form is left out.
 */
const CATEGORY = /^(?:[a-z]{1,9}(?:-[a-z]{1,9})?\.(?:[A-Z]{2}|[a-z]{1,9}(?:-[a-z]{1,9})?)|[a-z]{1,9}-[a-z]{1,9})$/;
/** Authors give it bare, as an address, or several in one line. Source of the form: Crossref's recommendation. */
const DOI = /\b10\.\d{4,9}\/\S*[^\s.,;]/;

/** One entry of arXiv's answer. @returns undefined when it lacks what every paper of 2007 or later has */
export function readRecord(entry: AtomEntry): ArxivRecord | undefined {
  const paper = readVersionedId(entry.id);
  const abstract = cleanParagraphs(entry.summary);
  const categories = readCategories(entry);
  const updatedOn = parseInstant(entry.updated)?.slice(0, 10);
  if (!paper || !abstract || categories.length === 0 || updatedOn === undefined) return undefined;
  return { ...paper, abstract, categories, updatedOn, ...readRemarks(entry) };
}

function readVersionedId(address: string): { id: ArxivId; version: number } | undefined {
  const [, bare = "", version = ""] = VERSIONED_ID.exec(address) ?? [];
  const id = parseArxivId(bare);
  return id && { id, version: Number(version) };
}

/** The primary one stands first in every answer measured; where it is named of its own, that counts. */
function readCategories({ primary_category: primary = "", category }: AtomEntry): string[] {
  return [...new Set([primary, ...category])].filter((term) => CATEGORY.test(term));
}

function readRemarks({ comment = "", journal_ref: reference = "", doi = "" }: AtomEntry) {
  const remarks = {
    comment: cleanLine(comment),
    journalReference: cleanLine(reference),
    doi: DOI.exec(cleanLine(doi))?.[0],
  };
  return Object.fromEntries(Object.entries(remarks).filter(([, remark]) => remark));
}
