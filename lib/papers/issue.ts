import type { ArxivId } from "./arxiv-id.ts";
import type { Reject } from "./day-list.ts";
import type { Instant } from "./instant.ts";
import type { Presence, Recognised } from "./presence.ts";
import { addDays, closesAt, isWeekend, type ListDay, opensAt } from "./list-day.ts";

/**
 * What a day is on the honest calendar.
 * - `issue`: there are papers.
 * - `no list`: upstream answered, and there was no list: a weekend, or a weekday that closed without one.
 * - `late`: the day is open, and upstream has no papers yet.
 * - `failed`: upstream could not be read, and nothing had been published for the day.
 */
export type DayKind = "issue" | "no list" | "late" | "failed";

/** How far an issue has come: lists grow until they close, votes move for about a week more. */
export type IssueState = "open" | "closed" | "settled";

/**
 * Where the papers came from. `sample` marks the invented papers bundled for offline use, on every page made of them;
 * `blog` the original blog's archive, which shows the ten papers of a list that had most votes.
 */
export type Origin = "hugging-face" | "recorded" | "sample" | "blog";

/** Something about a day that an operator should know, although what is published stands. */
export interface Flag {
  readonly kind: "shrunk" | "unreadable";
  readonly at: Instant;
  readonly detail: string;
}

/** The revision with which each page that is not the day's own last had to change. */
export interface Touched {
  readonly papers: Readonly<Record<ArxivId, number>>;
  /** By kind and slug, `topic#agents`. */
  readonly subjects: Readonly<Record<string, number>>;
}

/** A list day as we hold it. Written last, so everything it names is already stored. */
export interface Issue {
  readonly day: ListDay;
  readonly kind: DayKind;
  readonly state: IssueState;
  readonly origin: Origin;
  /** When upstream gave the answer this issue was made from. */
  readonly capturedAt: Instant;
  /** The papers of that answer, in upstream's order. */
  readonly papers: readonly ArxivId[];
  readonly rejects: readonly Reject[];
  readonly flags: readonly Flag[];
  /** Absent on issues without a list. */
  readonly touched?: Touched;
  /** The revision of the votes beside it; another one there means that a run died on the way. Absent on earlier releases' issues. */
  readonly votesRevision?: number;
  /** arXiv is to be asked for all of its papers once more, as it could not be when the issue settled. */
  readonly recheckDue?: true;
  /** SHA-256 of everything published from this issue; equal hashes mean there is nothing to write. */
  readonly contentHash: string;
  /** SHA-256 of the raw answer as it was last kept. */
  readonly rawHash: string;
  /** Counts up from 1 with every write. */
  readonly revision: number;
}

/** The few facts of an issue that calendars, archive, home and listings are made of. */
export interface IssueRow {
  readonly day: ListDay;
  readonly kind: DayKind;
  readonly state: IssueState;
  readonly origin: Origin;
  readonly capturedAt: Instant;
  readonly revision: number;
  readonly papers: number;
  readonly votes: number;
  readonly withCode: number;
  readonly rejects: number;
  /** How many papers arXiv still has to tell of, or to tell of once more. */
  readonly unenriched?: number;
  /** How many papers carry each optional field; absent on rows of an earlier release. */
  readonly presence?: Presence;
  /** What we made of the papers; absent on rows of an earlier release. */
  readonly recognised?: Recognised;
  /** What an operator should know of the day, in the words of its flags; for a failed day, why. */
  readonly reasons?: readonly string[];
  /** The paper ranked first. */
  readonly top?: { readonly id: ArxivId; readonly title: string; readonly votes: number };
}

const SETTLING_DAYS = 7;

/** When the list day a week later opens: the first run that asks for `day` again, seven days back, settles it. */
export function settlesAt(day: ListDay): Instant {
  return opensAt(addDays(day, SETTLING_DAYS));
}

export function issueStateAt(day: ListDay, instant: Instant): IssueState {
  if (instant < closesAt(day)) return "open";
  return instant < settlesAt(day) ? "closed" : "settled";
}

/**
 * The instant that what follows from an issue is stored from. The blog's comes from the opening of its day, and so does a
 * failure: they give way to any answer of upstream, whenever it was given.
 */
export function storedFrom({ day, kind, origin, capturedAt }: Pick<Issue, "day" | "kind" | "origin" | "capturedAt">) {
  return origin === "blog" || kind === "failed" ? opensAt(day) : capturedAt;
}

/** What a readable answer with `papers` papers makes of the day. */
export function dayKindOf(day: ListDay, papers: number, at: Instant): DayKind {
  if (papers > 0) return "issue";
  return isWeekend(day) || at >= closesAt(day) ? "no list" : "late";
}

/** Whether the day has opened at `instant`; before that upstream has nothing to say about it. */
export function hasOpened(day: ListDay, instant: Instant): boolean {
  return instant >= opensAt(day);
}
