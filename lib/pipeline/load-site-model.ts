import type { Settings } from "#config/settings.ts";
import type { IssueRow } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";
import { monthOf } from "#papers/month.ts";
import { isInPeriod, type Period, periodsOf } from "#papers/period.ts";
import { newestRows } from "#site/newest-rows.ts";
import { digestPeriod, type PeriodDigest } from "#site/period-digest.ts";
import type { Subject } from "#papers/subject.ts";
import type { Digest, Front, SiteModel } from "#site/site-model.ts";
import { readOrganizations } from "./note-organizations.ts";
import { loadPapers } from "./load-papers.ts";
import { subjectMonthsOf, uniqueSubjects } from "./load-subjects.ts";
import { allOf } from "./look-at-bucket.ts";
import type { PaperStore } from "./ports.ts";
import { affectedDays, type Calendar } from "./read-calendar.ts";
import { readDigests, type StoredDigest } from "./read-digests.ts";

/** Weeks and months that overviews and feeds know. */
const NEWEST_PERIODS = 30;
/** Issues that home and feeds know: thirty, and those of the week that must pass before the thirtieth has settled. */
const NEWEST_ISSUES = 37;

export interface Scope {
  readonly store: PaperStore;
  readonly settings: Settings;
  readonly siteUrl: string;
}

/** What one run writes. */
export interface Extent {
  /** Days whose papers get their pages, and whose topics and organisations their months. */
  readonly asked: readonly ListDay[];
  /** Days that get a page, oldest first. */
  readonly shown: readonly ListDay[];
  /** Weeks and months that get a page. */
  readonly periods: readonly Period[];
  /** Whether all papers and listings of the asked days are made, or only those that changed. */
  readonly everything: boolean;
}

/** Everything that a change of `days` shows on. */
export function extentOf(days: readonly ListDay[], rows: readonly IssueRow[]): Extent {
  const shown = affectedDays(days, rows);
  return { asked: days, shown, periods: affectedPeriods(shown), everything: false };
}

/** The pages of one month, and of the weeks whose first held day is in it: together the extents of all months are the archive. */
export function extentOfMonth(month: string, rows: readonly IssueRow[]): Extent {
  const shown = rows.map(({ day }) => day).filter((day) => monthOf(day) === month);
  const beginsHere = (period: Period) => rows.find(({ day }) => isInPeriod(day, period))?.day.startsWith(month);
  const periods = affectedPeriods(shown).filter((period) => period.name === month || beginsHere(period));
  return { asked: shown, shown, periods, everything: true };
}

/** The parts of the model that follow from days, weeks and months: nothing that grows with the archive. */
export async function loadSiteModel(
  { asked, shown, periods, everything }: Extent,
  { rows }: Calendar,
  { store, settings, siteUrl }: Scope,
): Promise<Omit<SiteModel, "front">> {
  const digests = new Map<ListDay, StoredDigest>();
  const read = async (wanted: readonly ListDay[]) => {
    const missing = wanted.filter((day) => !digests.has(day));
    for (const [day, digest] of await readDigests(store, missing, rows, settings)) digests.set(day, digest);
    return digests;
  };
  await read([...shown, ...daysOf(periods, rows)]);
  const held = (list: readonly ListDay[]) => list.flatMap((day) => digests.get(day) ?? []);
  const touched = held(asked).map((digest) => ({
    day: digest.day,
    ...(everything ? allOf(digest) : digest.touched),
  }));
  const papers = await loadPapers(store, touched, read);
  const periodDigests = periods.flatMap((period) => digestOfPeriod(period, [...digests.values()], rows));
  return {
    settings,
    siteUrl,
    sample: rows.some(({ origin }) => origin === "sample"),
    rows,
    touchedYears: [...new Set(shown.map((day) => day.slice(0, 4)))],
    touchedMonths: [...new Set(shown.map(monthOf))],
    days: held(shown),
    periods: periodDigests,
    papers,
    subjects: [],
    subjectMonths: periodDigests
      .filter(({ period }) => period.kind === "month")
      .flatMap(({ period, digests: own }) => subjectMonthsOf(period.name, subjectsIn(period, touched), own)),
  };
}

/**
 * What the pages of the newest are made of. Weeks and months are read as they were last noted.
 * @param read days that the run has read already; since it looked at the bucket, or they would not be fresh enough
 */
export async function loadFront(
  { heldMonths, rows }: Calendar,
  { store, settings }: Scope,
  read: readonly Digest[] = [],
): Promise<Front> {
  const newest = newestIssues(newestRows(rows, heldMonths));
  const digests = new Map<ListDay, Digest>(read.map((digest) => [digest.day, digest]));
  const missing = newest.filter((day) => !digests.has(day));
  for (const [day, digest] of await readDigests(store, missing, rows, settings)) digests.set(day, digest);
  const [weeks, months, downloads, topics, organizations] = await Promise.all([
    store.readPeriods("week", NEWEST_PERIODS),
    store.readPeriods("month", NEWEST_PERIODS),
    store.readDownloads(),
    store.readTopics(),
    readOrganizations(store),
  ]);
  const days = newest.flatMap((day) => digests.get(day) ?? []);
  return { heldMonths, newest: days, weeks, months, downloads, topics, organizations };
}

function newestIssues(rows: readonly IssueRow[]): ListDay[] {
  return rows
    .filter(({ kind }) => kind === "issue")
    .slice(-NEWEST_ISSUES)
    .map(({ day }) => day)
    .toReversed();
}

function subjectsIn(
  period: Period,
  touched: readonly { readonly day: ListDay; readonly subjects: readonly Subject[] }[],
) {
  return uniqueSubjects(touched.filter(({ day }) => isInPeriod(day, period)).flatMap(({ subjects }) => subjects));
}

/** The weeks and months that `days` lie in, each once, in order of their first day. */
function affectedPeriods(days: readonly ListDay[]): Period[] {
  const periods = new Map(days.flatMap(periodsOf).map((period) => [period.name, period]));
  return [...periods.values()].toSorted((a, b) => (a.first < b.first ? -1 : 1));
}

function daysOf(periods: readonly Period[], rows: readonly IssueRow[]): ListDay[] {
  return rows.filter(({ day }) => periods.some((period) => isInPeriod(day, period))).map(({ day }) => day);
}

/** A period without a single issue has no page, as there is nothing to say that the calendar does not say. */
function digestOfPeriod(period: Period, digests: readonly Digest[], rows: readonly IssueRow[]): PeriodDigest[] {
  const issues = rows.filter(({ kind }) => kind === "issue").map(({ day }) => day);
  if (!issues.some((day) => isInPeriod(day, period))) return [];
  const periodOf = (day: ListDay | undefined) => day && periodsOf(day).find(({ kind }) => kind === period.kind);
  const previous = periodOf(issues.findLast((day) => day < period.first));
  const next = periodOf(issues.find((day) => day > period.last));
  const own = digests.filter(({ issue }) => issue.kind === "issue");
  return [digestPeriod(period, own, rows, { ...(previous ? { previous } : {}), ...(next ? { next } : {}) })];
}
