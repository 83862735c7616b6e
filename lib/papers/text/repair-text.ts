import { restoreAccents } from "./lost-accents.ts";
import { restoreSigns } from "./lost-signs.ts";
import { repairMarks } from "./repair-marks.ts";
import { repairMath } from "./repair-math.ts";

/** What upstream's text still shows when an author used `\(…\)`: such formulas arrive whole, and so do ours. */
const WHOLE = /\\\(/;

/**
 * Makes author-like text, as `parseRichText` reads it, of an abstract that lost its dollar signs and backslashes on the
 * way: `3.5times` → `\(3.5\times\)`. Words that may have been words stay as they are. Idempotent, linear in time.
 */
export function repairUpstreamText(text: string): string {
  let repaired = text;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const next = repairOnce(repaired);
    if (next === repaired) break;
    repaired = next;
  }
  return repaired;
}

/** What one repair uncovers, such as a second citation behind the first, the next one finds; real texts need one. */
const MOST_TURNS = 5;

function repairOnce(text: string): string {
  return WHOLE.test(text) ? text : repairMath(repairMarks(restoreSigns(restoreAccents(text))));
}
