import { plainAbstractOf, plainKeywordsOf, plainSummaryOf, plainTitleOf } from "#papers/paper-text.ts";
import type { Paper } from "#papers/paper.ts";
import { fold, wordsOf } from "./fold.ts";
import { PART_COUNT, partOf, type TextPart, termsOf } from "./shards.ts";
import { STOP_WORDS } from "./stop-words.ts";

/** The papers of a term so far: as they are written, and the last of them. */
interface Postings {
  written: string;
  last: number;
}

/** What stands in abstracts, summaries, keywords and authors, and not in titles, which the catalog has. */
export function writeTextParts(of: string, papers: readonly Paper[]): TextPart[] {
  const steps = Array.from(papers, (_, step) => step.toString(36));
  const postings = new Map<string, Postings>();
  for (const [position, paper] of papers.entries())
    for (const term of termsIn(paper)) {
      const known = postings.get(term);
      if (known) {
        known.written += `.${steps[position - known.last]}`;
        known.last = position;
      } else postings.set(term, { written: steps[position] ?? "", last: position });
    }
  const parts = Array.from({ length: PART_COUNT }, (): string[] => []);
  for (const term of [...postings.keys()].toSorted()) parts[partOf(term)]?.push(term);
  return parts.map((own) => ({
    of,
    terms: own.join(" "),
    postings: own.map((term) => postings.get(term)?.written).join(" "),
  }));
}

function termsIn(paper: Paper): Set<string> {
  const text = [plainSummaryOf(paper), plainAbstractOf(paper), ...plainKeywordsOf(paper), ...paper.authors].join(" ");
  const inTitle = new Set(wordsOf(fold(plainTitleOf(paper))));
  const terms = new Set<string>();
  for (const word of new Set(wordsOf(fold(text))))
    if (word.length > 1 && !STOP_WORDS.has(word) && !inTitle.has(word))
      for (const term of termsOf(word)) terms.add(term);
  return terms;
}
