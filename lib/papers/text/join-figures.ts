import type { Inline, Paragraph } from "./rich-text.ts";

const BEFORE = /(?<=^|[\s([/–—~≈≤≥<>=])[-+]?\d+(?:[.,]\d+)*%?$/;
const AFTER = /^\d+(?:[.,]\d+)*(?![\p{L}\p{N}]|[.,]\d)/u;
/** A formula that waits for something on its left, or on its right. */
const STARTS_OPEN =
  /^\s?(?:\\(?:times|pm|mp|cdot|sim|approx|leq?|geq?|neq?|to|rightarrow|div|ll|gg)(?![a-zA-Z])|[\^_<>=])/;
const ENDS_OPEN = /\\(?:times|pm|mp|cdot|sim|approx|leq?|geq?|neq?|to|rightarrow|div|ll|gg)\s?$|[<>=]\s?$/;

/** Takes the figures that touch a formula into it, `3.5` + `\times` → `3.5\times`: so they are set and read as one. */
export function joinFigures(paragraph: Paragraph): Paragraph {
  const joined: Inline[] = [...paragraph];
  joined.forEach((inline, index) => {
    if (inline.kind !== "math") return;
    const left = takeFrom(joined, index - 1, STARTS_OPEN.test(inline.tex) ? BEFORE : undefined);
    const right = takeFrom(joined, index + 1, ENDS_OPEN.test(inline.tex) ? AFTER : undefined);
    joined[index] = { kind: "math", tex: toTex(left) + inline.tex + toTex(right) };
  });
  return joined.filter((inline) => inline.kind !== "text" || inline.text !== "");
}

function takeFrom(inlines: Inline[], index: number, pattern: RegExp | undefined): string {
  const neighbour = inlines[index];
  if (!pattern || neighbour?.kind !== "text") return "";
  const found = pattern.exec(neighbour.text);
  if (!found) return "";
  const rest = neighbour.text.slice(0, found.index) + neighbour.text.slice(found.index + found[0].length);
  inlines[index] = { kind: "text", text: rest };
  return found[0];
}

function toTex(figure: string): string {
  return figure.replaceAll(",", "{,}").replace("%", String.raw`\%`);
}
