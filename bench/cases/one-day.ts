import type { Case, CaseResult, Context, Row, Target } from "../case.ts";
import { writeCorpus } from "../corpus/write-corpus.ts";
import { interleave } from "../interleave.ts";
import type { Requests } from "../measure/counted-ports.ts";
import { prepareState } from "../measure/prepare-state.ts";
import { emptyFolder, type Measured, runMeasure } from "../measure/run-measure.ts";
import { scenarios } from "../measure/scenarios.ts";
import { medianOf, pairedRatio, statisticsOf } from "../statistics.ts";

const AGES = [30, 300, 1_300, 3_650] as const;
const PAPERS = 50;
/** Seconds for all scenarios on all archives. */
const BUDGET = 45;

type Run = Measured & Requests & { readonly wallSeconds: number; readonly hashedBytes: number };
type Runs = Readonly<Record<string, readonly Run[]>>;

/** One list day, new, refreshed or unchanged, on archives of four ages. */
export const oneDay: Case = {
  name: "one-day",
  about: "a new day, refreshes and nothing new on archives of 30 to 3,650 days: requests, bytes, wall and memory",
  async run(context) {
    const states = new Map<number, { corpus: string; state: string }>();
    for (const age of AGES) {
      context.say(`one day on ${age} days`);
      const corpus = writeCorpus(context.folder, { name: `${age} days`, days: age, papers: PAPERS });
      states.set(age, { corpus, state: await prepareState(corpus, context.folder) });
    }
    return resultOf(await runAll(states, context));
  },
};

/** All ages of a scenario in turn, so that ages are compared and not moments. */
async function runAll(
  states: ReadonlyMap<number, { readonly corpus: string; readonly state: string }>,
  { folder, say }: Context,
): Promise<Runs> {
  const all: Record<string, readonly Run[]> = {};
  for (const { name } of scenarios) {
    say(name);
    const contestants = [...states].map(([age, { corpus, state }]) => {
      const run = () => runMeasure<Run>("one-day.ts", folder, [name, corpus, state, emptyFolder(folder, "out")]);
      return [`${name}, ${age} days`, run] as const;
    });
    Object.assign(
      all,
      await interleave(Object.fromEntries(contestants), { most: 5, budget: BUDGET / scenarios.length }),
    );
  }
  return all;
}

function resultOf(all: Runs): CaseResult {
  return {
    tables: [
      {
        title: `One day of ${PAPERS} papers`,
        columns: [
          "reads",
          "items read",
          "writes",
          "refused",
          "puts",
          "lists",
          "heads",
          "paths",
          "MB hashed",
          "ms",
          "CPU ms",
          "peak MiB",
        ],
        rows: Object.entries(all).map(([name, runs]) => rowOf(name, runs)),
      },
    ],
    targets: [...growthTargets(all), ...idleTargets(all)],
    figures: Object.fromEntries(Object.entries(all).flatMap(([name, runs]) => figuresOf(name, runs))),
    notes: [
      "Time and memory are those of a process that has just started; its code is compiled as it goes. See laptop-day.",
    ],
  };
}

const first = (all: Runs, name: string): Run | undefined => all[name]?.[0];

function growthTargets(all: Runs): Target[] {
  const [young, old] = [first(all, "new day, 30 days"), first(all, "new day, 3650 days")];
  const grown = (["reads", "writes", "puts", "lists"] as const).map((count) => ({
    what: `${count} for a new day on 3,650 days, to those on 30`,
    limit: 1.1,
    unit: "×",
    value: (old?.[count] ?? 0) / (young?.[count] ?? 1),
  }));
  const walls = (name: string) => (all[name] ?? []).map(({ wallSeconds }) => wallSeconds);
  const slower = pairedRatio(walls("new day, 3650 days"), walls("new day, 30 days"));
  return [...grown, { what: "wall of a new day on 3,650 days, to that on 30", limit: 1.3, unit: "×", value: slower }];
}

function idleTargets(all: Runs): Target[] {
  const idle = first(all, "nothing new, 3650 days");
  const limits = { writes: 0, puts: 0, invalidatedPaths: 0, reads: 12, lists: 6 } as const;
  return (Object.entries(limits) as [keyof typeof limits, number][]).map(([count, limit]) => ({
    what: `${count} when nothing is new`,
    limit,
    unit: "",
    ...(idle ? { value: idle[count] } : {}),
  }));
}

function figuresOf(name: string, runs: readonly Run[]): [string, ReturnType<typeof statisticsOf> | number][] {
  const { reads = 0, writes = 0, puts = 0, lists = 0, heads = 0, hashedBytes = 0 } = runs[0] ?? {};
  const counts = Object.entries({ reads, writes, puts, lists, heads, hashedBytes });
  return [
    ...counts.map(([count, value]) => [`${name} ${count}`, value] as [string, number]),
    [`${name} wallSeconds`, statisticsOf(runs.map(({ wallSeconds }) => wallSeconds))],
    [`${name} peakMiB`, statisticsOf(runs.map(({ peakMiB }) => peakMiB))],
  ];
}

function rowOf(name: string, runs: readonly Run[]): Row {
  const [run] = runs;
  if (!run) return [name];
  const { reads, itemsRead, writes, refusedWrites, puts, lists, heads, invalidatedPaths, hashedBytes } = run;
  const counts = [reads, itemsRead, writes, refusedWrites, puts, lists, heads, invalidatedPaths];
  const median = (of: (one: Run) => number) => Math.round(medianOf(runs.map(of)));
  return [
    name,
    ...counts,
    (hashedBytes / 1e6).toFixed(1),
    median(({ wallSeconds }) => 1_000 * wallSeconds),
    median(({ cpuSeconds }) => 1_000 * cpuSeconds),
    median(({ peakMiB }) => peakMiB),
  ];
}
