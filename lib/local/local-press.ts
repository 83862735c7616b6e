import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { createIngestHandler } from "#functions/ingest/ingest-handler.ts";
import { createRenderHandler } from "#functions/render/render-handler.ts";
import { createPaperStore } from "#adapters/dynamodb/paper-store.ts";
import { createTable } from "#adapters/dynamodb/table.ts";
import { createTally, type Tally } from "#adapters/telemetry/tally.ts";
import { ingestEnvironment, readEnvironment, renderEnvironment } from "#config/environment.ts";
import type { Settings } from "#config/settings.ts";
import type { Origin } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { Clock, PaperStore } from "#pipeline/ports.ts";
import { CAPTURES_BUCKET, type EmbeddedServices, SITE_BUCKET, TABLE_NAME } from "./embedded-services.ts";
import { issueRecord, sqsRecord } from "./lambda-events.ts";

export interface LocalPressOptions {
  readonly services: EmbeddedServices;
  readonly settings: Settings;
  readonly sourceUrl: string;
  /** Empty where arXiv is not to be asked. */
  readonly arxivUrl: string;
  readonly origin: Origin;
  readonly siteUrl: string;
  readonly clock: Clock;
  readonly log: Parameters<typeof createTally>[0];
}

/** The two handlers, joined as queue and stream join them on AWS. */
export interface LocalPress {
  readonly store: PaperStore;
  readonly tally: Tally;
  /** @returns whether upstream answered; @throws when something on our side went wrong */
  ingest(day: ListDay): Promise<boolean>;
  /** A scheduled run: @returns the days it asked for. */
  run(scheduledAt: string): Promise<ListDay[]>;
  /** Publishes those of `days` whose published revision lags behind their issue's. @returns how many did */
  renderLagging(days: readonly ListDay[]): Promise<number>;
}

export function createLocalPress({
  services,
  settings,
  sourceUrl,
  arxivUrl,
  origin,
  siteUrl,
  clock,
  log,
}: LocalPressOptions): LocalPress {
  Object.assign(process.env, services.variables);
  let lastFailure = "";
  const tally = createTally((level, message, facts) => {
    if ("error" in facts) lastFailure = String(facts["error"]);
    log(level, message, facts);
  });
  const { ingestHandler, renderHandler } = createHandlers(
    { services, settings, sourceUrl, arxivUrl, origin, siteUrl, clock },
    tally,
  );
  const store = createPaperStore(createTable(new DynamoDBClient(), TABLE_NAME, () => undefined));

  async function invokeIngest(message: object): Promise<boolean> {
    const failuresBefore = tally.totals.upstreamFailures;
    const { batchItemFailures } = await ingestHandler({ Records: [sqsRecord(message, JSON.stringify(message))] });
    if (batchItemFailures.length === 0) return true;
    if (tally.totals.upstreamFailures > failuresBefore) return false;
    throw new Error(lastFailure);
  }

  return {
    store,
    tally,
    ingest: (day) => invokeIngest({ day }),
    async run(scheduledAt) {
      await invokeIngest({ scheduledAt });
      const days = services.queue.drain().map(({ body }) => (JSON.parse(body) as { day: ListDay }).day);
      for (const day of days) await invokeIngest({ day });
      return days;
    },
    async renderLagging(days) {
      const lagging = [];
      for (const day of days) {
        const { issue, renderedRevision } = await store.readDay(day);
        if (issue && issue.revision !== renderedRevision) lagging.push(issueRecord(day, issue.revision));
      }
      if (lagging.length === 0) return 0;
      const { batchItemFailures } = await renderHandler({ Records: lagging });
      if (batchItemFailures.length > 0) throw new Error(lastFailure);
      return lagging.length;
    },
  };
}

/** The very handlers that run on AWS, with the environment that the stack would give them. */
function createHandlers(
  { services, settings, sourceUrl, arxivUrl, origin, siteUrl, clock }: Omit<LocalPressOptions, "log">,
  telemetry: Tally,
) {
  const shared = { TABLE_NAME, SETTINGS: JSON.stringify(settings) };
  const ingestVariables = {
    ...shared,
    CAPTURES_BUCKET,
    JOBS_QUEUE_URL: services.queue.queueUrl,
    SOURCE_URL: sourceUrl,
    ARXIV_URL: arxivUrl,
    ORIGIN: origin,
    TOKEN_PARAMETER: "",
  };
  const renderVariables = { ...shared, SITE_BUCKET, DISTRIBUTION_ID: "", SITE_URL: siteUrl };
  return {
    ingestHandler: createIngestHandler(readEnvironment(ingestEnvironment, ingestVariables), { telemetry, clock }),
    renderHandler: createRenderHandler(readEnvironment(renderEnvironment, renderVariables), { telemetry }),
  };
}
