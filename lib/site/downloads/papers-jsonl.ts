import { abstractRecord, paperRecord, SCHEMA_VERSION } from "../data/paper-record.ts";
import type { Listing, MonthRow } from "./month-rows.ts";

/** The month as JSON Lines: one paper a line, with everything that is known of it. */
export function papersJsonl(rows: readonly MonthRow[], sample: boolean): string[] {
  return rows.map((row) => `${JSON.stringify(monthRecord(row, sample))}\n`);
}

function monthRecord({ entry, listings }: MonthRow, sample: boolean) {
  return {
    schemaVersion: SCHEMA_VERSION,
    ...(sample ? { sample } : {}),
    ...paperRecord(entry),
    capturedAt: entry.capturedAt,
    abstract: abstractRecord(entry),
    listings: listings.map(listingRecord),
  };
}

function listingRecord({ day, course: { latest: _, ...course } }: Listing) {
  return { day, ...course };
}
