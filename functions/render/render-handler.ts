import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import type { Turn } from "#adapters/dynamodb/turn.ts";
import { failureFacts } from "#adapters/telemetry/failure-facts.ts";
import type { InvocationTelemetry } from "#adapters/telemetry/invocation-telemetry.ts";
import type { RenderEnvironment } from "#config/environment.ts";
import { type ListDay, parseListDay } from "#papers/list-day.ts";
import { publishDays, type PublishPorts } from "#pipeline/publish-days.ts";
import { connectPublishing } from "./connect-publishing.ts";

export interface Surroundings {
  readonly telemetry: InvocationTelemetry;
  /** Has renders that are started at once publish one after the other; absent where there is one alone. */
  readonly turn?: Turn;
}

/** One batch is the list days whose issue changed: published together, and apart when that fails. */
export function createRenderHandler(environment: RenderEnvironment, { telemetry, turn = atOnce }: Surroundings) {
  const ports = connectPublishing(environment, telemetry);
  return async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const began = Date.now();
    const days = [...new Set(Records.map(readDay))].toSorted();
    telemetry.about({ job: Records[0]?.eventID, days: days.join(" ") });
    const left = await publishInTurn(days, ports, turn);
    telemetry.flush(Date.now() - began);
    // Lambda tries again from the first record that is named; what comes after it is published and finds nothing to do.
    const first = Records.find((record) => left.has(readDay(record)))?.dynamodb?.SequenceNumber;
    return { batchItemFailures: first === undefined ? [] : [{ itemIdentifier: first }] };
  };
}

const atOnce: Turn = (work) => work(true);

/** A turn that cannot be taken or given back is a failure like any other; without one in time, conditional puts still hold. */
async function publishInTurn(days: readonly ListDay[], ports: PublishPorts, turn: Turn): Promise<ReadonlySet<ListDay>> {
  try {
    return await turn(() => publishOrSetApart(days, ports));
  } catch (error) {
    ports.telemetry.warn("Publishing failed and will be tried again.", { failed: days, ...failureFacts(error) });
    return new Set(days);
  }
}

/** So many days that fail alone too are no fault of those days, and trying the others would only take time. */
const ENOUGH_FAILURES = 2;

/** One day that cannot be published must not hold up those it came with. @returns the days that are not published */
async function publishOrSetApart(days: readonly ListDay[], ports: PublishPorts): Promise<ReadonlySet<ListDay>> {
  if (await publishes(days, ports)) return new Set();
  if (days.length === 1) return new Set(days);
  const left = new Set(days);
  let failures = 0;
  for (const day of days) {
    if (failures === ENOUGH_FAILURES) break;
    if (await publishes([day], ports)) left.delete(day);
    else failures += 1;
  }
  return left;
}

async function publishes(days: readonly ListDay[], ports: PublishPorts): Promise<boolean> {
  try {
    await publishDays(days, ports);
    return true;
  } catch (error) {
    ports.telemetry.warn("Publishing failed and will be tried again.", { failed: days, ...failureFacts(error) });
    return false;
  }
}

/** The stream is filtered to issues, whose collection is `day#2026-02-05`; anything else is a mistake of ours. */
function readDay({ dynamodb }: DynamoDBRecord): ListDay {
  const collection = dynamodb?.Keys?.["collection"]?.S;
  const day = parseListDay(collection?.slice("day#".length) ?? "");
  if (!day)
    throw new Error(
      `A stream record of collection ${JSON.stringify(collection)} is not an issue; check the stream's filter.`,
    );
  return day;
}
