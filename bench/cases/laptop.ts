import type { Case } from "../case.ts";
import { type Measured, runMeasure } from "../measure/run-measure.ts";
import { startServices } from "../measure/services.ts";
import { medianOf, statisticsOf } from "../statistics.ts";

const WARM_DAYS = 10;
const BACKFILLED = 100;
const BACKFILL_PAPERS = 10;

/** One day of 50 papers end to end on a laptop: the real handlers and SDK clients, the services in another process. */
export const laptopDay: Case = {
  name: "laptop-day",
  about: "one day of 50 papers end to end with real handlers and SDK clients, warm: CPU of our own",
  async run({ folder, say }) {
    say("laptop-day");
    const services = await startServices(folder, WARM_DAYS, 50);
    try {
      const parameters = ["days", JSON.stringify(services.addresses), String(WARM_DAYS)];
      const { cpuMs, wallMs } = await runMeasure<{ cpuMs: number[]; wallMs: number[] }>(
        "local-days.ts",
        folder,
        parameters,
        { fromSource: true },
      );
      return {
        tables: [
          {
            title: "A day of 50 papers on a laptop, warm",
            columns: ["runs", "CPU ms", "wall ms"],
            rows: [
              ["ingest, render, publish", cpuMs.length, Math.round(medianOf(cpuMs)), Math.round(medianOf(wallMs))],
            ],
          },
        ],
        targets: [
          { what: "a day of 50 papers end to end, warm, our own CPU", limit: 400, unit: "ms", value: medianOf(cpuMs) },
        ],
        figures: { "cpu ms": statisticsOf(cpuMs), "wall ms": statisticsOf(wallMs) },
        notes: ["The wall includes the stand-ins for DynamoDB and S3, which answer from the other core."],
      };
    } finally {
      await services.close();
    }
  },
};

/** A hundred days through the messages and records that queue and stream carry. */
export const backfill: Case = {
  name: "backfill",
  about: "100 days of 10 papers through the queue's messages and the stream's records",
  async run({ folder, say }) {
    say("backfill");
    const services = await startServices(folder, BACKFILLED, BACKFILL_PAPERS);
    try {
      const parameters = ["backfill", JSON.stringify(services.addresses), String(BACKFILLED)];
      const found: Measured & { wallMs: number } = await runMeasure("local-days.ts", folder, parameters, {
        fromSource: true,
      });
      const seconds = found.wallMs / 1_000;
      return {
        tables: [
          {
            title: `Backfill of ${BACKFILLED} days × ${BACKFILL_PAPERS}`,
            columns: ["seconds", "ms a day", "CPU s", "peak MiB"],
            rows: [
              [
                "",
                seconds.toFixed(1),
                Math.round(found.wallMs / BACKFILLED),
                found.cpuSeconds.toFixed(1),
                Math.round(found.peakMiB),
              ],
            ],
          },
        ],
        targets: [],
        figures: { seconds, "cpu seconds": found.cpuSeconds, "peak MiB": found.peakMiB },
        notes: ["Without the waits that arXiv and Hugging Face ask for; with them it is arXiv's three seconds a day."],
      };
    } finally {
      await services.close();
    }
  },
};
