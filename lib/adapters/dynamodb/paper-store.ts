import pMap from "p-map";
import type { ArxivId } from "#papers/arxiv-id.ts";
import type { Issue, IssueRow } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { Paper } from "#papers/paper.ts";
import { ConflictError, type PaperStore, type StoredDay } from "#pipeline/ports.ts";
import * as keys from "./keys.ts";
import type { Item, Table } from "./table.ts";
import { fromColumns, toColumns, type VoteColumns } from "./vote-columns.ts";

/** Enough to hide the latency of single puts, few enough not to crowd a small table. */
const CONCURRENT_PUTS = 8;

const ABSENT = { expression: "attribute_not_exists(entry)" };

const revisionIs = (expected: number) =>
  expected === 0 ? ABSENT : { expression: "revision = :expected", values: { ":expected": expected } };

const revisionBelow = (revision: number) => ({
  expression: "attribute_not_exists(entry) OR revision <= :revision",
  values: { ":revision": revision },
});

/** The press's records on one DynamoDB table; its layout is told in docs/architecture.md. */
export function createPaperStore(table: Table): PaperStore {
  const knownYears = new Set<string>();

  async function noteYear(year: string): Promise<void> {
    if (!knownYears.has(year)) await table.put(keys.yearKey(year), {}, ABSENT);
    knownYears.add(year);
  }

  async function putPaper(day: ListDay, paper: Paper, capturedAt: string): Promise<void> {
    // The listing goes first: a paper that is stored is thereby known to be listed, whatever happens in between.
    await table.put(keys.listingKey(paper.id, day), {}, ABSENT);
    await table.put(
      keys.paperKey(day, paper.id),
      { paper, capturedAt },
      {
        expression: "attribute_not_exists(entry) OR capturedAt <= :capturedAt",
        values: { ":capturedAt": capturedAt },
      },
    );
  }

  return {
    readDay: async (day) => readStoredDay(await table.query(keys.dayCollection(day))),
    readYear: async (year) => (await table.query(keys.yearCollection(year))).map((item) => item["row"] as IssueRow),
    readYears: async () => (await table.query(keys.YEARS_COLLECTION)).map(({ entry }) => entry),
    readListings: async (id) =>
      (await table.query(keys.paperCollection(id), "day#")).map(({ entry }) => entry.slice("day#".length) as ListDay),

    async putPapers(day, papers, capturedAt) {
      await pMap(papers, (paper) => putPaper(day, paper, capturedAt), { concurrency: CONCURRENT_PUTS });
    },

    async putSnapshots(day, expected, snapshots) {
      const attributes = { ...toColumns(snapshots), revision: expected.revision + 1 };
      const written = await table.put(keys.votesKey(day), attributes, revisionIs(expected.revision));
      if (!written) throw new ConflictError(`The votes of ${day} were written by another run.`);
    },

    async putRow(row) {
      await noteYear(row.day.slice(0, 4));
      await table.put(keys.rowKey(row.day), { row, revision: row.revision }, revisionBelow(row.revision));
    },

    async putIssue(issue) {
      const attributes = { issue, revision: issue.revision };
      const written = await table.put(keys.issueKey(issue.day), attributes, revisionIs(issue.revision - 1));
      if (!written) throw new ConflictError(`The issue of ${issue.day} was written by another run.`);
    },

    async putRendered(day, revision) {
      await table.put(
        keys.renderedKey(day),
        { revision },
        {
          expression: "attribute_not_exists(entry) OR revision < :revision",
          values: { ":revision": revision },
        },
      );
    },
  };
}

function readStoredDay(items: Item[]): StoredDay {
  const byEntry = new Map(items.map((item) => [item.entry, item]));
  const issue = byEntry.get("issue")?.["issue"] as Issue | undefined;
  const votes = byEntry.get("votes");
  const papers = items.filter(({ entry }) => entry.startsWith("paper#")).map((item) => item["paper"] as Paper);
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
