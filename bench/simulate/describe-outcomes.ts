import { markdownTable } from "../fill-document.ts";
import { formatFigure } from "../print-tables.ts";
import type { Outcome } from "./scenarios.ts";

/** One section for each scenario, what binds first on top. */
export function describeOutcomes(outcomes: readonly Outcome[]): string {
  return outcomes.map(describeOutcome).join("\n\n");
}

function describeOutcome({ name, demands, dollars, found }: Outcome): string {
  const nearest = demands.toSorted((a, b) => b.demand / b.limit.most - a.demand / a.limit.most);
  const rows = nearest.map(({ limit, demand }) => [
    limit.what,
    `${formatFigure(demand)} ${limit.unit}`,
    formatFigure(limit.most),
    percent(demand / limit.most),
    limit.beyond,
  ]);
  const [first] = nearest;
  return [
    `### ${name}`,
    markdownTable(["limit", "asked for", "at most", "share", "beyond it"], rows),
    ...(first ? [`First to bind: ${first.limit.what}, at ${percent(first.demand / first.limit.most)}.`] : []),
    found.map((sentence) => `- ${sentence}`).join("\n"),
    `Costs ${dollarsOf(dollars.amount)}: ${dollars.what}.`,
  ].join("\n\n");
}

function percent(share: number): string {
  return share < 0.01 ? "under 1 %" : `${Math.round(100 * share)} %`;
}

function dollarsOf(amount: number): string {
  return `${amount < 10 ? amount.toFixed(2) : Math.round(amount).toLocaleString("en")} USD`;
}
