import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { createArxivEnricher } from "#adapters/arxiv/arxiv-enricher.ts";
import { createSharedTurn } from "#adapters/dynamodb/shared-turn.ts";
import { createTable } from "#adapters/dynamodb/table.ts";
import type { IngestEnvironment } from "#config/environment.ts";
import { userAgentOf } from "#config/user-agent.ts";
import type { PaperEnricher } from "#pipeline/ports.ts";
import type { Pace } from "./pace.ts";

/** Milliseconds. An issue is not held up longer than this for arXiv's sake. */
const ARXIV_PATIENCE = 12_000;
const ARXIV_ATTEMPT_TIMEOUT = 8_000;
/** One request in three seconds, over all machines together: arXiv's terms of use. */
const ARXIV_SPACING = 3_000;

/** arXiv counts requests over all machines of an operator, so functions that run at once take turns by the table. */
export function connectArxiv(
  { ARXIV_URL, TABLE_NAME, SETTINGS }: IngestEnvironment,
  { now: clock, sleep }: Pace,
  { send, dynamoDb }: { readonly send: typeof fetch; readonly dynamoDb: DynamoDBClient },
): PaperEnricher {
  if (ARXIV_URL === "") return { enrich: async () => new Map() };
  const enricher = createArxivEnricher({
    sourceUrl: ARXIV_URL,
    userAgent: userAgentOf(SETTINGS),
    clock,
    sleep,
    spacing: ARXIV_SPACING,
    attemptTimeout: ARXIV_ATTEMPT_TIMEOUT,
    patience: ARXIV_PATIENCE,
    fetch: send,
  });
  const table = createTable(dynamoDb, TABLE_NAME, () => undefined);
  return createSharedTurn(enricher, { table, clock, sleep, longest: ARXIV_PATIENCE, spacing: ARXIV_SPACING });
}
