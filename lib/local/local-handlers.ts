import { createIngestHandler } from "#functions/ingest/ingest-handler.ts";
import { createRenderHandler } from "#functions/render/render-handler.ts";
import { connectPublishing } from "#functions/render/connect-publishing.ts";
import { ingestEnvironment, readEnvironment, renderEnvironment } from "#config/environment.ts";
import { type Pace, realPace } from "#functions/ingest/pace.ts";
import type { createTally, Tally } from "#adapters/telemetry/tally.ts";
import type { Settings } from "#config/settings.ts";
import type { Origin } from "#papers/issue.ts";
import type { Clock } from "#pipeline/ports.ts";
import { CAPTURES_BUCKET, type EmbeddedServices, SITE_BUCKET, TABLE_NAME } from "./embedded-services.ts";

export interface LocalPressOptions {
  readonly services: EmbeddedServices;
  readonly settings: Settings;
  readonly sourceUrl: string;
  /** Empty where arXiv is not to be asked. */
  readonly arxivUrl: string;
  readonly origin: Origin;
  readonly siteUrl: string;
  readonly clock: Clock;
  /** How waiting is done; in real time unless it says otherwise. */
  readonly pace?: Pace;
  readonly log: Parameters<typeof createTally>[0];
}

/** The very handlers that run on AWS, with the environment that the stack would give them. */
export function createLocalHandlers(
  { services, settings, sourceUrl, arxivUrl, origin, siteUrl, clock, pace = realPace }: Omit<LocalPressOptions, "log">,
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
    ingestHandler: createIngestHandler(readEnvironment(ingestEnvironment, ingestVariables), { telemetry, clock, pace }),
    renderHandler: createRenderHandler(readEnvironment(renderEnvironment, renderVariables), { telemetry }),
    publishing: connectPublishing(readEnvironment(renderEnvironment, renderVariables), telemetry),
  };
}
