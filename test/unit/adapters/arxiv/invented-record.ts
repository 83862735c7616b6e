import { type ArxivId, parseArxivId } from "#papers/arxiv-id.ts";
import type { ArxivRecord } from "#papers/arxiv-record.ts";
import { answerAsArxiv } from "#local/arxiv-answer.ts";

/** What arXiv might say about a paper nobody wrote. */
export function inventRecord(id: string, overrides: Partial<ArxivRecord> = {}): ArxivRecord {
  return {
    id: parseArxivId(id)!,
    abstract: `It proves that $\\alpha < \\beta$ & nothing else about ${id}.`,
    categories: ["cs.CL", "stat.ML"],
    version: 1,
    updatedOn: "2026-02-03",
    ...overrides,
  };
}

/** `count` ids of one month. */
export function inventIds(count: number): ArxivId[] {
  return Array.from({ length: count }, (_, index) => parseArxivId(`2602.${10_000 + index}`)!);
}

/** The answer about these papers, as arXiv writes it. */
export function writeAnswer(...records: ArxivRecord[]): string {
  const url = new URL(`http://127.0.0.1/api/query?max_results=2000`);
  return answerAsArxiv(() => records, url).body;
}

/** An answer with one entry, whose elements are given as XML. */
export function writeEntryOf(elements: Record<string, string>): string {
  const filled = {
    id: "<id>http://arxiv.org/abs/2602.04705v2</id>",
    title: "<title>0</title>",
    updated: "<updated>2026-02-03T17:59:46Z</updated>",
    summary: "<summary>It says nothing.</summary>",
    category: '<category term="cs.CL"/>',
    ...elements,
  };
  return `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${Object.values(filled).join("")}</entry></feed>`;
}
