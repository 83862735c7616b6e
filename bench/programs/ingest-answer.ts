/*
 * One answer of 50 papers through ingest: read and checked, told of by arXiv, decided, written to a table in memory. Run by the
 * ingest case: node bench/programs/ingest-answer.ts CORPUS
 */

import { createPaperStore } from "#adapters/dynamodb/paper-store.ts";
import { readDayList } from "#adapters/hugging-face/read-day-list.ts";
import { type Instant, toMilliseconds } from "#papers/instant.ts";
import { addDays, type ListDay } from "#papers/list-day.ts";
import { ingestDay } from "#pipeline/ingest-day.ts";
import { openCorpusTable } from "../corpus/corpus-table.ts";
import { inventAnswer } from "../corpus/invent-answer.ts";
import { inventRawAnswer } from "../corpus/invent-entries.ts";
import { NEW_DAY } from "../corpus/sizes.ts";
import { report } from "../measure/report.ts";
import { createSilentTelemetry } from "../measure/silent-telemetry.ts";
import { timeCalls } from "../measure/time-calls.ts";

const PAPERS = 50;
const CALLS = 12;

const [corpus = ""] = process.argv.slice(2);
const store = createPaperStore(openCorpusTable(corpus));
const answers = Array.from({ length: CALLS + 1 }, (_, index) => {
  const day = addDays(NEW_DAY, index);
  const at = `${day}T02:45:00Z` as Instant;
  return { day, at, raw: inventRawAnswer(day, PAPERS, at), enricher: inventAnswer(day, PAPERS, at, 0).enricher };
});

let next = 0;
async function ingestNext(): Promise<void> {
  const { day, at, raw, enricher } = answers[next] ?? {
    day: "" as ListDay,
    at: "" as Instant,
    raw: "[]",
    enricher: { enrich: async () => new Map() },
  };
  next += 1;
  await ingestDay(day, {
    source: { list: async () => readDayList(day, JSON.parse(raw) as unknown[], at, raw) },
    enricher,
    store,
    captures: { keep: async () => true },
    telemetry: createSilentTelemetry(),
    clock: () => toMilliseconds(at),
    origin: "hugging-face",
  });
}

report({ answerBytes: Buffer.byteLength(answers[0]?.raw ?? ""), ...(await timeCalls(ingestNext, CALLS)) });
