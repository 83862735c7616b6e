import type { ArxivId } from "#papers/arxiv-id.ts";
import type { ArxivRecord } from "#papers/arxiv-record.ts";
import type { DayList } from "#papers/day-list.ts";
import type { Instant } from "#papers/instant.ts";
import type { Issue, IssueRow } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { MonthDownloads } from "#papers/month-downloads.ts";
import type { Paper } from "#papers/paper.ts";
import type { Period } from "#papers/period.ts";
import type { PeriodEntry } from "#papers/period-entry.ts";
import type { Snapshots } from "#papers/standings.ts";
import type { Subject, SubjectRow } from "#papers/subject.ts";

/*
 * Every boundary of the press. Ports are small, speak the domain's language, and have one contract suite each
 * (test/contract/) that every implementation passes.
 */

/** Where lists come from. */
export interface PaperSource {
  /** @throws UpstreamError when no answer could be had, or the answer is not a list. */
  list(day: ListDay): Promise<DayList>;
}

/** Who knows more about papers than the list says. */
export interface PaperEnricher {
  /**
   * @returns what is known, by id; papers that are not known yet are left out, which is no error
   * @throws UpstreamError when no answer could be had
   */
  enrich(ids: readonly ArxivId[]): Promise<ReadonlyMap<ArxivId, ArxivRecord>>;
}

/** Why upstream gave no list: trouble outside this program, worth another try later. */
export class UpstreamError extends Error {
  override readonly name = "UpstreamError";
  readonly kind: "unreachable" | "timeout" | "rate limited" | "refused" | "unreadable";

  constructor(kind: UpstreamError["kind"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/** Everything held under one list day. */
export interface StoredDay {
  readonly issue?: Issue;
  readonly papers: ReadonlyMap<ArxivId, Paper>;
  readonly snapshots: StoredSnapshots;
  /** The revision of the issue that was last published; 0 when none was. */
  readonly renderedRevision: number;
}

/** A day's vote snapshots with the revision they were read at, 0 when there are none yet. */
export interface StoredSnapshots {
  readonly revision: number;
  readonly snapshots: Snapshots;
}

/** A paper that a listing shows from now on, or, without a row, no longer. */
export interface SubjectChange {
  readonly subject: Subject;
  readonly id: ArxivId;
  readonly row?: SubjectRow;
}

/** How many rows a topic or an organisation has in each month that it has any in, `2026-02`. */
export type RowsByMonth = ReadonlyMap<string, number>;

/** What is held of a topic or an organisation. */
export interface StoredSubject {
  /** Newest day first. */
  readonly rows: readonly SubjectRow[];
  readonly months: RowsByMonth;
  /** What is noted of its months beside its rows: revision 0 is nothing yet. */
  readonly noted: { readonly revision: number; readonly months: RowsByMonth };
}

/**
 * Some of the organisations that have papers. They are held in a fixed number of parts, so that reading all of them
 * takes as many items however many there are.
 */
export interface OrganizationsPart {
  /** From 0 up. */
  readonly part: number;
  /** 0 when nothing is held yet. */
  readonly revision: number;
  /** By slug, the name that the newest paper carries. */
  readonly names: ReadonlyMap<string, string>;
}

/** Someone else wrote first: read again and decide again. */
export class ConflictError extends Error {
  override readonly name = "ConflictError";
}

/**
 * The table. Every write is conditional, so that duplicates, late retries and two runs at once cannot undo each
 * other. All reads are strongly consistent. Each write counts as one item written.
 */
export interface PaperStore {
  readDay(day: ListDay): Promise<StoredDay>;
  /** Rows of one calendar year in order of day. */
  readYear(year: string): Promise<IssueRow[]>;
  /** The months that have rows, `2026-02`, in order. */
  readMonths(): Promise<string[]>;
  /** At most `count` rows of a topic or an organisation. */
  readSubject(subject: Subject, count: number): Promise<StoredSubject>;
  /** At most `count` of the newest weeks or months, newest first. */
  readPeriods(kind: Period["kind"], count: number): Promise<PeriodEntry[]>;
  /** The downloads of every month, one small entry each, oldest first. */
  readDownloads(): Promise<MonthDownloads[]>;
  /** The slugs of the topics that were put, in order. */
  readTopics(): Promise<string[]>;
  /** The parts that were put. */
  readOrganizations(): Promise<OrganizationsPart[]>;
  /** The revision of the issue of `day` that was last published; 0 when none was. */
  readRendered(day: ListDay): Promise<number>;
  /** Stores papers as listed on `day`, and where each was listed; one that was stored from a later capture stays. */
  putPapers(day: ListDay, papers: readonly Paper[], capturedAt: Instant): Promise<void>;
  /** @throws ConflictError unless the stored revision is still `expected.revision`. */
  putSnapshots(day: ListDay, expected: StoredSnapshots, snapshots: Snapshots): Promise<void>;
  /** What listings of topics and organisations show; a change from an earlier capture never replaces a later one. */
  putSubjectRows(day: ListDay, changes: readonly SubjectChange[], capturedAt: Instant): Promise<void>;
  /**
   * Notes all months of a subject, with how many rows each has, where they are read together with its newest rows.
   * @throws ConflictError unless the revision of what is noted is still `expected`.
   */
  putSubjectMonths(subject: Subject, expected: number, months: RowsByMonth): Promise<void>;
  /** An entry that is stored from earlier never replaces a later one, and the same one is not written again. */
  putPeriod(entry: PeriodEntry, from: Instant): Promise<void>;
  /** An entry that is stored from earlier never replaces a later one, and the same one is not written again. */
  putDownloads(entry: MonthDownloads, from: Instant): Promise<void>;
  /** Notes that these topics have had a paper. */
  putTopics(slugs: readonly string[]): Promise<void>;
  /**
   * Puts the names of a part in place of those that were read with its revision.
   * @throws ConflictError unless the stored revision is still that one.
   */
  putOrganizations(part: OrganizationsPart): Promise<void>;
  /** A row of an earlier revision never replaces a later one. */
  putRow(row: IssueRow): Promise<void>;
  /** @throws ConflictError unless the stored issue has revision `issue.revision - 1` (none, for revision 1). */
  putIssue(issue: Issue): Promise<void>;
  /** Never goes back to an earlier revision. */
  putRendered(day: ListDay, revision: number): Promise<void>;
  /** The days on which the paper was listed, in order. */
  readListings(id: ArxivId): Promise<ListDay[]>;
  /** The papers that were put with an earlier first day, with all their days in order. */
  readRelistings(): Promise<ReadonlyMap<ArxivId, readonly ListDay[]>>;
}

/** Where raw answers are kept, private: any day can be replayed from them after a parser is fixed. */
export interface CaptureArchive {
  /** @returns whether it was new; an answer that is already kept is left alone. */
  keep(day: ListDay, capturedAt: Instant, raw: string): Promise<boolean>;
}

export interface StoredObject {
  readonly key: string;
  /** MD5 of the bytes in lower-case hex: what S3 gives single-part objects under SSE-S3, without the quotes. */
  readonly etag: string;
}

/** One folder of the bucket: all keys under `prefix`, or, when `shallow`, only those without a further slash. */
export interface Folder {
  readonly prefix: string;
  readonly shallow: boolean;
}

export interface ObjectToPut {
  readonly key: string;
  /** There until the put has ended, and then written over. */
  readonly body: Uint8Array;
  readonly contentType: string;
  readonly cacheControl: string;
  /** The ETag that is there now, `undefined` when nothing is. */
  readonly replaces: string | undefined;
}

/** The bucket behind the site. */
export interface ObjectStore {
  list(folder: Folder): Promise<StoredObject[]>;
  /** Those of `keys` that exist, for places that hold far more than one run touches. */
  find(keys: readonly string[]): Promise<StoredObject[]>;
  /** @throws ConflictError when what is there is not what `object.replaces` says. */
  put(object: ObjectToPut): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Where upstream's raw answers can be read again. */
export interface ListArchive {
  /** Every answer that is kept for `day`, as today's code reads it, in the order in which they were given. */
  lists(day: ListDay): Promise<DayList[]>;
}

/** What stands between bucket and readers, and remembers pages. */
export interface Cdn {
  /**
   * Has these paths forgotten, and those of earlier calls that failed.
   * @param paths as CloudFront takes them: `/ko/`, `/ko/2026/02/05/*`
   */
  invalidate(paths: readonly string[]): Promise<void>;
}

/**
 * One list day to be fetched; or, without asking upstream, to have its held issue handed to render once more (announce),
 * or to be made again from its raw answers (replay).
 */
export interface IngestJob {
  readonly day: ListDay;
  readonly work?: "announce" | "replay";
}

export interface JobQueue {
  send(jobs: readonly IngestJob[]): Promise<void>;
}

/** Milliseconds since 1970. */
export type Clock = () => number;

export type Count =
  | "papersIn"
  | "papersRejected"
  | "itemsWritten"
  | "objectsPut"
  | "objectsRemoved"
  | "pathsInvalidated"
  | "capturesKept"
  | "listsShrunk"
  | "upstreamFailures"
  | "upstreamAnswered"
  | "upstreamLimited"
  | "upstreamTroubled"
  | "papersEnriched"
  | "enrichmentFailures"
  | "schemaDrift"
  | "publishConflicts"
  | "issuesAnnounced"
  | "fresh";

/** Logs and numbers for operators. */
export interface Telemetry {
  info(message: string, facts?: Readonly<Record<string, unknown>>): void;
  warn(message: string, facts?: Readonly<Record<string, unknown>>): void;
  count(name: Count, value: number): void;
}
