import { join } from "node:path";
import type { Case, CaseResult, Context, Row, Target } from "../case.ts";
import { describeSize, SIZES } from "../corpus/sizes.ts";
import { writeCorpus } from "../corpus/write-corpus.ts";
import { interleave } from "../interleave.ts";
import { prepareState } from "../measure/prepare-state.ts";
import { emptyFolder, runMeasure } from "../measure/run-measure.ts";
import { eleventyFile, findPeers, HUGO, isInstalled } from "../peers/find-peers.ts";
import { layOutPeer, type Peer } from "../peers/write-posts.ts";
import { runProcess } from "../run-process.ts";
import { medianOf, pairedRatio, statisticsOf } from "../statistics.ts";

interface Run {
  readonly seconds: number;
  readonly peakMiB: number | undefined;
  readonly files?: number;
}
type SizeName = keyof typeof SIZES;
type Runs = Readonly<Record<string, readonly Run[]>>;

const ROUNDS = { S: { most: 5, budget: 8 }, L: { most: 5, budget: 50 }, XL: { most: 3, budget: 70 } } as const;
/** Eleventy takes half a minute for the largest archive, and says nothing there that it has not said before. */
const WITHOUT_ELEVENTY: ReadonlySet<SizeName> = new Set(["XL"]);
/** The newest months that stand for the full product, see the rebuild case. */
const PRODUCT_MONTHS = "1";

/** The comparable set beside Hugo and Eleventy: same papers, same outputs, in turn. */
export const peers: Case = {
  name: "peers",
  about: "the comparable set, and one new day, beside Hugo and Eleventy where they are installed",
  async run(context) {
    const versions = await findPeers();
    const runs: Record<SizeName, Runs> = { S: {}, L: {}, XL: {} };
    for (const name of ["S", "L", "XL"] as const) {
      context.say(`peers ${describeSize(SIZES[name])}`);
      runs[name] = await compare(name, context, versions);
    }
    const absent = Object.entries(versions).filter(([, version]) => !isInstalled(version));
    return { ...resultOf(runs), notes: absent.map(([peer]) => `${peer} is not installed, and was not measured.`) };
  },
};

async function compare(name: SizeName, context: Context, versions: Awaited<ReturnType<typeof findPeers>>) {
  const { folder } = context;
  const corpus = writeCorpus(folder, SIZES[name]);
  const formulas = join(folder, "formulas.json");
  // Nothing is measured yet: both cores may work.
  const [state, builds] = await Promise.all([
    prepareState(corpus, folder),
    layOutPeers(name, context, versions),
    runMeasure("list-formulas.ts", folder, [corpus, formulas]),
  ]);
  const out = () => emptyFolder(folder, "out");
  // What the floor writes is what the press has just written.
  const [site, newDay] = [join(folder, "site"), join(folder, "new-day")];
  const contestants: Builds = {
    "the press": () => runMeasure("rebuild-comparable.ts", folder, [corpus, emptyFolder(folder, "site")]),
    "the press, full product": () =>
      runMeasure("rebuild-product.ts", folder, ["--months", PRODUCT_MONTHS, "--discard", corpus, out()]),
    "the press, one new day": () =>
      runMeasure("one-day.ts", folder, ["new day", corpus, state, emptyFolder(folder, "new-day")]),
    "the floor": () => runMeasure("floor.ts", folder, [site, out(), corpus, formulas]),
    "the floor, one new day": () => runMeasure("floor.ts", folder, [newDay, out()]),
  };
  return interleave({ ...contestants, ...builds }, ROUNDS[name]);
}

type Builds = Record<string, () => Promise<Run>>;

/** The builds of those peers that are installed. */
async function layOutPeers(
  name: SizeName,
  context: Context,
  { hugo }: Awaited<ReturnType<typeof findPeers>>,
): Promise<Builds> {
  const { folder, whole } = context;
  const builds: Builds = {};
  const hugoParameters = ["--quiet", "--destination", outputOf(folder)];
  if (isInstalled(hugo))
    for (const peer of ["hugo", "hugo-json"] as const)
      builds[LABELS[peer]] = await peerRun(peer, HUGO, hugoParameters, name, context);
  const file = eleventyFile();
  if (file && (whole || !WITHOUT_ELEVENTY.has(name)))
    builds[LABELS.eleventy] = await peerRun(
      "eleventy",
      process.execPath,
      eleventyParameters(file, folder),
      name,
      context,
    );
  return builds;
}

const LABELS: Readonly<Record<Peer, string>> = {
  hugo: "Hugo on Markdown",
  "hugo-json": "Hugo fed JSON",
  eleventy: "Eleventy",
};

const outputOf = (folder: string): string => join(folder, "out");

function eleventyParameters(file: string, folder: string): string[] {
  return ["--max-old-space-size=8192", file, "--quiet", "--config=eleventy.config.mjs", `--output=${outputOf(folder)}`];
}

/** A peer's build of the archive, laid out before anything is measured. */
async function peerRun(
  peer: Peer,
  command: string,
  parameters: readonly string[],
  name: SizeName,
  { folder }: Context,
): Promise<() => Promise<Run>> {
  const site = await layOutPeer(peer, writeCorpus(folder, SIZES[name]), SIZES[name]);
  return () => {
    emptyFolder(folder, "out");
    return runProcess(command, parameters, { cwd: site, env: { NO_COLOR: "1", TZ: "UTC" } });
  };
}

const secondsOf = (runs: readonly Run[] | undefined): number[] => (runs ?? []).map(({ seconds }) => seconds);

function ratioTarget(what: string, limit: number, runs: Runs, ours: string, theirs: string): Target {
  const other = secondsOf(runs[theirs]);
  if (other.length === 0) return { what, limit, unit: "×", note: `${theirs} is not installed` };
  const ratioOf = (contestant: string) => pairedRatio(secondsOf(runs[contestant]), other);
  return { what, limit, unit: "×", value: ratioOf(ours), floor: ratioOf(ours.replace("the press", "the floor")) };
}

function resultOf(runs: Readonly<Record<SizeName, Runs>>): CaseResult {
  const against = (name: "L" | "XL", ours: string, what: string, limits: Readonly<Record<string, number>>) =>
    Object.entries(limits).map(([theirs, limit]) =>
      ratioTarget(`${what}, ${describeSize(SIZES[name])}, to ${theirs}`, limit, runs[name], ours, theirs),
    );
  const [set, day] = ["comparable set", "one new day, whole process"];
  return {
    tables: (["S", "L", "XL"] as const).map((name) => ({
      title: `Beside the peers, ${describeSize(SIZES[name])}, whole process`,
      columns: ["runs", "seconds", "peak MiB", "to Hugo on Markdown"],
      rows: Object.entries(runs[name]).map(([label, own]) => rowOf(label, own, runs[name][LABELS.hugo])),
    })),
    targets: [
      ...against("L", "the press", set, { [LABELS.hugo]: 0.4, [LABELS["hugo-json"]]: 0.7 }),
      ...against("XL", "the press", set, { [LABELS.hugo]: 0.35, [LABELS["hugo-json"]]: 0.65 }),
      ...against("L", "the press, one new day", day, { [LABELS.hugo]: 0.1 }),
      ...against("XL", "the press, one new day", day, { [LABELS.hugo]: 0.04 }),
      perPageTarget(runs.L),
    ],
    figures: Object.fromEntries(
      Object.entries(runs).flatMap(([name, all]) =>
        Object.entries(all).map(([label, own]) => [`${name} ${label} seconds`, statisticsOf(secondsOf(own))]),
      ),
    ),
  };
}

/** Seconds for each file of the full product, to those for each page that Hugo writes. */
function perPageTarget(runs: Runs): Target {
  const what = "full product, time per file written, to Hugo on Markdown per page, 1,300 × 35";
  const product = runs["the press, full product"] ?? [];
  const hugo = runs[LABELS.hugo] ?? [];
  if (hugo.length === 0) return { what, limit: 1, unit: "×", note: "Hugo is not installed" };
  const perFile = product.map(({ seconds, files = 1 }) => seconds / files);
  return {
    what,
    limit: 1,
    unit: "×",
    value: pairedRatio(
      perFile,
      secondsOf(hugo).map((all) => all / SIZES.L.days),
    ),
  };
}

function rowOf(label: string, own: readonly Run[], hugo: readonly Run[] | undefined): Row {
  const peaks = own.flatMap(({ peakMiB }) => (peakMiB === undefined ? [] : [peakMiB]));
  const files = own[0]?.files;
  return [
    files === undefined || !label.includes("full") ? label : `${label}, ${files} files`,
    own.length,
    medianOf(secondsOf(own)).toFixed(2),
    peaks.length > 0 ? Math.round(medianOf(peaks)) : "",
    hugo && hugo.length > 0 ? pairedRatio(secondsOf(own), secondsOf(hugo)).toFixed(3) : "",
  ];
}
