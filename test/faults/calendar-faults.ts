import { type Instant, toInstant } from "#papers/instant.ts";
import { addDays, eachDay, isWeekend, type ListDay, openListDayAt } from "#papers/list-day.ts";
import { findHalfWritten, findLost } from "./compare-sites.ts";
import type { Fault, Outcome } from "./fault.ts";
import { withFaultPress } from "./fault-press.ts";
import { inventLists } from "./invented-upstream.ts";

/* Days on which clocks change or calendars turn over, lived through with three runs a day. */

const SEOUL = 9 * 3_600_000;
const RUNS = ["11:45", "17:45", "23:45"];

interface Stretch {
  readonly first: ListDay;
  readonly last: ListDay;
  /** Where upstream shows papers of Monday a day too early, as it does when clocks go forward. */
  readonly early?: ListDay;
  /** A file that has to be there in the end. */
  readonly file?: string;
}

async function live({ first, last, early, file }: Stretch): Promise<Outcome> {
  const days = eachDay(first, last);
  return withFaultPress(async (faulty) => {
    faulty.upstream.entriesOf = (day) => (day === early ? inventLists(addDays(day, 1)).slice(0, 2) : inventLists(day));
    const wrong: string[] = [];
    let injected = 0;
    for (const day of days) {
      for (const time of RUNS) {
        faulty.now = at(day, time);
        const asked = await faulty.press.run(faulty.now);
        injected += 1;
        const open = openListDayAt(faulty.now);
        if (asked[0] !== open || asked.some((each) => each > open))
          wrong.push(`${faulty.now} asked for ${asked.join()}`);
        await faulty.press.renderLagging(asked);
      }
    }
    const site = faulty.site();
    const expected = days.filter((day) => !isWeekend(day) || day === early);
    return {
      injected,
      lost: findLost(site, expected),
      wrong: [
        ...wrong,
        ...findHalfWritten(site),
        ...days.filter((day) => !expected.includes(day) && findLost(site, [day]).length === 0),
        ...expected.filter((day) => countPapers(site, day) !== (day === early ? 2 : 4)),
        ...(file && !site.has(file) ? [file] : []),
      ],
      rings: "none",
    };
  });
}

function countPapers(site: ReadonlyMap<string, string>, day: ListDay): number {
  const json = site.get(`data/${day.slice(0, 7).replace("-", "/")}/${day}.json`) ?? '{"papers":[]}';
  return (JSON.parse(json) as { papers: unknown[] }).papers.length;
}

function at(day: ListDay, seoulTime: string): Instant {
  return toInstant(Date.parse(`${day}T${seoulTime}:00Z`) - SEOUL);
}

const day = (text: string) => text as ListDay;

const STRETCHES: readonly [name: string, stretch: Stretch][] = [
  [
    "New York's clocks go forward on 2025-03-09",
    { first: day("2025-03-07"), last: day("2025-03-11"), early: day("2025-03-09") },
  ],
  [
    "New York's clocks go forward on 2026-03-08",
    { first: day("2026-03-06"), last: day("2026-03-10"), early: day("2026-03-08") },
  ],
  ["New York's clocks go back on 2026-11-01", { first: day("2026-10-30"), last: day("2026-11-03") }],
  ["a year of 53 weeks ends", { first: day("2026-12-28"), last: day("2027-01-04"), file: "en/2026/w53/index.html" }],
];

export const calendarFaults: readonly Fault[] = STRETCHES.map(([name, stretch]) => ({
  name,
  healedBy: "list days are counted in New York",
  rings: "none",
  run: () => live(stretch),
}));
