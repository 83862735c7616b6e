import { createHttpClient, type HttpClientOptions } from "#adapters/http/http-client.ts";

/** A client whose waits take no time: its clock moves by what it sleeps, and `waits` tells how long that was. */
export function createHurriedClient(overrides: Partial<HttpClientOptions> = {}) {
  const waits: number[] = [];
  let now = Date.parse("2026-02-05T12:00:00Z");
  const client = createHttpClient({
    userAgent: "press-under-test/1",
    clock: () => now,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
    random: () => 0.5,
    attemptTimeout: 2_000,
    budget: 60_000,
    ...overrides,
  });
  const pass = (milliseconds: number) => {
    now += milliseconds;
  };
  return { client, waits, pass };
}
