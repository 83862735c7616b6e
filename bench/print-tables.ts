import { isMet, type Table, type Target } from "./case.ts";

export function formatTable({ title, columns, rows }: Table): string {
  const cells = [["", ...columns], ...rows.map((row) => row.map(formatCell))];
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0))) ?? [];
  const lines = cells.map((line) =>
    line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))),
  );
  return [title, ...lines.map((line) => `  ${line.join("  ")}`.trimEnd())].join("\n");
}

function formatCell(cell: string | number): string {
  return typeof cell === "number" ? cell.toLocaleString("en") : cell;
}

/** Every target with its figure, how near it is (100 % is just met, less is better), and what no program can go below. */
export function targetsTable(targets: readonly (Target & { readonly case: string })[]): Table {
  return {
    title: "Targets",
    columns: ["limit", "measured", "of limit", "floor", ""],
    rows: targets.map((target) => {
      const { value, limit, unit, floor, note = "" } = target;
      const share = value === undefined ? "" : limit === 0 ? "" : `${Math.round((100 * value) / limit)} %`;
      const verdict = { true: "met", false: "NOT MET", undefined: `not measured: ${note}` }[`${isMet(target)}`];
      return [
        `${target.case}: ${target.what}`,
        `${formatFigure(limit)} ${unit}`,
        value === undefined ? "" : `${formatFigure(value)} ${unit}`,
        share,
        floor === undefined ? "" : `${formatFigure(floor)} ${unit}`,
        verdict,
      ];
    }),
  };
}

export function formatFigure(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString("en");
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString("en") : Number(value.toPrecision(3)).toString();
}
