import { describeCost, describeCounts } from "./describe-cost.ts";
import { monthlyCost } from "./monthly-cost.ts";
import type { RequestCounts } from "./request-counts.ts";

interface Figures {
  readonly month: RequestCounts;
  readonly backfill: RequestCounts;
}

/** How old the archive is that the bill of docs/cost.md is for: nearly three years more than on the day this was written. */
const MONTHS = 72;

/** `document` with what stands between its markers replaced by the tables of these figures. */
export function fillTables(document: string, { month, backfill }: Figures): string {
  const tables = {
    counts: describeCounts(month, backfill),
    bill: describeCost(monthlyCost(month, backfill, MONTHS)),
  };
  return Object.entries(tables).reduce((text, [name, table]) => {
    const place = new RegExp(`(<!-- ${name} -->\n)[^]*?(\n<!-- end of ${name} -->)`);
    if (!place.test(text)) throw new Error(`docs/cost.md has no place for its ${name}.`);
    return text.replace(place, (_, before: string, after: string) => `${before}\n${table}\n${after}`);
  }, document);
}
