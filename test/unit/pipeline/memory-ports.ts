import { createHash } from "node:crypto";
import type { ArxivRecord } from "#papers/arxiv-record.ts";
import type { DayList } from "#papers/day-list.ts";
import type { ListDay } from "#papers/list-day.ts";
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
  type Telemetry,
} from "#pipeline/ports.ts";

/*
 * The ports of the press in the memory of one test, but for the store (memory-store.ts). They pass the contract suites
 * of the real ones (memory-ports.test.ts), and they remember what was done to them.
 */

export interface MemoryObjects extends ObjectStore {
  readonly bodies: Map<string, string>;
  /** Keys in the order in which they were put. */
  readonly puts: string[];
  readonly removed: string[];
}

const md5 = (body: string | Uint8Array) => createHash("md5").update(body).digest("hex");

export function createMemoryObjects(): MemoryObjects {
  const bodies = new Map<string, string>();
  const etags = new Map<string, { text: string; etag: string }>();
  const puts: string[] = [];
  const removed: string[] = [];
  /** Of the bytes that were put: a body that is no text does not survive being one. What a test set itself is text. */
  const etagOf = (key: string) => {
    const body = bodies.get(key);
    if (body === undefined) return undefined;
    const known = etags.get(key);
    return known?.text === body ? known.etag : md5(body);
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
    find: async (keys) => keys.flatMap((key) => (bodies.has(key) ? [{ key, etag: etagOf(key)! }] : [])),
    put: async ({ key, body, replaces }) => {
      if (etagOf(key) !== replaces) throw new ConflictError(`${key} is not what it was.`);
      const text = Buffer.from(body).toString();
      bodies.set(key, text);
      etags.set(key, { text, etag: md5(body) });
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
  return {
    calls,
    invalidate: async (paths) => {
      if (paths.length > 0) calls.push(paths);
    },
  };
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
