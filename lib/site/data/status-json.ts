import type { IssueRow } from "#papers/issue.ts";
import { addDays, opensAt } from "#papers/list-day.ts";
import { JSON_TYPE, pageFile, type SiteFile } from "../site-file.ts";
import type { SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { SCHEMA_VERSION } from "./paper-record.ts";

const DAYS_SHOWN = 30;

/**
 * How the press is doing, for machines: what upstream was last heard to say, the newest issue, and the last thirty days
 * one by one with the reason where a day is not simply an issue. It holds no clock of its own, so a run that changes
 * nothing writes nothing. How fresh the site is, its reader can tell: once `nextDay` has been open for some hours and is
 * still what comes next, nobody has looked since.
 */
export function* renderStatusJson({ rows, sample, front }: SiteModel): Iterable<SiteFile> {
  if (!front) return;
  const captures = rows.map(({ capturedAt }) => capturedAt).toSorted();
  const lastIssue = rows.findLast(({ kind }) => kind === "issue");
  const status = {
    schemaVersion: SCHEMA_VERSION,
    ...(sample ? { sample } : {}),
    lastCapture: captures.at(-1) ?? null,
    nextDay: nextDayOf(rows) ?? null,
    lastIssue: lastIssue ? { day: lastIssue.day, state: lastIssue.state, papers: lastIssue.papers } : null,
    days: rows.slice(-DAYS_SHOWN).toReversed().map(dayRecord),
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

function dayRecord({ day, kind, state, capturedAt, papers, votes, rejects, reasons = [] }: IssueRow) {
  const counts = kind === "issue" ? { papers, votes, rejects } : {};
  return { day, kind, state, capturedAt, ...counts, ...(reasons.length > 0 ? { reasons } : {}) };
}
