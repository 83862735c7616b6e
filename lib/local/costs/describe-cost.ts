import type { CostLine } from "./monthly-cost.ts";
import type { RequestCounts } from "./request-counts.ts";

const NAMES: Readonly<Record<keyof RequestCounts, string>> = {
  readUnits: "DynamoDB read units",
  writeUnits: "DynamoDB write units",
  puts: "S3 puts",
  lists: "S3 lists",
  heads: "S3 heads",
  deletes: "S3 deletes",
  messages: "jobs, runs and sweeps",
  ingestInvocations: "ingest invocations",
  renderInvocations: "render invocations",
  invalidationPaths: "invalidated paths",
  bytesPut: "bytes put",
};

/** The counts as a Markdown table. */
export function describeCounts(month: RequestCounts, backfill: RequestCounts): string {
  const rows = (Object.keys(NAMES) as (keyof RequestCounts)[]).map((name) => [
    NAMES[name],
    write(month[name]),
    write(backfill[name]),
  ]);
  return table([["", "five weeks of scheduled runs", "their weekdays, backfilled"], ...rows]);
}

/** The bill as a Markdown table, with its total. */
export function describeCost(lines: readonly CostLine[]): string {
  const rows = lines.map(({ what, quantity, free, price, dollars }) => [
    what,
    write(quantity),
    free === 0 ? "" : write(free),
    price.toPrecision(3),
    dollars.toFixed(4),
  ]);
  const total = lines.reduce((sum, { dollars }) => sum + dollars, 0);
  const head = ["line", "quantity", "free", "USD each", "USD"];
  return table([head, ...rows, ["**total**", "", "", "", `**${total.toFixed(4)}**`]]);
}

function write(quantity: number): string {
  return quantity.toLocaleString("en-US", { maximumFractionDigits: 3 });
}

/** Aligned as the formatter of this repository aligns tables: what it would change would look like a difference. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => (row[column] ?? "").length)));
  const align = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [align(head), rule, ...body.map(align)].join("\n");
}
