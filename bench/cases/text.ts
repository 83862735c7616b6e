import type { Case } from "../case.ts";
import { runMeasure } from "../measure/run-measure.ts";

/** Linear is 1 and quadratic 16; long texts leave the processor's caches, which costs up to three times as much. */
const MOST_GROWTH = 4;

/** Abstracts through repair and parser, and texts that are made to take long. */
export const text: Case = {
  name: "text",
  about: "abstracts a second through repair and parser, and growth with hostile texts",
  async run({ folder }) {
    const found = await runMeasure<{ perSecond: number; growth: Record<string, number> }>("text-rates.ts", folder, []);
    const growths = Object.entries(found.growth).toSorted(([, a], [, b]) => b - a);
    const [worst = ["", 0]] = growths;
    return {
      tables: [
        {
          title: "Text",
          columns: [""],
          rows: [
            ["abstracts a second", Math.round(found.perSecond)],
            ...growths.slice(0, 5).map(([name, growth]) => [`growth with ${name}`, growth.toFixed(2)] as const),
          ],
        },
      ],
      targets: [
        {
          what: "time for hostile texts 16 times as long, to 16 times the time",
          limit: MOST_GROWTH,
          unit: "×",
          value: worst[1],
        },
      ],
      figures: { "abstracts per second": found.perSecond, "worst growth": worst[1], "worst text": worst[0] },
    };
  },
};
