import { createHash } from "node:crypto";
import type { ArxivId } from "#papers/arxiv-id.ts";
import type { ArxivRecord } from "#papers/arxiv-record.ts";
import type { DayList } from "#papers/day-list.ts";
import type { Issue, IssueRow } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { Paper } from "#papers/paper.ts";
import {
  type CaptureArchive,
  type Cdn,
  ConflictError,
  type Count,
  type IngestJob,
  type JobQueue,
  type ObjectStore,
  type PaperEnricher,
  type PaperSource,
  type PaperStore,
  type StoredSnapshots,
  type Telemetry,
} from "#pipeline/ports.ts";

/*
 * The ports of the press in the memory of one test. They pass the contract suites of the real ones
 * (memory-ports.test.ts), and they remember what was done to them.
 */

export interface MemoryStore extends PaperStore {
  /** Every item written, in order: `paper 2602.00001`, `votes`, `row`, `issue 2`, `rendered 2`, each after its day. */
  readonly writes: string[];
}

export function createMemoryStore(): MemoryStore {
  const writes: string[] = [];
  const papers = new Map<ListDay, Map<ArxivId, { paper: Paper; capturedAt: string }>>();
  const votes = new Map<ListDay, StoredSnapshots>();
  const rows = new Map<ListDay, IssueRow>();
  const issues = new Map<ListDay, Issue>();
  const rendered = new Map<ListDay, number>();

  const papersOf = (day: ListDay) => papers.get(day) ?? papers.set(day, new Map()).get(day)!;
  const yearOf = (day: ListDay) => day.slice(0, 4);

  return {
    writes,
    readDay: async (day) => {
      const issue = issues.get(day);
      const stored = Array.from(papersOf(day), ([id, { paper }]) => [id, reorder(paper)] as const);
      return {
        ...(issue ? { issue: reorder(issue) } : {}),
        papers: new Map(stored),
        snapshots: reorder(votes.get(day) ?? { revision: 0, snapshots: [] }),
        renderedRevision: rendered.get(day) ?? 0,
      };
    },
    readYear: async (year) =>
      [...rows.keys()]
        .filter((day) => yearOf(day) === year)
        .toSorted()
        .map((day) => reorder(rows.get(day)!)),
    readYears: async () => [...new Set([...rows.keys()].map(yearOf))].toSorted(),
    readListings: async (id) => [...papers.keys()].filter((day) => papersOf(day).has(id)).toSorted(),
    putPapers: async (day, listed, capturedAt) => {
      for (const paper of listed) {
        const held = papersOf(day).get(paper.id);
        if (held && held.capturedAt > capturedAt) continue;
        papersOf(day).set(paper.id, { paper, capturedAt });
        writes.push(`${day} paper ${paper.id}`);
      }
    },
    putSnapshots: async (day, { revision }, snapshots) => {
      if ((votes.get(day)?.revision ?? 0) !== revision) throw new ConflictError(`The votes of ${day} are other ones.`);
      votes.set(day, { revision: revision + 1, snapshots });
      writes.push(`${day} votes`);
    },
    putRow: async (row) => {
      if ((rows.get(row.day)?.revision ?? 0) > row.revision) return;
      rows.set(row.day, row);
      writes.push(`${row.day} row`);
    },
    putIssue: async (issue) => {
      if ((issues.get(issue.day)?.revision ?? 0) !== issue.revision - 1)
        throw new ConflictError(`The issue of ${issue.day} is another one.`);
      issues.set(issue.day, issue);
      writes.push(`${issue.day} issue ${issue.revision}`);
    },
    putRendered: async (day, revision) => {
      if ((rendered.get(day) ?? 0) >= revision) return;
      rendered.set(day, revision);
      writes.push(`${day} rendered ${revision}`);
    },
  };
}

/** A copy whose keys come in another order, as records come back from the table. */
export function reorder<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reorder) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, reorder(part)]);
  return Object.fromEntries(entries.toReversed()) as T;
}

export interface MemoryObjects extends ObjectStore {
  readonly bodies: Map<string, string>;
  /** Keys in the order in which they were put. */
  readonly puts: string[];
  readonly removed: string[];
}

export function createMemoryObjects(): MemoryObjects {
  const bodies = new Map<string, string>();
  const puts: string[] = [];
  const removed: string[] = [];
  const etagOf = (key: string) => {
    const body = bodies.get(key);
    return body === undefined ? undefined : createHash("md5").update(body).digest("hex");
  };
  return {
    bodies,
    puts,
    removed,
    list: async ({ prefix, shallow }) => {
      const under = [...bodies.keys()].filter((key) => key.startsWith(prefix)).toSorted();
      const keys = shallow ? under.filter((key) => !key.slice(prefix.length).includes("/")) : under;
      return keys.map((key) => ({ key, etag: etagOf(key)! }));
    },
    put: async ({ key, body, replaces }) => {
      if (etagOf(key) !== replaces) throw new ConflictError(`${key} is not what it was.`);
      bodies.set(key, Buffer.from(body).toString());
      puts.push(key);
    },
    remove: async (key) => {
      bodies.delete(key);
      removed.push(key);
    },
  };
}

export function createMemoryCaptures(): CaptureArchive & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    keep: async (day, capturedAt, raw) => {
      const name = `${day} ${capturedAt}`;
      if (kept.has(name)) return false;
      kept.set(name, raw);
      return true;
    },
  };
}

/** A source that gives one answer after the other, each to one call. */
export function createScriptedSource(
  answers: readonly (DayList | Error)[],
): PaperSource & { readonly asked: ListDay[] } {
  const asked: ListDay[] = [];
  return {
    asked,
    list: async (day) => {
      const answer = answers[asked.push(day) - 1];
      if (!answer) throw new Error(`Nobody wrote an answer number ${asked.length}.`);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
}

/** An arXiv that knows these papers, and no other. */
export function createMemoryEnricher(records: readonly ArxivRecord[] = []): PaperEnricher {
  const known = new Map(records.map((record) => [record.id, record]));
  return {
    enrich: async (ids) => new Map(ids.flatMap((id) => (known.has(id) ? [[id, known.get(id)!] as const] : []))),
  };
}

export function createMemoryCdn(): Cdn & { readonly calls: (readonly string[])[] } {
  const calls: (readonly string[])[] = [];
  return { calls, invalidate: async (paths) => void calls.push(paths) };
}

export function createMemoryQueue(): JobQueue & { readonly jobs: IngestJob[] } {
  const jobs: IngestJob[] = [];
  return { jobs, send: async (more) => void jobs.push(...more) };
}

export function createMemoryTelemetry(): Telemetry & {
  readonly counts: Partial<Record<Count, number>>;
  readonly warnings: string[];
} {
  const counts: Partial<Record<Count, number>> = {};
  const warnings: string[] = [];
  return {
    counts,
    warnings,
    info: () => undefined,
    warn: (message) => void warnings.push(message),
    count: (name, value) => void (counts[name] = (counts[name] ?? 0) + value),
  };
}
