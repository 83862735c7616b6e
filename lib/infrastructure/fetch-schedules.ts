import { Duration, TimeZone } from "aws-cdk-lib";
import {
  ContextAttribute,
  Schedule,
  ScheduleExpression,
  ScheduleTargetInput,
  TimeWindow,
} from "aws-cdk-lib/aws-scheduler";
import { SqsSendMessage } from "aws-cdk-lib/aws-scheduler-targets";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import type { Settings } from "#config/settings.ts";
import { sweepTimes } from "#config/sweep-times.ts";

export interface Queues {
  readonly jobs: Queue;
  readonly deadLetters: Queue;
}

/** The settings' runs, and the sweeps before the deadline, each as a message on the jobs queue. */
export function addFetchSchedules(scope: Construct, settings: Settings, queues: Queues): void {
  const zone = settings.timeZone;
  for (const time of settings.schedules) {
    const description = `Fetches the open list day and refreshes earlier ones at ${time} in ${zone}.`;
    addSchedule(scope, `At${idOf(time)}`, { time, zone, message: "scheduledAt", description }, queues);
  }
  for (const time of sweepTimes(settings)) {
    const description = `Mends what was left undone, and says whether the site is fresh, at ${time} in ${zone}.`;
    addSchedule(scope, `SweepAt${idOf(time)}`, { time, zone, message: "sweepAt", description }, queues);
  }
}

interface Entry {
  readonly time: string;
  readonly zone: string;
  readonly message: "scheduledAt" | "sweepAt";
  readonly description: string;
}

function addSchedule(scope: Construct, id: string, entry: Entry, { jobs, deadLetters }: Queues): void {
  const [hour = "", minute = ""] = entry.time.split(":");
  new Schedule(scope, id, {
    description: entry.description,
    schedule: ScheduleExpression.cron({
      hour: String(Number(hour)),
      minute: String(Number(minute)),
      timeZone: TimeZone.of(entry.zone),
    }),
    timeWindow: TimeWindow.off(),
    target: new SqsSendMessage(jobs, {
      // The scheduled time and not the clock of a late delivery decides which list day is meant.
      input: ScheduleTargetInput.fromObject({ [entry.message]: ContextAttribute.scheduledTime }),
      deadLetterQueue: deadLetters,
      retryAttempts: 3,
      maxEventAge: Duration.hours(2),
    }),
  });
}

function idOf(time: string): string {
  return time.replace(":", "");
}
