import { base } from "./styles/base.ts";
import { charts } from "./styles/charts.ts";
import { packCss } from "./styles/css.ts";
import { frame } from "./styles/frame.ts";
import { listings } from "./styles/listings.ts";
import { paper } from "./styles/paper.ts";
import { print } from "./styles/print.ts";
import { ranking } from "./styles/ranking.ts";
import { tokens } from "./styles/tokens.ts";

/** The one sheet of every page; later parts may refine earlier ones. */
export function stylesheet(): string {
  return packCss([tokens(), base, frame, ranking, listings, charts, paper, print].join(""));
}
