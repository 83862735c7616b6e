import { type ArxivId, parseArxivId } from "#papers/arxiv-id.ts";
import type { ListedPaper, Paper, Standing } from "#papers/paper.ts";

export function arxivId(text: string): ArxivId {
  const id = parseArxivId(text);
  if (!id) throw new Error(`${text} is not an arXiv id`);
  return id;
}

export function inventPaper(id: string, more: Partial<Paper> = {}): Paper {
  return {
    id: arxivId(id),
    title: `Invented paper ${id}`,
    abstract: "An invented abstract.",
    authors: ["Ada Invented", "Ben Imagined"],
    publishedOn: "2026-02-04",
    keywords: [],
    ...more,
  };
}

export function inventListed(
  id: string,
  standing: number | Partial<Standing> = 0,
  more: Partial<Paper> = {},
): ListedPaper {
  const moving = typeof standing === "number" ? { votes: standing } : standing;
  return { paper: inventPaper(id, more), standing: { votes: 0, comments: 0, ...moving } };
}
