import type { ArxivId } from "#papers/arxiv-id.ts";
import type { Issue, IssueRow } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { MonthDownloads } from "#papers/month-downloads.ts";
import type { Paper } from "#papers/paper.ts";
import type { PeriodEntry } from "#papers/period-entry.ts";
import type { Subject, SubjectRow } from "#papers/subject.ts";
import type { PaperStore, StoredDay, StoredSubject } from "#pipeline/ports.ts";
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
>;

/** The reading half of the paper store. */
export function createRecordReads(table: Table): Reads {
  const readPaper = createDocumentReader((text) => JSON.parse(text) as Paper);
  const readRow = createDocumentReader((text) => JSON.parse(text) as SubjectRow);
  const readPeriod = createDocumentReader((text) => JSON.parse(text) as PeriodEntry);
  const readDownloads = createDocumentReader((text) => JSON.parse(text) as MonthDownloads);

  /** What is told of every month as its first row is put; more entries with every month, so only read once a subject. */
  const readSubjectMonths = async (subject: Subject) =>
    (await table.query(keys.subjectMonthsCollection(subject))).map(({ entry }) => entry);

  return {
    readDay: async (day) => readStoredDay(await table.query(keys.dayCollection(day)), readPaper),
    readYear: async (year) => (await table.query(keys.yearCollection(year))).map((item) => item["row"] as IssueRow),
    readRendered: async (day) =>
      ((await table.query(keys.dayCollection(day), "rendered"))[0]?.["revision"] as number | undefined) ?? 0,
    readMonths: async () => (await table.query(keys.MONTHS_COLLECTION)).map(({ entry }) => entry),
    readTopics: async () => (await table.query(keys.TOPICS_COLLECTION)).map(({ entry }) => entry),
    readPeriods: async (kind, count) =>
      (await table.queryLast(keys.periodsCollection(kind), count)).map((item) => readPeriod(item["period"])),
    readDownloads: async () =>
      (await table.query(keys.DOWNLOADS_COLLECTION)).map(({ downloads }) =>
        // They were a map once, and an operator's table may still hold some.
        typeof downloads === "string" ? readDownloads(downloads) : (downloads as MonthDownloads),
      ),
    readListings: async (id) =>
      (await table.query(keys.paperCollection(id), "day#")).map(({ entry }) => entry.slice("day#".length) as ListDay),

    async readSubject(subject, count) {
      const { collection, entry: last } = keys.notedMonthsKey(subject);
      const items = await table.queryLast(collection, count + 1);
      const newest = items.filter(({ entry }) => entry !== last).slice(0, count);
      // A row that was taken back leaves its entry behind.
      const rows = newest.flatMap((item) => (item["row"] ? [readRow(item["row"])] : []));
      const months = rows.map(({ day }) => day.slice(0, 7));
      if (newest.length < count) return { rows, months: inOrder(months) };
      const noted = readNotedMonths(items.find(({ entry }) => entry === last));
      const earlier = noted.months.length > 0 ? noted.months : await readSubjectMonths(subject);
      return { rows, months: inOrder([...earlier, ...months]), noted };
    },

    async readRelistings() {
      const entries = (await table.query(keys.RELISTINGS_COLLECTION)).map(({ entry }) => entry.split("#"));
      const days = Map.groupBy(entries as [ArxivId, ListDay][], ([id]) => id);
      return new Map([...days].map(([id, listed]) => [id, listed.map(([, day]) => day)]));
    },
  };
}

function readNotedMonths(item: Item | undefined): NonNullable<StoredSubject["noted"]> {
  return { revision: (item?.["revision"] as number | undefined) ?? 0, months: (item?.["months"] as string[]) ?? [] };
}

function inOrder(months: readonly string[]): string[] {
  return [...new Set(months)].toSorted();
}

function readStoredDay(items: Item[], readPaper: (text: unknown) => Paper): StoredDay {
  const byEntry = new Map(items.map((item) => [item.entry, item]));
  const issue = byEntry.get("issue")?.["issue"] as Issue | undefined;
  const votes = byEntry.get("votes");
  const papers = items.filter(({ entry }) => entry.startsWith("paper#")).map((item) => readPaper(item["paper"]));
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
