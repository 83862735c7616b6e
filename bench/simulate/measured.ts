import type { Guard } from "../guard/compare-guard.ts";
import type { Results } from "../results-file.ts";
import type { Statistics } from "../statistics.ts";
import { type Workload, workloadOf } from "./workload.ts";

/** What the simulation starts from. Seconds are of one whole core. */
export interface Measured {
  readonly workload: Workload;
  /** To make a month of the largest archive again, its share of listings and front pages included. */
  readonly monthSeconds: number;
  readonly monthFiles: number;
  /** A render of one new day of 50 papers, warm. */
  readonly renderSeconds: number;
  /** A feed of issues with 50 papers each, the largest file that CloudFront compresses, in bytes. */
  readonly largestFeed: number;
  /** A day's page as it travels, in bytes. */
  readonly dayPageOnTheWire: number;
}

/** Months that the rebuild case makes of the largest archive unless it is told to make all. */
const MONTHS_MEASURED = 2;

/** @throws Error when a case has not been measured yet */
export function measuredFrom({ cases }: Pick<Results, "cases">, guard: Guard): Measured {
  const figure = (name: string, figureName: string): number => {
    const value = cases[name]?.figures[figureName];
    if (value === undefined || typeof value === "string")
      throw new Error(
        `bench/results/latest.json has no "${figureName}" of ${name}; measure it with npm run bench -- ${name}.`,
      );
    return typeof value === "number" ? value : (value satisfies Statistics).median;
  };
  return {
    workload: workloadOf(guard),
    monthSeconds: figure("rebuild", "product XL seconds") / MONTHS_MEASURED,
    monthFiles: figure("rebuild", "product XL files") / MONTHS_MEASURED,
    renderSeconds: figure("bundles", "render second call ms") / 1_000,
    largestFeed: figure("pages", "LOCALE/settled.rss raw bytes"),
    dayPageOnTheWire: figure("pages", "LOCALE/DAY/index.html brotli bytes"),
  };
}
