import { issueRecord, sqsRecord } from "#local/lambda-events.ts";
import type { ListDay } from "#papers/list-day.ts";
import { join } from "node:path";
import { BUNDLES, buildBundle, type BundleName } from "../bundles/build-bundles.ts";
import type { Case, CaseResult, Target } from "../case.ts";
import { daysOf } from "../corpus/sizes.ts";
import { interleave } from "../interleave.ts";
import { bundleProgram } from "../measure/bundle-program.ts";
import { functionVariables, startServices, type ServicesProcess } from "../measure/services.ts";
import { runProcess } from "../run-process.ts";
import { medianOf, pairedRatio, statisticsOf } from "../statistics.ts";

interface Calls {
  readonly initMs: number;
  readonly callMs: readonly number[];
  readonly peakMiB: number;
}
type Runs = Readonly<Record<BundleName, readonly Calls[]>>;

const ROUNDS = { most: 7, budget: 35 };
const LIMITS = { ingest: 600_000, render: 900_000 } as const;
/** What the runtime of Lambda starts Node with when a function has 512 MB: a tenth for young objects, in two halves. */
const HEAP_ON_LAMBDA = "--max-semi-space-size=25 --max-old-space-size=461";
/** Two days for each round, the first and the second call; every round has days of its own. */
const DAYS = 2 * ROUNDS.most;

/** The bundles as the stack makes them: size, and time to load, for the first and for the second call. */
export const bundles: Case = {
  name: "bundles",
  about: "size, init, first and second call of each Lambda bundle on one core, beside its SDK clients and zod alone",
  async run({ folder, say }) {
    say("bundles");
    const sizes = new Map<BundleName, number>();
    for (const name of BUNDLES) sizes.set(name, await buildBundle(name, join(folder, "bundles")));
    const services = await startServices(folder, DAYS, 50);
    try {
      return resultOf(sizes, await measure(folder, services));
    } finally {
      await services.close();
    }
  },
};

async function measure(folder: string, { addresses }: ServicesProcess): Promise<Runs> {
  const program = await bundleProgram("lambda-calls.ts", folder);
  const days = daysOf({ name: "", days: DAYS, papers: 0 });
  const taken = { ingest: 0, render: 0, "ingest-floor": 0, "render-floor": 0 };
  const run = (name: BundleName) => async (): Promise<Calls> => {
    const events = days.slice(taken[name], (taken[name] += 2)).map((day) => JSON.stringify(eventFor(name, day)));
    const variables = functionVariables(name.startsWith("ingest") ? "ingest" : "render", addresses);
    // Without arXiv: waiting for its turn would be most of the second call.
    const env = { ...variables, ARXIV_URL: "", AWS_LAMBDA_FUNCTION_NAME: name, NODE_OPTIONS: HEAP_ON_LAMBDA };
    const parameters = [process.execPath, program, join(folder, "bundles", `${name}.mjs`), ...events];
    const { output } = await runProcess("taskset", ["-c", "0", ...parameters], { env });
    // The function's own log comes before.
    return JSON.parse(output.trim().split("\n").at(-1) ?? "{}") as Calls;
  };
  return interleave(
    {
      "ingest-floor": run("ingest-floor"),
      ingest: run("ingest"),
      "render-floor": run("render-floor"),
      render: run("render"),
    },
    ROUNDS,
  );
}

function eventFor(name: BundleName, day: ListDay): object {
  return { Records: [name.startsWith("ingest") ? sqsRecord({ day }, day) : issueRecord(day, 1)] };
}

function resultOf(sizes: ReadonlyMap<BundleName, number>, runs: Runs): CaseResult {
  const median = (name: BundleName, of: (calls: Calls) => number) => Math.round(medianOf(runs[name].map(of)));
  const targets = (["ingest", "render"] as const).flatMap((name): Target[] => [
    {
      what: `${name} bundle`,
      limit: LIMITS[name] / 1_000,
      unit: "kB",
      value: (sizes.get(name) ?? 0) / 1_000,
      floor: (sizes.get(`${name}-floor`) ?? 0) / 1_000,
    },
    {
      what: `init of ${name}, to that of its SDK clients and zod alone`,
      limit: 1.3,
      unit: "×",
      value: pairedRatio(
        runs[name].map(({ initMs }) => initMs),
        runs[`${name}-floor`].map(({ initMs }) => initMs),
      ),
    },
  ]);
  const memory = (medianOf(runs.render.map(({ peakMiB }) => peakMiB)) * 2 ** 20) / 1e6;
  return {
    tables: [
      {
        title: "Lambda bundles under Node 24, on one core",
        columns: ["bytes", "init ms", "first call ms", "second call ms", "peak MiB"],
        rows: BUNDLES.map((name) => [
          name,
          sizes.get(name) ?? 0,
          median(name, ({ initMs }) => initMs),
          median(name, ({ callMs }) => callMs[0] ?? 0),
          median(name, ({ callMs }) => callMs[1] ?? 0),
          median(name, ({ peakMiB }) => peakMiB),
        ]),
      },
    ],
    targets: [...targets, { what: "peak memory of render, two calls", limit: 200, unit: "MB", value: memory }],
    figures: Object.fromEntries(
      BUNDLES.flatMap((name) => [
        [`${name} bytes`, sizes.get(name) ?? 0],
        [`${name} init ms`, statisticsOf(runs[name].map(({ initMs }) => initMs))],
        [`${name} first call ms`, statisticsOf(runs[name].map(({ callMs }) => callMs[0] ?? 0))],
        [`${name} second call ms`, statisticsOf(runs[name].map(({ callMs }) => callMs[1] ?? 0))],
      ]),
    ),
    notes: ["Calls go to stand-ins on the same machine; a day has 50 papers, and arXiv is not asked."],
  };
}
