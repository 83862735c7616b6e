import { restoreAccents } from "./lost-accents.ts";
import { restoreSigns } from "./lost-signs.ts";
import { FUNCTIONS, GREEK, SYMBOLS } from "./math-symbols.ts";
import { repairMath } from "./repair-math.ts";

/** What upstream's text still shows when an author used `\(…\)`: such formulas arrive whole, and so do ours. */
const WHOLE = /\\\(/;
const LINKED = /(https?:\/\/(?:[^\s{}<>\\]|\\[_%#&~]){1,500})\{((?:[^{}]|\{[^{}]{0,300}\}){0,300})\}/gi;
const SWITCHED = /(?<![A-Za-z}\\^_])\{(bf|it|em|tt)\s([^{}]+)\}/g;
/** `{\rm max}` and `{\cal O}`: a font that nothing is lost without. */
const PLAIN_SWITCH = /(?<![A-Za-z}\\])\{(?:rm|cal|sf|sc|sl)\s([^{}]{1,40})\}/g;
/** Braces of a set or a tuple were `\{ \}`; braces around anything else only grouped. */
const SET =
  /(?<![A-Za-z0-9\\^_)\]}])\{(\([^{}]{1,80}\)|[^{},\s]{1,30}(?:\s[^{},\s]{1,30})?(?:\s?,\s?[^{},\s]{1,30}(?:\s[^{},\s]{1,30})?){1,20})\}/g;
/** `\textcolor{red}{text}` keeps the name of its colour. */
const COLOURED =
  /(?<![A-Za-z\\])(?:(?:red|blue|green|orange|purple|magenta|cyan|teal|violet|brown|gray|black)\{)+([^{}]+)\}/g;
/** What `\!` leaves behind. */
const NEGATIVE_SPACE =
  /(?<=[\wα-ω])!(?==!)|(?<=!?=)!(?=[\wα-ω-])(?<=[\wα-ω]!?=!)|(?<=\[)!(?=\[)|(?<=\])!(?=\])|(?<=(?<![A-Za-z])(?:[OΘΩo]|(?:log|exp|max|min)(?:_\w)?))!(?=\(|left)|(?<=[\d)}])!(?=-!?[\d.])|(?<=\d!?-)!(?=[\d.])|(?<=\w)!(?=(?:times|left)(?![a-z]))|(?<=times)!(?=\s?\d)|(?<=[_^]\{)!/g;
/** What relations keep of the `\!` around them: `!>!`, `!rightarrow!`, `sim!6`. */
const NEGATIVE_SPACES =
  /!(in|to|sim|approx|[lg]eq?|pm|mid|cdot|mapsto|(?:left)?rightarrow|leftarrow)!|!([<>:]=?)!|(?<=sim|approx|[lg]eq)!(?=\s?\d)/g;
/** The keys of references, as bibliographies name them: `li2023llava`, `chen-etal-2025-hope`, `ShahEtAl2022`. */
const KEY = String.raw`(?:[a-z]{2,20}(?:19|20)\d\d[a-z]{3,60}|[a-z-]{2,40}-etal-(?:19|20)\d\d(?:-[a-z]{2,20})?|[A-Z][a-z]{1,20}EtAl(?:19|20)\d\d)`;
const CITATION = new RegExp(
  String.raw`[\s~]{1,3}${KEY}(?:,?\s?(?:${KEY}|(?<=,\s?)[a-z-]{2,40}-(?:19|20)\d\d-[a-z]{2,20}))*(?![\w@{]|[./-]\w)`,
  "g",
);
/** `\,pm\,`, `~times~`: spaces that authors set by hand. */
const TIED_RELATION = /(?<=\d(?:\\?%)?)(?:~|\\,|\s)(pm|times)(?:~|\\,)(?=\d)/g;
/** `\frac{1}{2}` comes as `1{2}`. */
const FRACTION =
  /(?<![\w\\^_{}.$/:])(\d{1,3}|[A-Za-z])\{(?!(?:times|sim|approx|pm|in|to|leq?|geq?|neq?|cdot)\})((?=[^{}]*[A-Za-z0-9])[A-Za-z0-9(][A-Za-z0-9^_+() -]{0,15})\}/g;
/** Two prices were taken for the dollar signs of a formula: the first kept a backslash, the second lost all. */
const SECOND_PRICE =
  /(\\\$\d[^.!?$\\]{0,120}?(?:\.\d[^.!?$\\]{0,120}?)?\s(?:compared (?:to|with)|vs\.?|versus|instead of|rather than|down from|to)\s{1,3}(?:[≥≤~<>]\s?|(?:geq|leq|sim)\s{1,3})?)(?=\d)/g;
const COMMANDS: Readonly<Record<string, string>> = { bf: "textbf", it: "textit", em: "emph", tt: "texttt" };
const UNIT_COMMA =
  /(\d),(?=(?:(?:mu[a-zA-Z]?|μ[a-zA-Z]?|ms|fps|FPS|GB|MB|KB|TB|Hz|kHz|MHz|GHz|min|dB|kg|mm|cm|km|%)(?![\w-])|[smhKWx](?![\w)-])))/g;

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

/** What any of the repairs below needs to find something: most texts have nothing of it. */
const MARKED = /[{!\\]|\d,[a-zA-Zμ%]|[a-z](?:19|20)\d\d[a-z]|[a-zA-Z]-?(?:al-|Al)\d\d\d\d|~(?:pm|times)~/;

function repairMarks(text: string): string {
  if (!MARKED.test(text)) return text;
  return text
    .replaceAll(COLOURED, "$1")
    .replaceAll(CITATION, "")
    .replaceAll(LINKED, (_, url: string, label: string) => repairLink(url, label))
    .replaceAll(SWITCHED, (_, name: string, content: string) => `\\${COMMANDS[name] ?? "emph"}{${content}}`)
    .replaceAll(PLAIN_SWITCH, "{$1}")
    .replaceAll(SET, String.raw`\{$1\}`)
    .replaceAll(UNIT_COMMA, String.raw`$1\,`)
    .replaceAll(NEGATIVE_SPACES, (_, name: string | undefined, sign: string | undefined) =>
      name === undefined ? (sign ?? "") : ` ${name} `,
    )
    .replaceAll(NEGATIVE_SPACE, "")
    .replaceAll(TIED_RELATION, " $1 ")
    .replaceAll(FRACTION, repairFraction)
    .replaceAll(/\\(?=\d+(?![\d)]))/g, String.raw`\$`)
    .replaceAll(SECOND_PRICE, String.raw`$1\$`);
}

/** A letter before words in braces is one of them: `P{UE}`, `w{ith teachers}`. */
function repairFraction(damaged: string, above: string, below: string): string {
  const words = below.match(/[A-Za-z]{3,}|[A-Z]{2,}/g) ?? [];
  const known = words.every((word) => GREEK.has(word) || SYMBOLS.has(word) || FUNCTIONS.has(word) || word === "sqrt");
  return /^\d/.test(above) || known ? `\\(\\frac{${above}}{${spell(below)}}\\)` : damaged;
}

function spell(damaged: string): string {
  return damaged.replaceAll(/[a-zA-Z]{2,}/g, (word) => (GREEK.has(word) || SYMBOLS.has(word) ? `\\${word}` : word));
}

function repairLink(url: string, label: string): string {
  const text = label
    .replace(/^(?:\\[a-zA-Z]+\{?\s?)+(?=https?:)/, "")
    .replace(/(?<=^https?:[^{}]*)\}+$/, "")
    .trim();
  return text === "" || text === url || /^this\s(?:https?\s)?URL$/i.test(text) ? url : `\\href{${url}}{${text}}`;
}
