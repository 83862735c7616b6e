import { CloudFormationClient } from "@aws-sdk/client-cloudformation";
import { SQSClient } from "@aws-sdk/client-sqs";
import { readStackOutput } from "#adapters/cloudformation/stack-outputs.ts";
import { createSqsJobQueue } from "#adapters/sqs/job-queue.ts";
import { InvalidInputError } from "#config/invalid-input-error.ts";
import { eachDay, FIRST_LIST_DAY, isWeekend, type ListDay } from "#papers/list-day.ts";
import { ingest } from "./start.ts";
import type { Options } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** `papers backfill`: past days, on this machine or, with `--stack`, as jobs for the deployed press. */
export async function backfill(options: Options, terminal: Terminal): Promise<void> {
  const { from, to } = options;
  if (!from || !to)
    throw new InvalidInputError(
      `papers backfill needs --from and --to, such as --from 2026-02-01 --to 2026-02-28; the archive begins on ${FIRST_LIST_DAY}.`,
    );
  if (options.stack === undefined) return ingest(options, terminal);
  await sendJobs(options.stack, daysToFetch(from, to), terminal);
}

/** Hugging Face has no lists at weekends, so asking for them would only cost calls; the daily runs name those days. */
function daysToFetch(from: ListDay, to: ListDay): ListDay[] {
  return eachDay(from < FIRST_LIST_DAY ? FIRST_LIST_DAY : from, to).filter((day) => !isWeekend(day));
}

async function sendJobs(stack: string, days: readonly ListDay[], terminal: Terminal): Promise<void> {
  const queueUrl = await readStackOutput(new CloudFormationClient(), stack, "JobsQueueUrl");
  await createSqsJobQueue(new SQSClient(), queueUrl).send(days.map((day) => ({ day })));
  terminal.say(`${days.length} jobs sent to the queue of ${stack}, ${days[0]} to ${days.at(-1)}.`);
  terminal.result({ stack, jobs: days.length, from: days[0], to: days.at(-1) });
}
