import type { Settings } from "#config/settings.ts";
import { addDays, type ListDay } from "#papers/list-day.ts";
import type { IssueRow } from "#papers/issue.ts";
import { coursesOf } from "#papers/course.ts";
import { rankPapers } from "#papers/ranking.ts";
import { latestStanding } from "#papers/standings.ts";
import { isInPeriod, type Period, periodsOf } from "#papers/period.ts";
import { digestPeriod, type PeriodDigest } from "#site/period-digest.ts";
import { type Digest, neighboursOf, type SiteModel } from "#site/site-model.ts";
import type { PaperStore, StoredDay } from "./ports.ts";

/** How many issues home and feeds know; a feed reader that comes once a month still finds all of them. */
const NEWEST_ISSUES = 30;

export interface Calendar {
  readonly years: readonly string[];
  readonly rows: readonly IssueRow[];
}

/** The rows around `days` and of the two newest years: a bounded part of the archive, however old it is. */
export async function readCalendar(store: PaperStore, days: readonly ListDay[]): Promise<Calendar> {
  const years = await store.readYears();
  const near = days.flatMap((day) => [addDays(day, -31), day, addDays(day, 31)].map((other) => other.slice(0, 4)));
  const wanted = new Set([...near, ...years.slice(-2)]);
  const rows = await Promise.all(years.filter((year) => wanted.has(year)).map((year) => store.readYear(year)));
  return { years, rows: rows.flat() };
}

/** The days whose pages depend on `days`: they themselves, and the issues before and after that link to them. */
export function affectedDays(days: readonly ListDay[], rows: readonly IssueRow[]): ListDay[] {
  const known = new Set(rows.map(({ day }) => day));
  const around = days.flatMap((day) => {
    const { previous, next } = neighboursOf(day, rows);
    return [day, ...(previous ? [previous] : []), ...(next ? [next] : [])];
  });
  return [...new Set(around)].filter((day) => known.has(day)).toSorted();
}

/** Reads all that a publication of `days` needs, and nothing that grows with the archive. */
export async function loadSiteModel(
  store: PaperStore,
  days: readonly ListDay[],
  settings: Settings,
  siteUrl: string,
): Promise<SiteModel> {
  const { years, rows } = await readCalendar(store, days);
  const affected = affectedDays(days, rows);
  const newest = rows
    .filter(({ kind }) => kind === "issue")
    .slice(-NEWEST_ISSUES)
    .map(({ day }) => day)
    .toReversed();
  const periods = affectedPeriods(affected);
  const wanted = [...new Set([...affected, ...newest, ...daysOf(periods, rows)])];
  const digests = new Map<ListDay, Digest>();
  for (const [day, stored] of await readDays(store, wanted)) {
    const digest = digestOf(day, stored, rows, settings);
    if (digest) digests.set(day, digest);
  }
  const held = (list: readonly ListDay[]) => list.flatMap((day) => digests.get(day) ?? []);
  return {
    settings,
    siteUrl,
    sample: rows.some(({ origin }) => origin === "sample"),
    years,
    rows,
    touchedYears: [...new Set(affected.map((day) => day.slice(0, 4)))],
    touchedMonths: [...new Set(affected.map((day) => day.slice(0, 7)))],
    days: held(affected),
    periods: periods.flatMap((period) => digestOfPeriod(period, [...digests.values()], rows)),
    newest: held(newest).filter(({ issue }) => issue.kind === "issue"),
  };
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

function readDays(store: PaperStore, days: readonly ListDay[]): Promise<[ListDay, StoredDay][]> {
  return Promise.all(days.map(async (day): Promise<[ListDay, StoredDay]> => [day, await store.readDay(day)]));
}

function digestOf(
  day: ListDay,
  { issue, papers, snapshots }: StoredDay,
  rows: readonly IssueRow[],
  settings: Settings,
): Digest | undefined {
  if (!issue) return undefined;
  const listed = issue.papers.flatMap((id) => {
    const paper = papers.get(id);
    return paper ? [{ paper, standing: latestStanding(snapshots.snapshots, id) }] : [];
  });
  const ranked = rankPapers(listed);
  const ranks = new Set(ranked.filter(({ rank }) => rank !== undefined).map(({ paper }) => paper.id));
  const courses = coursesOf(day, snapshots.snapshots, (id) => ranks.has(id));
  const ranking = ranked
    .slice(0, settings.listed ?? ranked.length)
    .map((entry) => ({ ...entry, course: courses.get(entry.paper.id) ?? {} }));
  return {
    day,
    issue,
    ranking,
    votes: ranking.reduce((sum, { standing }) => sum + standing.votes, 0),
    ...neighboursOf(day, rows),
  };
}
