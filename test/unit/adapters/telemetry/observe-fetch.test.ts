import { describe, expect, it } from "vitest";
import { observeFetch } from "#adapters/telemetry/observe-fetch.ts";
import { createMemoryTelemetry } from "../../pipeline/memory-ports.ts";

describe("an observed fetch", () => {
  it.each([
    [200, { upstreamAnswered: 1 }],
    [404, { upstreamAnswered: 1 }],
    [429, { upstreamLimited: 1 }],
    [503, { upstreamTroubled: 1 }],
  ])("counts an answer of %i, and passes it on", async (status, counts) => {
    const telemetry = createMemoryTelemetry();
    const observed = observeFetch(
      async () => new Response("body", { status }),
      telemetry,
      () => 0,
    );
    const response = await observed("https://huggingface.co/api/daily_papers?date=2026-02-05");
    expect([response.status, await response.text()]).toEqual([status, "body"]);
    expect(telemetry.counts).toEqual(counts);
  });

  it("counts what broke off, and passes the error on", async () => {
    const telemetry = createMemoryTelemetry();
    const reset = new TypeError("fetch failed", { cause: new Error("ECONNRESET") });
    const observed = observeFetch(
      () => Promise.reject(reset),
      telemetry,
      () => 0,
    );
    await expect(observed("https://huggingface.co/")).rejects.toBe(reset);
    expect(telemetry.counts).toEqual({ upstreamTroubled: 1 });
  });
});
