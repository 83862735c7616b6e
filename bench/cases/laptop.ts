import type { Case, CaseResult } from "../case.ts";
import type { Sent } from "../measure/count-requests.ts";
import { type Measured, runMeasure } from "../measure/run-measure.ts";
import { startServices } from "../measure/services.ts";
import { medianOf, statisticsOf } from "../statistics.ts";

const WARM_DAYS = 7;
const BACKFILLED = 100;
const BACKFILL_PAPERS = 10;

interface LaptopRun {
  readonly cpuMs: readonly number[];
  readonly wallMs: readonly number[];
  readonly sent: readonly Sent[];
}

/** One day of 50 papers end to end on a laptop: the real handlers and SDK clients, the services in another process. */
export const laptopDay: Case = {
  name: "laptop-day",
  about: "one day of 50 papers end to end with real handlers and SDK clients, warm: CPU of our own",
  async run({ folder, say }) {
    say("laptop-day");
    const services = await startServices(folder, WARM_DAYS, 50);
    try {
      const parameters = ["days", JSON.stringify(services.addresses), String(WARM_DAYS)];
      const run = await runMeasure<LaptopRun>("local-days.ts", folder, parameters, { fromSource: true });
      return laptopResult(run, await measureFloor(run, services.addresses.sinkUrl, folder));
    } finally {
      await services.close();
    }
  },
};

interface Floor {
  readonly sdkMs: readonly number[];
  readonly bareMs: readonly number[];
}

/** The requests of a day and nothing else. */
function measureFloor({ sent }: LaptopRun, url: string, folder: string): Promise<Floor> {
  const typical = (of: keyof Sent) => Math.round(medianOf(sent.map((one) => one[of])));
  const day: Sent = { toTable: typical("toTable"), toBucket: typical("toBucket"), bytes: typical("bytes") };
  return runMeasure("floor-requests.ts", folder, [url, JSON.stringify(day), String(WARM_DAYS)]);
}

function laptopResult({ cpuMs, wallMs, sent }: LaptopRun, { sdkMs, bareMs }: Floor): CaseResult {
  const requests = Math.round(medianOf(sent.map(({ toTable, toBucket }) => toTable + toBucket)));
  const [cpu, wall, sdk, bare] = [cpuMs, wallMs, sdkMs, bareMs].map((values) => Math.round(medianOf(values)));
  return {
    tables: [
      {
        title: "A day of 50 papers on a laptop, warm",
        columns: ["runs", "requests", "CPU ms", "wall ms"],
        rows: [
          ["ingest, render, publish", cpuMs.length, requests, cpu ?? 0, wall ?? 0],
          ["such requests alone, through SDK clients", sdkMs.length, requests, sdk ?? 0, ""],
          ["such requests alone, through node:http", bareMs.length, requests, bare ?? 0, ""],
        ],
      },
    ],
    targets: [
      {
        what: "a day of 50 papers end to end, warm, our own CPU",
        limit: 400,
        unit: "ms",
        value: medianOf(cpuMs),
        floor: medianOf(sdkMs),
      },
    ],
    figures: {
      "cpu ms": statisticsOf(cpuMs),
      "wall ms": statisticsOf(wallMs),
      "requests through SDK clients, cpu ms": statisticsOf(sdkMs),
      "requests through node:http, cpu ms": statisticsOf(bareMs),
    },
    notes: ["The wall includes the stand-ins for DynamoDB and S3, which answer from the other core."],
  };
}

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
