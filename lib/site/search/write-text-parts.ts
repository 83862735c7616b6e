import { plainAbstractOf, plainSummaryOf, plainTitleOf } from "#papers/paper-text.ts";
import type { Paper } from "#papers/paper.ts";
import { fold, wordsOf } from "./fold.ts";
import { PART_COUNT, partOf, type TextPart, termsOf } from "./shards.ts";
import { STOP_WORDS } from "./stop-words.ts";

/** What stands in abstracts, summaries, keywords and authors, and not in titles, which the catalog has. */
export function writeTextParts(of: string, papers: readonly Paper[]): TextPart[] {
  const postings = new Map<string, number[]>();
  for (const [position, paper] of papers.entries())
    for (const term of termsIn(paper)) {
      const known = postings.get(term);
      if (known) known.push(position);
      else postings.set(term, [position]);
    }
  const parts = Array.from({ length: PART_COUNT }, (): string[] => []);
  for (const term of [...postings.keys()].toSorted()) parts[partOf(term)]?.push(term);
  return parts.map((own) => ({
    of,
    terms: own.join(" "),
    postings: own.map((term) => writePostings(postings.get(term) ?? [])).join(" "),
  }));
}

function termsIn(paper: Paper): Set<string> {
  const text = [plainSummaryOf(paper), plainAbstractOf(paper), ...paper.keywords, ...paper.authors].join(" ");
  const inTitle = new Set(wordsOf(fold(plainTitleOf(paper))));
  const words = wordsOf(fold(text)).filter((word) => word.length > 1 && !STOP_WORDS.has(word) && !inTitle.has(word));
  return new Set(words.flatMap(termsOf));
}

function writePostings(positions: readonly number[]): string {
  return positions.map((position, index) => (position - (positions[index - 1] ?? 0)).toString(36)).join(".");
}
