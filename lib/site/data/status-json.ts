import { nextClockTime } from "#config/next-clock-time.ts";
import type { IssueRow } from "#papers/issue.ts";
import { addDays, isWeekend, opensAt } from "#papers/list-day.ts";
import { JSON_TYPE, pageFile, type SiteFile } from "../site-file.ts";
import type { SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { SCHEMA_VERSION } from "./paper-record.ts";

const DAYS_SHOWN = 30;

/**
 * How the press is doing, for machines: the last run that found something new, the newest issue, and the last thirty days
 * one by one with the reason where a day is not simply an issue. It holds no clock of its own, so a run that changes
 * nothing writes nothing; how fresh the site is, its reader's clock tells: after `staleAfter`, the deadline of the day
 * that comes next, this file would say something else if anybody had looked.
 */
export function* renderStatusJson({ rows, sample, front, settings }: SiteModel): Iterable<SiteFile> {
  if (!front) return;
  const captures = rows.map(({ capturedAt }) => capturedAt).toSorted();
  const next = nextDayOf(rows);
  const staleAfter = next && nextClockTime(next.opensAt, settings.deadline, settings.timeZone);
  const lastIssue = rows.findLast(({ kind }) => kind === "issue");
  const status = {
    schemaVersion: SCHEMA_VERSION,
    ...(sample ? { sample } : {}),
    lastRun: captures.at(-1) ?? null,
    nextDay: next ?? null,
    lastIssue: lastIssue ? { day: lastIssue.day, state: lastIssue.state, papers: lastIssue.papers } : null,
    freshness: staleAfter ? { staleAfter } : null,
    days: lastDays(rows).map(dayRecord),
  };
  yield pageFile(urls.keyOf(urls.STATUS_JSON_URL), JSON_TYPE, `${JSON.stringify(status, null, 1)}\n`);
}

/** The first list day that nothing is known of. */
export function nextDayOf(rows: readonly IssueRow[]) {
  const last = rows.at(-1);
  if (!last) return undefined;
  const day = addDays(last.day, 1);
  return { day, opensAt: opensAt(day) };
}

/** Those of the last thirty days that are held, newest first. */
export function lastDays(rows: readonly IssueRow[]): IssueRow[] {
  const last = rows.at(-1)?.day;
  return last === undefined ? [] : rows.filter(({ day }) => day > addDays(last, -DAYS_SHOWN)).toReversed();
}

function dayRecord(row: IssueRow) {
  const { day, kind, state, capturedAt, papers, votes, rejects } = row;
  const counts = kind === "issue" ? { papers, votes, rejects } : {};
  const reasons = reasonsOf(row);
  return { day, kind, state, capturedAt, ...counts, ...(reasons.length > 0 ? { reasons } : {}) };
}

/** Why there is no issue, and what an operator should know of the day. */
function reasonsOf({ day, kind, reasons = [] }: IssueRow): readonly string[] {
  if (kind === "late") return ["The day had opened, and Hugging Face listed no papers yet.", ...reasons];
  if (kind !== "no list") return reasons;
  return [isWeekend(day) ? "A weekend: Hugging Face lists no papers." : "The day closed without a paper.", ...reasons];
}
