import { createRecent } from "#papers/recent.ts";
import { mathToPlain } from "#papers/text/math-to-plain.ts";
import temml from "temml";

import { html } from "./html.ts";
import type { SafeHtml } from "./html.ts";
import { printMathMl } from "./print-math-ml.ts";

/** What abstracts use and the converter does not know. */
const MACROS: Readonly<Record<string, string>> = {
  "\\ensuremath": "#1",
  "\\xspace": "",
  "\\mathds": "\\mathbb{#1}",
  "\\mathbbm": "\\mathbb{#1}",
  "\\bm": "\\boldsymbol{#1}",
  "\\num": "#1",
  "\\ang": "#1^\\circ",
  "\\SI": "#1\\,\\mathrm{#2}",
  "\\qty": "#1\\,\\mathrm{#2}",
  "\\textsc": "\\text{#1}",
  "\\emph": "\\textit{#1}",
  "\\nicefrac": "#1/#2",
  "\\textsuperscript": "^{\\text{#1}}",
  "\\textregistered": "\\text{®}",
  "\\texttrademark": "\\text{™}",
};

/** A month has some thousand different formulas, and those that every month has are asked for again and again. */
const known = createRecent<SafeHtml>(2_000);

/** MathML for a formula, or its text for the eye where no converter can read it. Same TeX, same bytes. */
export function mathHtml(tex: string): SafeHtml {
  const remembered = known.get(tex);
  if (remembered) return remembered;
  const markup = convert(tex);
  const made = markup === undefined ? html`<span class="math">${mathToPlain(tex)}</span>` : { html: markup };
  known.set(tex, made);
  return made;
}

function convert(tex: string): string | undefined {
  try {
    const options = { throwOnError: true, trust: false, maxSize: [2, 2], maxExpand: 200 } as const;
    // Macros are copied: a formula may define its own, and they end with it.
    return printMathMl(temml.__renderToMathMLTree(tex, { ...options, macros: { ...MACROS } }));
  } catch {
    return undefined;
  }
}
