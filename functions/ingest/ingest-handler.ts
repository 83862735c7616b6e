import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { failureFacts } from "#adapters/telemetry/failure-facts.ts";
import type { IngestEnvironment } from "#config/environment.ts";
import type { Instant } from "#papers/instant.ts";
import { announceIssue } from "#pipeline/announce-issue.ts";
import { ingestDay } from "#pipeline/ingest-day.ts";
import { type Message, readMessage } from "#pipeline/read-message.ts";
import { replayDay } from "#pipeline/replay-day.ts";
import { startRun } from "#pipeline/start-run.ts";
import { sweep } from "#pipeline/sweep.ts";
import { connectIngest, type Surroundings } from "./connect-ingest.ts";

/** One message is one job; a job that fails is reported alone, so that the others of its batch are not run again. */
export function createIngestHandler(environment: IngestEnvironment, surroundings: Surroundings) {
  const ports = connectIngest(environment, surroundings);
  const { telemetry, pace } = surroundings;

  function work(message: Message): Promise<void> {
    switch (message.kind) {
      case "run":
        return startRun(message.scheduledAt, ports);
      case "sweep":
        return sweep(message.scheduledAt, ports);
      case "fetch":
        return ingestDay(message.day, ports);
      case "replay":
        return replayDay(message.day, ports);
      case "announce":
        return announceIssue(message.day, ports);
    }
  }

  return async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const began = pace.now();
    let sweptAt: Instant | undefined;
    const batchItemFailures: SQSBatchResponse["batchItemFailures"] = [];
    for (const { messageId, body, attributes } of Records) {
      try {
        telemetry.about({ job: messageId, attempt: Number(attributes.ApproximateReceiveCount) });
        const message = readMessage(body);
        telemetry.about(message);
        // A sweep that is tried again after the deadline must not tell the next day's alarm that the site is fresh.
        if (message.kind === "sweep") sweptAt = message.scheduledAt;
        await work(message);
      } catch (error) {
        telemetry.warn("The job failed and will be tried again.", { body, ...failureFacts(error) });
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    telemetry.flush(pace.now() - began, sweptAt);
    return { batchItemFailures };
  };
}
