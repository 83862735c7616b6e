import type { MathMlNode } from "temml";
import { escapeMarkup } from "./html.ts";

/*
 * A strict content security policy allows neither inline styles nor scripts, and formulas are strangers' text. So what
 * a converter makes is not trusted: of its tree only known elements and attributes are printed.
 */

const ELEMENTS: ReadonlySet<string> = new Set(
  (
    "math mrow mi mn mo ms mtext mspace msup msub msubsup mover munder munderover mfrac msqrt mroot mpadded mphantom " +
    "mtable mtr mtd mstyle menclose mmultiscripts mprescripts none"
  ).split(" "),
);
const ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    "display mathvariant stretchy fence separator form lspace rspace accent accentunder movablelimits largeop symmetric " +
    "linethickness columnalign rowspacing columnspacing scriptlevel displaystyle width height depth minsize maxsize notation"
  ).split(" "),
);

/** The formula without styles, classes, links and anything unknown; `undefined` when it is no MathML at all. */
export function printMathMl(root: MathMlNode): string | undefined {
  const pieces: string[] = [];
  return root.type === "math" && print(root, pieces) ? pieces.join("") : undefined;
}

/** Nodes have a text, or a type and children, or children alone: then they are only there to hold them together. */
function print({ text, type, attributes, children = [] }: MathMlNode, pieces: string[]): boolean {
  if (text !== undefined) return pieces.push(escapeMarkup(text)) > 0;
  if (type === undefined && attributes === undefined) return children.every((child) => print(child, pieces));
  if (type === undefined || !ELEMENTS.has(type)) return false;
  pieces.push(`<${type}${printAttributes(attributes)}>`);
  const isKnown = children.every((child) => print(child, pieces));
  pieces.push(`</${type}>`);
  return isKnown;
}

function printAttributes(attributes: MathMlNode["attributes"] = {}): string {
  let printed = "";
  for (const name of Object.keys(attributes)) {
    const value = String(attributes[name]);
    if (ATTRIBUTES.has(name) && /^[\w.\s+%-]*$/.test(value)) printed += ` ${name}="${value}"`;
  }
  return printed;
}
