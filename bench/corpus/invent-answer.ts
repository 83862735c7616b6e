import type { ArxivId } from "#papers/arxiv-id.ts";
import type { ArxivRecord } from "#papers/arxiv-record.ts";
import type { DayList } from "#papers/day-list.ts";
import type { Instant } from "#papers/instant.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { Paper } from "#papers/paper.ts";
import type { PaperEnricher } from "#pipeline/ports.ts";
import { inventDay } from "./invent-day.ts";

/** What upstream answers for an invented day, and what arXiv knows of its papers. */
export interface InventedAnswer {
  readonly list: DayList;
  readonly enricher: PaperEnricher;
}

/** @param moved by how much votes are above those that the archive holds */
export function inventAnswer(day: ListDay, count: number, capturedAt: Instant, moved: number): InventedAnswer {
  const { papers, snapshots } = inventDay(day, count, capturedAt);
  const held = inventDay(day, count).snapshots.at(-1)?.standings ?? snapshots.at(-1)?.standings ?? {};
  const listed = papers.map((paper) => {
    const standing = held[paper.id] ?? { votes: 1, comments: 0 };
    return { paper: asListed(paper), standing: { ...standing, votes: standing.votes + moved } };
  });
  const list = { day, capturedAt, listed, rejects: [], raw: JSON.stringify(listed) };
  const records = new Map(papers.flatMap(({ id, arxiv }) => (arxiv ? [[id, { id, ...arxiv }] as const] : [])));
  return { list, enricher: { enrich: async (ids) => pickRecords(records, ids) } };
}

/** Without what only arXiv and the press itself know. */
function asListed({ arxiv: _, topics: __, ...paper }: Paper): Paper {
  return paper;
}

function pickRecords(records: ReadonlyMap<ArxivId, ArxivRecord>, ids: readonly ArxivId[]): Map<ArxivId, ArxivRecord> {
  return new Map(ids.flatMap((id) => (records.has(id) ? [[id, records.get(id) as ArxivRecord]] : [])));
}
