import type { Case, Context } from "../case.ts";
import { writeCorpus } from "../corpus/write-corpus.ts";
import type { CallTimes } from "../measure/time-calls.ts";
import { type Measured, runMeasure } from "../measure/run-measure.ts";

/** Ten months, so that the newest that has settled has others around it. */
const ARCHIVE = { name: "300 days", days: 300, papers: 50 };
const KB = 1_000;

type Month = Measured & { readonly papers: number };

function measure<Found extends object>(what: string, { folder }: Context): Promise<Month & Found> {
  return runMeasure<Found & { papers: number }>("month-outputs.ts", folder, [what, writeCorpus(folder, ARCHIVE)]);
}

const ms = (times: CallTimes): string[] => [times.first.toFixed(1), times.warm.median.toFixed(1)];

/** The search index of a month: how long it takes to make, load and ask, and how much of it travels. */
export const search: Case = {
  name: "search",
  about: "the search index of a month: build, load, query, and what travels",
  async run(context) {
    const found = await measure<{
      build: CallTimes;
      loaded: CallTimes;
      query: CallTimes;
      queries: number;
      catalogBrotli: number;
      textsBrotli: number;
    }>("search", context);
    const { papers, build, loaded, query, queries, catalogBrotli, textsBrotli } = found;
    return {
      tables: [
        {
          title: `Search, a month of ${papers} papers`,
          columns: ["first, ms", "warm, ms"],
          rows: [
            ["build catalog and parts", ...ms(build)],
            ["load catalog and all parts", ...ms(loaded)],
            [`${queries} queries over twelve such months`, ...ms(query)],
          ],
        },
      ],
      targets: [],
      figures: {
        "build ms": build.warm,
        "load ms": loaded.warm,
        "queries ms": query.warm,
        "catalog brotli bytes": catalogBrotli,
        "parts brotli bytes": textsBrotli,
      },
      notes: [
        `On the wire: catalog ${(catalogBrotli / KB).toFixed(1)} kB, all 32 parts ${(textsBrotli / KB).toFixed(1)} kB.`,
      ],
    };
  },
};

/** The downloads of a month: how long they take to make, and how large they are. */
export const downloads: Case = {
  name: "downloads",
  about: "the downloads of a month: time to make them all, and their sizes",
  async run(context) {
    const { papers, made, sizes } = await measure<{ made: CallTimes; sizes: Record<string, number> }>(
      "downloads",
      context,
    );
    const rows = Object.entries(sizes).map(([name, bytes]) => [name, (bytes / KB).toFixed(1)] as const);
    return {
      tables: [
        { title: `Downloads, a month of ${papers} papers`, columns: ["kB"], rows },
        { title: "Making all of them", columns: ["first, ms", "warm, ms"], rows: [["ms", ...ms(made)]] },
      ],
      targets: [],
      figures: { "make ms": made.warm, ...sizes },
    };
  },
};

/** Every kind of file by weight: as it is, and as it travels. */
export const pages: Case = {
  name: "pages",
  about: "raw, gzip and brotli weight of every kind of file",
  async run(context) {
    const found = await measure<{
      pages: { kind: string; files: number; raw: number; gzip: number; brotli: number }[];
    }>("pages", context);
    return {
      tables: [
        {
          title: "The file of median weight of every kind, bytes",
          columns: ["files", "raw", "gzip -6", "brotli 5"],
          rows: found.pages.map(({ kind, files, raw, gzip, brotli }) => [kind, files, raw, gzip, brotli]),
        },
      ],
      targets: [],
      figures: Object.fromEntries(
        found.pages.flatMap(({ kind, raw, brotli }) => [
          [`${kind} raw bytes`, raw],
          [`${kind} brotli bytes`, brotli],
        ]),
      ),
    };
  },
};
