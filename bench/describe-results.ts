import { isMet } from "./case.ts";
import { markdownTable } from "./fill-document.ts";
import { formatFigure } from "./print-tables.ts";
import type { Results } from "./results-file.ts";

/** The targets with their figures, and where and when those were measured, as docs/performance.md shows them. */
export function describeResults({ machine, cases }: Results): string {
  const rows = Object.entries(cases).flatMap(([name, { targets }]) =>
    targets.map((target) => {
      const { what, limit, unit, value, floor, note = "" } = target;
      const share = value === undefined || limit === 0 ? "" : `${Math.round((100 * value) / limit)} %`;
      const met = isMet(target);
      return [
        `${name}: ${what}`,
        `${formatFigure(limit)} ${unit}`.trim(),
        value === undefined ? note : `${formatFigure(value)} ${unit}`.trim(),
        share,
        floor === undefined ? "" : `${formatFigure(floor)} ${unit}`.trim(),
        met === undefined ? "not measured" : met ? "met" : "**not met**",
      ];
    }),
  );
  const days = [...new Set(Object.values(cases).map(({ measuredAt }) => measuredAt.slice(0, 10)))].join(", ");
  const { processor, cores, memoryGiB, system, node, hugo, eleventy } = machine;
  return [
    `${cores} cores of ${processor}, ${memoryGiB} GiB, ${system}; Node ${node}, Hugo ${hugo}, Eleventy ${eleventy}; ${days}.`,
    markdownTable(["target", "at most", "measured", "of limit", "floor", ""], rows),
  ].join("\n\n");
}
