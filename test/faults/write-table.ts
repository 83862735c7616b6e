import type { Fault, Outcome } from "./fault.ts";

/** What came of every fault, a line each. */
export function writeTable(outcomes: ReadonlyMap<Fault, Outcome>): string {
  const rows = [...outcomes].map(([{ name, healedBy }, { injected, lost, wrong, rings }]) => [
    name,
    String(injected),
    String(lost.length),
    String(wrong.length),
    healedBy,
    rings,
  ]);
  const table = [["fault", "injected", "issues lost", "wrong pages", "healed by", "alarm"], ...rows];
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => (row[column] ?? "").length)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
