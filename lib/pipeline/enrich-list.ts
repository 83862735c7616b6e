import type { ArxivId } from "#papers/arxiv-id.ts";
import type { ArxivRecord } from "#papers/arxiv-record.ts";
import type { DayList } from "#papers/day-list.ts";
import { issueStateAt } from "#papers/issue.ts";
import type { Paper } from "#papers/paper.ts";
import { type PaperEnricher, type StoredDay, type Telemetry, UpstreamError } from "./ports.ts";

export interface EnrichPorts {
  readonly enricher: PaperEnricher;
  readonly telemetry: Telemetry;
}

/**
 * Adds what arXiv says: what is stored already is taken from there, the rest is asked for in one request. The day on
 * which an issue settles asks for all of it once more, as authors add versions, venues and withdrawals meanwhile; if
 * arXiv cannot be asked then, the issue remembers that it still has to be.
 * Trouble with arXiv leaves papers as they are: their issue is not held up, and its row remembers how many are missing.
 */
export async function enrichList(list: DayList, stored: StoredDay, ports: EnrichPorts): Promise<DayList> {
  const held = new Map([...stored.papers].flatMap(([id, { arxiv }]) => (arxiv ? [[id, arxiv] as const] : [])));
  const ids = list.listed.map(({ paper }) => paper.id);
  const asksAll = settlesNow(list, stored) || stored.issue?.recheckDue === true;
  const asked = asksAll ? ids : ids.filter((id) => !held.has(id));
  const fresh = asked.length === 0 ? new Map<ArxivId, ArxivRecord>() : await ask(asked, list, ports);
  const recordOf = (id: ArxivId) => withoutId(fresh?.get(id)) ?? held.get(id);
  return {
    ...list,
    ...(asksAll && !fresh ? { recheckDue: true } : {}),
    listed: list.listed.map(({ paper, standing }) => ({ paper: withArxiv(paper, recordOf(paper.id)), standing })),
  };
}

function settlesNow({ day, capturedAt }: DayList, { issue }: StoredDay): boolean {
  return issue !== undefined && issue.state !== "settled" && issueStateAt(day, capturedAt) === "settled";
}

/** @returns undefined when arXiv could not be asked */
async function ask(
  ids: readonly ArxivId[],
  { day }: DayList,
  { enricher, telemetry }: EnrichPorts,
): Promise<ReadonlyMap<ArxivId, ArxivRecord> | undefined> {
  try {
    const records = await enricher.enrich(ids);
    telemetry.count("papersEnriched", records.size);
    return records;
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    telemetry.count("enrichmentFailures", 1);
    telemetry.warn(
      "arXiv could not be asked; the papers stay as Hugging Face lists them, and a later run asks again.",
      {
        day,
        kind: error.kind,
        reason: error.message,
      },
    );
    return undefined;
  }
}

function withArxiv(paper: Paper, arxiv: Paper["arxiv"]): Paper {
  return arxiv ? { ...paper, arxiv } : paper;
}

function withoutId(record: ArxivRecord | undefined): Paper["arxiv"] {
  if (!record) return undefined;
  const { id: _, ...rest } = record;
  return rest;
}
