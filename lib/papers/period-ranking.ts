import type { ArxivId } from "./arxiv-id.ts";
import type { Instant } from "./instant.ts";
import type { ListDay } from "./list-day.ts";
import type { ListedPaper } from "./paper.ts";
import { type RankedPaper, rankPapers } from "./ranking.ts";

/** The papers of one day's issue, and when its answer was given. */
export interface DayOfPeriod {
  readonly day: ListDay;
  readonly capturedAt: Instant;
  readonly listed: readonly ListedPaper[];
}

export interface PeriodPaper extends RankedPaper {
  /** When its votes, comments and stars were seen. */
  readonly capturedAt: Instant;
  /** The days of the period on which it was listed, in order. */
  readonly days: readonly [ListDay, ...ListDay[]];
}

interface Seen {
  capturedAt: Instant;
  latest: ListedPaper;
  days: [ListDay, ...ListDay[]];
}

/** Every paper of the days once, as the answer that saw it last shows it, ranked by the votes of that answer. */
export function rankPeriod(days: readonly DayOfPeriod[]): PeriodPaper[] {
  const seen = new Map<ArxivId, Seen>();
  for (const { day, capturedAt, listed } of days.toSorted((a, b) => (a.day < b.day ? -1 : 1))) {
    for (const latest of listed) {
      const known = seen.get(latest.paper.id);
      if (!known) seen.set(latest.paper.id, { capturedAt, latest, days: [day] });
      else {
        known.days.push(day);
        if (capturedAt >= known.capturedAt) Object.assign(known, { capturedAt, latest });
      }
    }
  }
  return rankPapers([...seen.values()].map(({ latest }) => latest)).map((ranked) => ({
    ...ranked,
    ...whenSeen(seen.get(ranked.paper.id) as Seen),
  }));
}

function whenSeen({ capturedAt, days }: Seen): Pick<PeriodPaper, "capturedAt" | "days"> {
  return { capturedAt, days };
}
