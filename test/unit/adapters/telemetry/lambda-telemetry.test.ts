import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { Instant } from "#papers/instant.ts";
import { createLambdaTelemetry } from "#adapters/telemetry/lambda-telemetry.ts";

/** Everything that `work` writes for Lambda to collect, line by line. */
function collect(work: () => void): Record<string, unknown>[] {
  const lines: string[] = [];
  for (const name of ["log", "info", "warn", "error"] as const) {
    const spy = vi.spyOn(console, name).mockImplementation((...parts: unknown[]) => void lines.push(parts.join(" ")));
    onTestFinished(() => spy.mockRestore());
  }
  // Makes Powertools write to the console that is watched here, which it takes for a reason to emit no metrics.
  vi.stubEnv("POWERTOOLS_DEV", "true");
  vi.stubEnv("POWERTOOLS_METRICS_DISABLED", "false");
  onTestFinished(() => void vi.unstubAllEnvs());
  work();
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

const metricsOf = (lines: readonly Record<string, unknown>[]) => lines.filter((line) => "_aws" in line);

describe("the telemetry of a function", () => {
  it("emits what was counted, a zero for what was not, and how long it took", () => {
    const lines = collect(() => {
      const telemetry = createLambdaTelemetry("ingest");
      telemetry.count("papersIn", 40);
      telemetry.count("papersIn", 6);
      telemetry.flush(1_234);
    });
    expect(metricsOf(lines)).toHaveLength(1);
    expect(metricsOf(lines)[0]).toMatchObject({
      service: "ingest",
      papersIn: 46,
      papersRejected: 0,
      listsShrunk: 0,
      schemaDrift: 0,
      upstreamLimited: 0,
      duration: 1_234,
    });
  });

  it("starts from nothing after each invocation", () => {
    const lines = collect(() => {
      const telemetry = createLambdaTelemetry("render");
      telemetry.count("objectsPut", 12);
      telemetry.flush(1);
      telemetry.flush(1);
    });
    expect(metricsOf(lines).map(({ objectsPut }) => objectsPut)).toEqual([12, 0]);
  });

  it("says whether the site is fresh only when a sweep said so, as the absence alarm listens to that alone", () => {
    const lines = collect(() => {
      const telemetry = createLambdaTelemetry("ingest");
      telemetry.flush(1);
      telemetry.count("fresh", 0);
      telemetry.flush(1);
    });
    expect(metricsOf(lines).map(({ fresh }) => fresh)).toEqual([undefined, 0]);
  });

  it("says so of the sweep's own time: one that is tried again after the deadline speaks of that day, not of the next", () => {
    const swept = new Date(Math.floor(Date.now() / 1_000) * 1_000 - 3_600_000);
    const lines = collect(() => {
      const telemetry = createLambdaTelemetry("ingest");
      telemetry.count("fresh", 1);
      telemetry.flush(1, swept.toISOString().replace(".000Z", "Z") as Instant);
      telemetry.flush(1);
    });
    const [late, next] = metricsOf(lines).map(({ _aws }) => (_aws as { Timestamp: number }).Timestamp);
    expect(late).toBe(swept.getTime());
    expect(next).toBeGreaterThan(swept.getTime());
  });

  it("takes a sweep's time that CloudWatch would not take for now", () => {
    const lines = collect(() => {
      const telemetry = createLambdaTelemetry("ingest");
      telemetry.count("fresh", 1);
      telemetry.flush(1, "2026-02-05T03:50:00Z" as Instant);
    });
    const [stamp] = metricsOf(lines).map(({ _aws }) => (_aws as { Timestamp: number }).Timestamp);
    expect(stamp).toBeGreaterThan(Date.now() - 60_000);
    expect(lines.filter(({ message }) => String(message).includes("imestamp"))).toEqual([]);
  });

  it("writes job and day on every line of a job, and on none of the next", () => {
    const lines = collect(() => {
      const telemetry = createLambdaTelemetry("ingest");
      telemetry.about({ job: "message-1", day: "2026-02-05" });
      telemetry.warn("Upstream gave no list.");
      telemetry.flush(1);
      telemetry.info("The run's jobs are sent.");
    });
    expect(lines.find(({ message }) => message === "Upstream gave no list.")).toMatchObject({
      level: "WARN",
      job: "message-1",
      day: "2026-02-05",
    });
    expect(lines.at(-1)).not.toHaveProperty("job");
  });
});
