import { Duration } from "aws-cdk-lib";
import { Alarm, type CfnAlarm, ComparisonOperator, Stats, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import type { Construct } from "constructs";
import { minutesOf } from "#config/clock-time.ts";
import type { Settings } from "#config/settings.ts";
import { pressMetric } from "./press-metric.ts";

/**
 * Rings once a day at the deadline, when no sweep of the day before it found the site fresh, or none ran at all. Weekends
 * and days without a list are fresh, as the calendar says so, and stay quiet.
 */
export function createAbsenceAlarm(scope: Construct, id: string, settings: Settings, description: string): Alarm {
  const alarm = new Alarm(scope, id, {
    alarmDescription: description,
    metric: pressMetric("ingest", "fresh", { statistic: Stats.MAXIMUM, period: Duration.days(1) }),
    threshold: 1,
    comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
    evaluationPeriods: 1,
    treatMissingData: TreatMissingData.BREACHING,
  });
  // The days of a wall-clock window begin at midnight of its zone, so it is given a zone whose midnight is the deadline.
  const window = { timezone: zoneWithMidnightAt(settings) };
  (alarm.node.defaultChild as CfnAlarm).evaluationWindow = { wallClockWindow: window };
  return alarm;
}

/** `-04:00` for 13:00 in Seoul. In a zone with summer time the alarm rings an hour later then: offsets are fixed. */
export function zoneWithMidnightAt({ deadline, timeZone }: Pick<Settings, "deadline" | "timeZone">): string {
  const offset = winterOffset(timeZone) - minutesOf(deadline);
  const minutes = offset < -720 ? offset + 1_440 : offset;
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
}

/** Minutes east of UTC without summer time, on either half of the globe. */
function winterOffset(timeZone: string): number {
  return Math.min(...["2026-01-01T12:00:00Z", "2026-07-01T12:00:00Z"].map((text) => offsetAt(timeZone, text)));
}

function offsetAt(timeZone: string, instant: string): number {
  const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  const name = format.formatToParts(new Date(instant)).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  const total = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === "-" ? -total : total;
}
