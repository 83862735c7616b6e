import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { DynamoDBRecord } from "aws-lambda";
import { createPaperStore } from "#adapters/dynamodb/paper-store.ts";
import { createTable } from "#adapters/dynamodb/table.ts";
import { createTally, type Tally } from "#adapters/telemetry/tally.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { IngestJob, PaperStore } from "#pipeline/ports.ts";
import { rebuildSite } from "#pipeline/rebuild-site.ts";
import { TABLE_NAME } from "./embedded-services.ts";
import { issueRecord, sqsRecord } from "./lambda-events.ts";
import { createLocalHandlers, type LocalPressOptions } from "./local-handlers.ts";

/** The two handlers, joined as queue and stream join them on AWS. */
export interface LocalPress {
  readonly store: PaperStore;
  readonly tally: Tally;
  /** @returns whether upstream answered; @throws when something on our side went wrong */
  ingest(day: ListDay): Promise<boolean>;
  /** A scheduled run: @returns the days it asked for. */
  run(scheduledAt: string): Promise<ListDay[]>;
  /** Makes every page again, and puts those that differ. */
  rebuild(onMonth: Parameters<typeof rebuildSite>[1]): Promise<void>;
  /** A scheduled sweep, and the jobs that follow from it where upstream may be asked: @returns those jobs. */
  sweep(
    sweepAt: string,
    asksUpstream: boolean,
    onJob?: (done: number, all: number, job: IngestJob) => void,
  ): Promise<IngestJob[]>;
  /** Makes `day` again from its raw answers. */
  replay(day: ListDay): Promise<void>;
  /** Publishes those of `days` whose published revision lags behind their issue's. @returns how many did */
  renderLagging(days: readonly ListDay[]): Promise<number>;
  /** Hands render the records of `days` once more, as a stream may. */
  renderAgain(days: readonly ListDay[]): Promise<void>;
}

export function createLocalPress(options: LocalPressOptions): LocalPress {
  const { services } = options;
  Object.assign(process.env, services.variables);
  let lastFailure = "";
  const tally = createTally((level, message, facts) => {
    if ("error" in facts) lastFailure = String(facts["error"]);
    options.log(level, message, facts);
  });
  const { ingestHandler, renderHandler, publishing } = createLocalHandlers(options, tally);
  const store = createPaperStore(createTable(new DynamoDBClient(), TABLE_NAME, () => undefined));

  async function ingest(message: object): Promise<boolean> {
    const failuresBefore = tally.totals.upstreamFailures;
    const { batchItemFailures } = await ingestHandler({ Records: [sqsRecord(message, JSON.stringify(message))] });
    if (batchItemFailures.length === 0) return true;
    if (tally.totals.upstreamFailures > failuresBefore) return false;
    throw new Error(lastFailure);
  }

  async function render(Records: DynamoDBRecord[]): Promise<void> {
    if (Records.length === 0) return;
    const { batchItemFailures } = await renderHandler({ Records });
    if (batchItemFailures.length > 0) throw new Error(lastFailure);
  }

  /** The jobs that a scheduled message leads to. */
  async function schedule(message: object): Promise<IngestJob[]> {
    await ingest(message);
    return services.queue.drain().map(({ body }) => JSON.parse(body) as IngestJob);
  }

  async function renderLagging(days: readonly ListDay[]): Promise<number> {
    const lagging = [];
    for (const day of days) {
      const { issue, renderedRevision } = await store.readDay(day);
      if (issue && issue.revision !== renderedRevision) lagging.push(issueRecord(day, issue.revision));
    }
    await render(lagging);
    return lagging.length;
  }

  return {
    store,
    tally,
    ingest: (day) => ingest({ day }),
    replay: async (day) => void (await ingest({ day, work: "replay" })),
    renderLagging,
    renderAgain: (days) => render(days.map((day) => issueRecord(day, 1))),
    rebuild: (onMonth) => rebuildSite(publishing, onMonth),
    async run(scheduledAt) {
      const jobs = await schedule({ scheduledAt });
      for (const job of jobs) await ingest(job);
      return jobs.map(({ day }) => day);
    },
    async sweep(sweepAt, asksUpstream, onJob) {
      const jobs = (await schedule({ sweepAt })).filter(({ work }) => work === "announce" || asksUpstream);
      for (const [index, job] of jobs.entries()) {
        onJob?.(index + 1, jobs.length, job);
        await ingest(job);
      }
      return jobs;
    },
  };
}
