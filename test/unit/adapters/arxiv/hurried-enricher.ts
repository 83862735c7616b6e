import { type ArxivEnricherOptions, createArxivEnricher } from "#adapters/arxiv/arxiv-enricher.ts";

/** An enricher whose waits take no time: its clock moves by what it sleeps, and `waits` tells how long that was. */
export function createHurriedEnricher(sourceUrl: string, overrides: Partial<ArxivEnricherOptions> = {}) {
  const waits: number[] = [];
  let now = Date.parse("2026-02-05T12:00:00Z");
  const enricher = createArxivEnricher({
    sourceUrl,
    userAgent: "press-under-test/1 (press@example.org)",
    clock: () => now,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
    spacing: 3_000,
    attemptTimeout: 2_000,
    patience: 12_000,
    ...overrides,
  });
  const pass = (milliseconds: number) => {
    now += milliseconds;
  };
  return { enricher, waits, pass };
}
