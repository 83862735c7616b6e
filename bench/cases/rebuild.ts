import type { Case, CaseResult, Context, Row, Target } from "../case.ts";
import { describeSize, SIZES } from "../corpus/sizes.ts";
import { writeCorpus } from "../corpus/write-corpus.ts";
import { interleave } from "../interleave.ts";
import { emptyFolder, type Measured, runMeasure } from "../measure/run-measure.ts";
import { medianOf, statisticsOf } from "../statistics.ts";

interface Written {
  readonly files: number;
  readonly bytes: number;
}
type Run = Measured & Written;

/** The newest months that stand for the whole archive unless the whole is asked for; 0 is all of them. */
const MONTHS = { S: 0, L: 3, XL: 2 } as const;
/** Seconds for the comparable set and the full product of each size. */
const BUDGET = { S: 10, L: 30, XL: 45 } as const;

/** The whole site from what the store holds, in memory, to files. */
export const rebuild: Case = {
  name: "rebuild",
  about: "the whole site from the store's data to files: comparable set and full product, three sizes of archive",
  async run(context) {
    const measured = new Map<string, readonly Run[]>();
    for (const name of ["S", "L", "XL"] as const) {
      context.say(`rebuild ${describeSize(SIZES[name])}`);
      const { comparable, product } = await rebuildSize(name, context);
      measured.set(`comparable ${name}`, comparable);
      measured.set(`product ${name}`, product);
    }
    return resultOf(measured, context.whole);
  },
};

/**
 * Node lets garbage pile up while the machine has room. With so small a heap the peak says what a rebuild needs, and it
 * takes a tenth longer for it; the peers case measures time with a heap that is left alone.
 */
const SMALL_HEAP = {
  comparable: { env: { NODE_OPTIONS: "--max-old-space-size=64 --max-semi-space-size=4" } },
  product: { env: { NODE_OPTIONS: "--max-old-space-size=192 --max-semi-space-size=4" } },
};

async function rebuildSize(name: keyof typeof SIZES, { folder, whole }: Context) {
  const corpus = writeCorpus(folder, SIZES[name]);
  const months = whole || MONTHS[name] === 0 ? [] : ["--months", String(MONTHS[name])];
  return interleave(
    {
      comparable: () =>
        runMeasure<Written>(
          "rebuild-comparable.ts",
          folder,
          [corpus, emptyFolder(folder, "out")],
          SMALL_HEAP.comparable,
        ),
      product: () =>
        runMeasure<Written>(
          "rebuild-product.ts",
          folder,
          [...months, "--discard", corpus, emptyFolder(folder, "out")],
          SMALL_HEAP.product,
        ),
    },
    { most: name === "S" ? 5 : 3, budget: whole ? Number.POSITIVE_INFINITY : BUDGET[name] },
  );
}

function resultOf(measured: ReadonlyMap<string, readonly Run[]>, whole: boolean): CaseResult {
  const peak = (name: string) => medianOf((measured.get(name) ?? []).map(({ peakMiB }) => peakMiB));
  const targets: Target[] = [
    { what: "comparable set, 1,300 × 35, peak memory", limit: 150, unit: "MiB", value: peak("comparable L") },
    { what: "comparable set, 3,650 × 50, peak memory", limit: 180, unit: "MiB", value: peak("comparable XL") },
    { what: "full product in a stream, 3,650 × 50, peak memory", limit: 300, unit: "MiB", value: peak("product XL") },
    {
      what: "full product in a stream, peak memory, 3,650 × 50 to 1,300 × 35",
      limit: 1.3,
      unit: "×",
      value: peak("product XL") / peak("product L"),
    },
  ];
  return {
    tables: [
      {
        title: "Rebuild, whole process",
        columns: ["runs", "seconds", "files", "files/s", "ms/file", "MB", "peak MiB"],
        rows: [...measured].map(([name, runs]) => rowOf(labelOf(name, whole), runs)),
      },
    ],
    targets,
    figures: Object.fromEntries(
      [...measured].flatMap(([name, runs]) => [
        [`${name} seconds`, statisticsOf(runs.map(({ seconds }) => seconds))],
        [`${name} peakMiB`, statisticsOf(runs.map(({ peakMiB }) => peakMiB))],
        [`${name} files`, runs[0]?.files ?? 0],
        [`${name} bytes`, runs[0]?.bytes ?? 0],
      ]),
    ),
    notes: whole ? [] : ["The full product of the larger archives is its newest months; --whole makes all of them."],
  };
}

function labelOf(name: string, whole: boolean): string {
  const [what, size] = name.split(" ") as [string, keyof typeof SIZES];
  const months = what === "product" && !whole ? MONTHS[size] : 0;
  const part = months > 0 ? `, newest ${months} months` : "";
  return `${what === "product" ? "full product" : "comparable set"} ${describeSize(SIZES[size])}${part}`;
}

function rowOf(label: string, runs: readonly Run[]): Row {
  const seconds = medianOf(runs.map((run) => run.seconds));
  const { files = 0, bytes = 0 } = runs[0] ?? {};
  const peak = medianOf(runs.map(({ peakMiB }) => peakMiB));
  return [
    label,
    runs.length,
    seconds.toFixed(2),
    files,
    Math.round(files / seconds),
    ((1_000 * seconds) / files).toFixed(3),
    (bytes / 1e6).toFixed(1),
    Math.round(peak),
  ];
}
