import pMap from "p-map";
import type { ListDay } from "#papers/list-day.ts";
import type { Paper } from "#papers/paper.ts";
import { ConflictError, type OrganizationsPart, type PaperStore, type SubjectChange } from "#pipeline/ports.ts";
import * as keys from "./keys.ts";
import { createRecordReads } from "./read-records.ts";
import type { Table } from "./table.ts";
import { toColumns } from "./vote-columns.ts";

/** Enough to hide the latency of single puts, few enough not to crowd a small table. */
const CONCURRENT_PUTS = 8;

const ABSENT = { expression: "attribute_not_exists(entry)" };

const revisionIs = (expected: number) =>
  expected === 0 ? ABSENT : { expression: "revision = :expected", values: { ":expected": expected } };

const revisionBelow = (revision: number) => ({
  expression: "attribute_not_exists(entry) OR revision < :revision",
  values: { ":revision": revision },
});

const revisionNotAbove = (revision: number) => ({
  expression: "attribute_not_exists(entry) OR revision <= :revision",
  values: { ":revision": revision },
});

const notAfter = (capturedAt: string) => ({
  expression: "attribute_not_exists(entry) OR capturedAt <= :capturedAt",
  values: { ":capturedAt": capturedAt },
});

/** As above, and not when the same is there already: a record of the stream that comes twice writes nothing. */
const unlessSame = (attribute: string, value: string, capturedAt: string) => ({
  expression: `attribute_not_exists(entry) OR capturedAt < :capturedAt OR (capturedAt = :capturedAt AND ${attribute} <> :same)`,
  values: { ":capturedAt": capturedAt, ":same": value },
});

/** Facts that are told again and again; once per process is enough. */
function createNotes(table: Table): (key: keys.Key) => Promise<void> {
  const noted = new Set<string>();
  return async (key) => {
    const name = `${key.collection} ${key.entry}`;
    if (!noted.has(name)) await table.put(key, {}, ABSENT);
    noted.add(name);
  };
}

async function putOrganizations(table: Table, { part, revision, names }: OrganizationsPart): Promise<void> {
  const attributes = { names: JSON.stringify(Object.fromEntries(names)), revision: revision + 1 };
  const written = await table.put(keys.organizationsKey(part), attributes, revisionIs(revision));
  if (!written) throw new ConflictError(`Part ${part} of the organisations was noted by another run.`);
}

/** The press's records on one DynamoDB table; its layout is told in docs/architecture.md. */
export function createPaperStore(table: Table): PaperStore {
  const note = createNotes(table);

  async function putPaper(day: ListDay, paper: Paper, capturedAt: string): Promise<void> {
    // The listing goes first: a paper that is stored is thereby known to be listed, whatever happens in between.
    await table.put(keys.listingKey(paper.id, day), {}, ABSENT);
    if (paper.firstListedOn)
      for (const listed of [paper.firstListedOn, day]) await note(keys.relistingKey(paper.id, listed));
    await table.put(keys.paperKey(day, paper.id), { paper: JSON.stringify(paper), capturedAt }, notAfter(capturedAt));
  }

  async function putSubjectRow(day: ListDay, { subject, id, row }: SubjectChange, capturedAt: string): Promise<void> {
    const attributes = { ...(row ? { row: JSON.stringify(row) } : {}), capturedAt };
    await table.put(keys.subjectRowKey(subject, day, id), attributes, notAfter(capturedAt));
  }

  return {
    ...createRecordReads(table),

    async putPapers(day, papers, capturedAt) {
      await pMap(papers, (paper) => putPaper(day, paper, capturedAt), { concurrency: CONCURRENT_PUTS });
    },

    async putSnapshots(day, expected, snapshots) {
      const attributes = { ...toColumns(snapshots), revision: expected.revision + 1 };
      const written = await table.put(keys.votesKey(day), attributes, revisionIs(expected.revision));
      if (!written) throw new ConflictError(`The votes of ${day} were written by another run.`);
    },

    async putSubjectRows(day, changes, capturedAt) {
      await pMap(changes, (change) => putSubjectRow(day, change, capturedAt), { concurrency: CONCURRENT_PUTS });
    },

    async putSubjectMonths(subject, expected, months) {
      // Two lists, as the first of them is what earlier releases read.
      const attributes = { months: [...months.keys()], papers: [...months.values()], revision: expected + 1 };
      const written = await table.put(keys.notedMonthsKey(subject), attributes, revisionIs(expected));
      if (!written) throw new ConflictError(`The months of ${subject.slug} were noted by another run.`);
    },

    async putTopics(slugs) {
      for (const slug of slugs) await note(keys.topicKey(slug));
    },

    putOrganizations: (part) => putOrganizations(table, part),

    async putPeriod(entry, from) {
      const period = JSON.stringify(entry);
      const attributes = { period, capturedAt: from };
      await table.put(keys.periodKey(entry.period), attributes, unlessSame("period", period, from));
    },

    async putDownloads(entry, from) {
      const downloads = JSON.stringify(entry);
      const attributes = { downloads, capturedAt: from };
      await table.put(keys.downloadsKey(entry.month), attributes, unlessSame("downloads", downloads, from));
    },

    async putRow(row) {
      await note(keys.monthKey(row.day.slice(0, 7)));
      await table.put(keys.rowKey(row.day), { row, revision: row.revision }, revisionNotAbove(row.revision));
    },

    async putIssue(issue) {
      const attributes = { issue, revision: issue.revision };
      const written = await table.put(keys.issueKey(issue.day), attributes, revisionIs(issue.revision - 1));
      if (!written) throw new ConflictError(`The issue of ${issue.day} was written by another run.`);
    },

    async putRendered(day, revision) {
      await table.put(keys.renderedKey(day), { revision }, revisionBelow(revision));
    },
  };
}
