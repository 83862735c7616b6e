import type { ArxivId } from "#papers/arxiv-id.ts";
import type { Issue, IssueRow } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { MonthDownloads } from "#papers/month-downloads.ts";
import type { Paper } from "#papers/paper.ts";
import type { PeriodEntry } from "#papers/period-entry.ts";
import type { Subject, SubjectRow } from "#papers/subject.ts";
import type { PaperStore, RowsByMonth, StoredDay, StoredSubject } from "#pipeline/ports.ts";
import { createDocumentReader } from "./documents.ts";
import * as keys from "./keys.ts";
import type { Item, Table } from "./table.ts";
import { fromColumns, type VoteColumns } from "./vote-columns.ts";

type Reads = Pick<
  PaperStore,
  | "readDay"
  | "readRendered"
  | "readYear"
  | "readMonths"
  | "readSubject"
  | "readPeriods"
  | "readListings"
  | "readRelistings"
  | "readDownloads"
  | "readTopics"
  | "readOrganizations"
>;

/** The reading half of the paper store. */
export function createRecordReads(table: Table): Reads {
  const readPaper = createDocumentReader("paper", (text) => JSON.parse(text) as Paper);
  const readRow = createDocumentReader("row", (text) => JSON.parse(text) as SubjectRow);
  const readPeriod = createDocumentReader("period", (text) => JSON.parse(text) as PeriodEntry);
  const readDownloads = createDocumentReader("downloads", (text) => JSON.parse(text) as MonthDownloads);

  /** More with every paper, so only counted where nothing is noted yet: once a subject. */
  const countRows = async (subject: Subject) =>
    countMonths((await table.query(keys.subjectCollection(subject))).filter((item) => item["row"]));

  return {
    readDay: async (day) => readStoredDay(await table.query(keys.dayCollection(day)), readPaper),
    readYear: async (year) => (await table.query(keys.yearCollection(year))).map((item) => item["row"] as IssueRow),
    readRendered: async (day) =>
      ((await table.query(keys.dayCollection(day), "rendered"))[0]?.["revision"] as number | undefined) ?? 0,
    readMonths: async () => (await table.query(keys.MONTHS_COLLECTION)).map(({ entry }) => entry),
    readTopics: async () => (await table.query(keys.TOPICS_COLLECTION)).map(({ entry }) => entry),
    readOrganizations: async () =>
      (await table.query(keys.ORGANIZATIONS_COLLECTION)).map((item) => ({
        part: Number(item.entry),
        revision: item["revision"] as number,
        names: new Map(Object.entries(JSON.parse(String(item["names"])) as Record<string, string>)),
      })),
    readPeriods: async (kind, count) => (await table.queryLast(keys.periodsCollection(kind), count)).map(readPeriod),
    readDownloads: async () =>
      (await table.query(keys.DOWNLOADS_COLLECTION)).map((item) =>
        // They were a map once, and an operator's table may still hold some.
        typeof item["downloads"] === "string" ? readDownloads(item) : (item["downloads"] as MonthDownloads),
      ),
    readListings: async (id) =>
      (await table.query(keys.paperCollection(id), "day#")).map(({ entry }) => entry.slice("day#".length) as ListDay),

    async readSubject(subject, count) {
      const { collection, entry: last } = keys.notedMonthsKey(subject);
      const items = await table.queryLast(collection, count + 1);
      const newest = items.filter(({ entry }) => entry !== last).slice(0, count);
      // A row that was taken back leaves its entry behind.
      const rows = newest.flatMap((item) => (item["row"] ? [readRow(item)] : []));
      const noted = readNotedMonths(items.find(({ entry }) => entry === last));
      if (newest.length < count) return { rows, months: countMonths(rows.map(({ day: entry }) => ({ entry }))), noted };
      return { rows, months: noted.months.size > 0 ? noted.months : await countRows(subject), noted };
    },

    async readRelistings() {
      const entries = (await table.query(keys.RELISTINGS_COLLECTION)).map(({ entry }) => entry.split("#"));
      const days = Map.groupBy(entries as [ArxivId, ListDay][], ([id]) => id);
      return new Map([...days].map(([id, listed]) => [id, listed.map(([, day]) => day)]));
    },
  };
}

/** What an earlier release noted does not say how many, and counts as nothing. */
function readNotedMonths(item: Item | undefined): StoredSubject["noted"] {
  const { months = [], papers = [] } = (item ?? {}) as { months?: string[]; papers?: number[] };
  const known = months.flatMap((month, index) => (papers[index] ? [[month, papers[index]] as const] : []));
  return { revision: (item?.["revision"] as number | undefined) ?? 0, months: new Map(known) };
}

/** @param rows whose entries begin with their day */
function countMonths(rows: readonly { readonly entry: string }[]): RowsByMonth {
  const months = Map.groupBy(rows, ({ entry }) => entry.slice(0, 7));
  return new Map([...months].map(([month, own]) => [month, own.length]));
}

function readStoredDay(items: Item[], readPaper: (item: Item) => Paper): StoredDay {
  const byEntry = new Map(items.map((item) => [item.entry, item]));
  const issue = byEntry.get("issue")?.["issue"] as Issue | undefined;
  const votes = byEntry.get("votes");
  const papers = items.filter(({ entry }) => entry.startsWith("paper#")).map(readPaper);
  return {
    ...(issue ? { issue } : {}),
    papers: new Map<ArxivId, Paper>(papers.map((paper) => [paper.id, paper])),
    snapshots: {
      revision: (votes?.["revision"] as number | undefined) ?? 0,
      snapshots: votes ? fromColumns(votes as unknown as VoteColumns) : [],
    },
    renderedRevision: (byEntry.get("rendered")?.["revision"] as number | undefined) ?? 0,
  };
}
