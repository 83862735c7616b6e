import type { Case } from "../case.ts";
import { writeCorpus } from "../corpus/write-corpus.ts";
import { runMeasure } from "../measure/run-measure.ts";
import type { CallTimes } from "../measure/time-calls.ts";

/** One answer of 50 papers, from its bytes to what is written. */
export const ingest: Case = {
  name: "ingest",
  about: "one answer of 50 papers: read, told of by arXiv, decided and written to a table in memory",
  async run({ folder }) {
    const corpus = writeCorpus(folder, { name: "30 days", days: 30, papers: 50 });
    const found = await runMeasure<CallTimes & { answerBytes: number }>("ingest-answer.ts", folder, [corpus]);
    const { first, warm, answerBytes, peakMiB } = found;
    return {
      tables: [
        {
          title: "Ingest of 50 papers",
          columns: ["first, ms", "warm, ms", "answer, kB", "peak MiB"],
          rows: [["", first.toFixed(1), warm.median.toFixed(1), (answerBytes / 1e3).toFixed(1), Math.round(peakMiB)]],
        },
      ],
      targets: [],
      figures: { "first ms": first, "warm ms": warm, "answer bytes": answerBytes },
    };
  },
};
