import { afterAll, describe, expect, it } from "vitest";
import { upstreamFaults } from "./upstream-faults.ts";
import { storageFaults } from "./storage-faults.ts";
import { killFaults } from "./kill-faults.ts";
import { eventFaults } from "./event-faults.ts";
import { calendarFaults } from "./calendar-faults.ts";
import type { Fault, Outcome } from "./fault.ts";
import { writeTable } from "./write-table.ts";

const FAULTS: readonly Fault[] = [
  ...upstreamFaults,
  ...storageFaults,
  ...killFaults,
  ...eventFaults,
  ...calendarFaults,
];

/** Milliseconds, for machines that have much else to do; alone the whole suite takes about a minute. */
const PATIENCE = 300_000;

const outcomes = new Map<Fault, Outcome>();

afterAll(() => {
  process.stdout.write(`${writeTable(outcomes)}\n`);
});

describe("nothing is lost, nothing half written, and the next run heals, when", () => {
  it.each(FAULTS.map((fault) => [fault.name, fault] as const))(
    "%s",
    async (_, fault) => {
      const outcome = await fault.run();
      outcomes.set(fault, outcome);
      expect(outcome.injected).toBeGreaterThan(0);
      expect(outcome).toMatchObject({ lost: [], wrong: [], rings: fault.rings });
    },
    PATIENCE,
  );
});
