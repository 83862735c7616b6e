/*
 * A strict content security policy allows neither inline styles nor scripts, and formulas are strangers' text. So what
 * a converter makes is not trusted: it is taken apart, and only known elements and attributes are put together again.
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

const TOKEN = /<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"<>]*")*)\s*(\/?)>|([^<>]+)/gy;
const ATTRIBUTE = /\s+([\w:-]+)="([^"]*)"/g;

/** The markup without styles, classes, links and anything unknown; `undefined` when it is no MathML at all. */
export function cleanMathMl(markup: string): string | undefined {
  let clean = "";
  let read = 0;
  for (const token of markup.matchAll(TOKEN)) {
    const [whole, closing = "", name = "", attributes = "", empty = "", text = ""] = token;
    if (text) clean += escapeLoose(text);
    else if (ELEMENTS.has(name)) clean += `<${closing}${name}${keepAttributes(attributes)}${empty}>`;
    else return undefined;
    read += whole.length;
  }
  return read === markup.length && clean.startsWith("<math") && clean.endsWith("</math>") ? clean : undefined;
}

function keepAttributes(attributes: string): string {
  if (attributes === "") return "";
  return [...attributes.matchAll(ATTRIBUTE)]
    .filter(([, name = "", value = ""]) => ATTRIBUTES.has(name) && /^[\w.\s+%-]*$/.test(value))
    .map(([, name = "", value = ""]) => ` ${name}="${value}"`)
    .join("");
}

function escapeLoose(text: string): string {
  return text.replaceAll(/&(?!(?:amp|lt|gt|quot|#\d{1,6}|#x[\da-f]{1,6});)/gi, "&amp;");
}
