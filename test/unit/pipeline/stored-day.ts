import type { DayList } from "#papers/day-list.ts";
import type { Instant } from "#papers/instant.ts";
import type { Flag } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { ListedPaper } from "#papers/paper.ts";
import { decideFailure, decideIssue, type Decision } from "#pipeline/decide-issue.ts";
import type { StoredDay } from "#pipeline/ports.ts";
import { inventList } from "./invented-list.ts";
import { reorder } from "./memory-store.ts";

export const DAY = "2026-02-05" as ListDay;
export const PRESS = "2026-02-05T02:45:00Z" as Instant;
export const NIGHT = "2026-02-05T14:45:00Z" as Instant;
export const CLOSE = "2026-02-06T02:45:00Z" as Instant;

export const NOTHING: StoredDay = { papers: new Map(), snapshots: { revision: 0, snapshots: [] }, renderedRevision: 0 };

export const listAt = (at: Instant, listed: readonly ListedPaper[], more: Partial<DayList> = {}) =>
  inventList(DAY, at, listed, more);
export const decide = (stored: StoredDay, list: DayList) => decideIssue(stored, list, "hugging-face");

/** The stored day after `decision` was written, with its keys in another order, as the table gives them back. */
export function write(stored: StoredDay, decision: Decision | undefined): StoredDay {
  if (!decision) return stored;
  const { snapshots } = decision;
  const papers = decision.papers.map((paper) => [paper.id, reorder(paper)] as const);
  return {
    ...stored,
    issue: reorder(decision.issue),
    papers: new Map([...stored.papers, ...papers]),
    snapshots: snapshots
      ? { revision: stored.snapshots.revision + 1, snapshots: reorder(snapshots) }
      : stored.snapshots,
  };
}

export function take(stored: StoredDay, ...lists: readonly DayList[]): StoredDay {
  return lists.reduce((held, list) => write(held, decide(held, list)), stored);
}

export function fail(stored: StoredDay, at: Instant) {
  const flag: Flag = { kind: "unreadable", at, detail: "HTML instead of JSON" };
  const failed = {
    day: DAY,
    kind: "failed",
    state: "open",
    origin: "hugging-face",
    capturedAt: at,
    papers: [],
    rejects: [],
    flags: [flag],
  } as const;
  return decideFailure(stored, flag, failed);
}
