import { FUNCTIONS, GREEK, SYMBOLS } from "./math-symbols.ts";

const LINKED = /(https?:\/\/(?:[^\s{}<>\\]|\\[_%#&~]){1,500})\{((?:[^{}]|\{[^{}]{0,300}\}){0,300})\}/gi;
/** `github.com/a/b{Name}`: an address without its beginning. */
const REPOSITORY = /(?<![\w/.@-])((?:github|gitlab)\.com\/[\w./-]{1,200})\{([^{}]{1,200})\}/g;
const ADDRESS_TWICE = /(https?:\/\/[^\s{}<>\\]{1,500})\s\{https?:\/\/[^\s{}]{1,500}\}/gi;
const SWITCHED = /(?<![A-Za-z}\\^_])\{(bf|it|em|tt)\s([^{}]+)\}/g;
/** `{\rm max}` and `{\cal O}`: a font that nothing is lost without. */
const PLAIN_SWITCH = /(?<![A-Za-z}\\])\{(?:rm|cal|sf|sc|sl)\s([^{}]{1,40})\}/g;
/** Braces of a set or a tuple were `\{ \}`; braces around anything else only grouped. */
const SET =
  /(?<![A-Za-z0-9\\^_)\]}])\{(\([^{}]{1,80}\)|[^{},\s]{1,30}(?:\s[^{},\s]{1,30})?(?:\s?,\s?[^{},\s]{1,30}(?:\s[^{},\s]{1,30})?){1,20})\}/g;
/** `max{0, x}`, `kin{2, 8}`: a group would have no reason to be there. */
const ARGUMENT =
  /(?<=(?<![A-Za-z])(?:arg)?(?:max|min|exp))\{([^{}]{1,80})\}|(?<=in(?:\}|\s)?)\{([^{}]{1,40}(?:,[^{}]{1,40}){1,20})\}/g;
/** `C{in}{512, 2048}` */
const BRACED_IN = /\{in\}(?=\{)/g;
/** `\textcolor{red}{text}` keeps the name of its colour. */
const COLOURED =
  /(?<![\w\\/.-])(?:(?:(?:dark|deep|light|my|soft)?(?:red|gray|brown|black)|[a-z]{0,8}(?:blue|green|orange|purple|magenta|cyan|teal|violet|pink))\{){1,3}([^{}]{1,400})\}/g;
/** `\textcolor{brightpink}https://…` keeps it glued to the address. */
const COLOURED_ADDRESS =
  /(?<![A-Za-z])(?:bright|dark|deep|hot|light|my|royal)?(?:red|blue|green|orange|purple|magenta|cyan|teal|violet|brown|gray|black|pink)(?=https?:\/\/|github\.|here\b|Git[Hh]ub\b|Code:)/g;
/** `SteamsimRoe2024_steamsim`: glued to the word that it hangs on. */
const GLUED_KEY = /(?<=[a-z])[A-Z][a-z]{1,20}(?:19|20)\d\d_[a-z]{2,20}(?!\w)/g;
/** `\textbf{\color{ddt}D}ecoupled` comes as `\color{ddtD}ecoupled`. */
const COLOURED_CAPITALS = /\\color\{[a-z]{2,20}([A-Z]{1,6})\}/g;
/** `$\mathbf{\texttt{D}}$ual` comes as `texttt{D}ual`, `$\underline{\text{CO}}$rrect` as `text{CO}rrect`. */
const FONT = /(?<![A-Za-z\\])text(tt|bf|it|sc|sf|rm)(?=\{)/g;
const TEXT = /(?<![A-Za-z\\_^{}])text\{([^{}]{1,60})\}(\{[^{}]{1,30}\})?/g;
const DIGITS_FRACTION = /(?<![A-Za-z\\])[dt]?frac(\d)(\d)(?!\d)/g;
/** A note behind a sentence, which ends in a full stop of its own: `specializationCode will be released at https://….. ` */
const NOTE =
  /(?<=[a-z])((?:(?:The|Our|All)\s)?(?:[Cc]odes?|[Dd]ata(?:sets?)?|[Mm]odels?|Available)\s[^.{}]{0,60}https?:\/\/[^\s{}]{1,200}?)\.\.(?=\s|$)/g;
/** A note behind a word, whose own full stop is left to end the sentence. */
const LAST_NOTE =
  /(?<=(?<![\w-])[a-z]{3,30})((?:Code|Data|Project|Available)(?:\s[a-z]{2,12}){0,6}:?\s(?:at\s)?https?:\/\/[^\s{}]{1,200}?)(?=\.(?:\s|$))/g;
/** A note that holds links: what ended its braces is the first link's. */
const LINKED_NOTE =
  /(?<=[a-z])([A-Z][^{}\\]{3,60})\\href\{(https?:\/\/[^\s{}\\]{1,500})(\{[^{}]{1,500}\}(?:[^{}]{1,500}\{[^{}]{1,300}\}){0,5}\.?)\}/g;
/** `3 \space billion` */
const SPACE_NAME = /(?<=\d )space (?=(?:b|m|tr)illion)/g;
/** `Section~sec:results`: the name of a label. */
const LABEL = /[\s~](?:alg|app|eq|fig|sec|subsec|tab|tbl|thm):[A-Za-z][\w:-]{1,40}/g;
/** Commands about looks that stood within a formula, or between paragraphs. */
const LEFT_OVER = /(?<![A-Za-z\\])(?:noindent\s?|bf(?=\d[\d.]*times))/g;
/** `Roe Roe2026 introduced` */
const SURNAME_TWICE = /(?<![\w-])([A-Z][a-z]{1,20})[\s~]\1(?:19|20)\d\d[a-z]?(?!\w)/g;
/** What `\!` leaves behind. */
const NEGATIVE_SPACE =
  /(?<=[\wα-ω])!(?==!)|(?<=!?=)!(?=[\wα-ω-])(?<=[\wα-ω]!?=!)|(?<=\[)!(?=\[)|(?<=\])!(?=\])|(?<=(?<![A-Za-z])(?:[OΘΩo]|(?:log|exp|max|min)(?:_\w)?))!(?=\(|left)|(?<=[\d)}])!(?=-!?[\d.])|(?<=\d!?-)!(?=[\d.])|(?<=\w)!(?=(?:times|left)(?![a-z]))|(?<=times)!(?=\s?\d)|(?<=[_^]\{)!/g;
/** What relations keep of the `\!` around them: `!>!`, `!rightarrow!`, `sim!6`. */
const NEGATIVE_SPACES =
  /!(in|to|times|sim|approx|[lg]eq?|pm|mid|cdot|mapsto|(?:left)?rightarrow|leftarrow)!|!([<>:]=?)!|(?<=(?:^|[\s(])[<>])!(?=\d)|(?<=sim|approx|[lg]eq)!(?=\s?\d)/g;
/** The keys of references, as bibliographies name them: `li2023llava`, `chen-etal-2025-hope`, `ShahEtAl2022`. */
const KEY = String.raw`(?:(?!aime|arxiv|coco|since|test|train|val|voc|wmt)[a-z]{3,20}(?:19|20)\d\d[a-zA-Z]{0,60}\d{0,2}|[a-z]{2}(?:19|20)\d\d[a-z]{3,60}\d{0,2}|[a-z-]{2,40}-etal-(?:19|20)\d\d(?:-[a-z]{2,20})?|[A-Z][a-z]{1,20}(?:EtAl(?:19|20)\d\d|(?:19|20)\d\d_[a-z]{2,20}))`;
const CITATION = new RegExp(
  String.raw`[\s~]{1,3}${KEY}(?:,?\s?(?:${KEY}|(?<=,\s?)[a-z-]{2,40}-(?:19|20)\d\d-[a-z]{2,20}))*(?![\w@{]|[./-]\w)`,
  "g",
);
/** `GPT4o~gpt4o`, `DALL-E 3~dalle3`: a key that says again what it hangs on. */
const ECHO = /(?<=(?<![\w.-])([A-Za-z][\w.-]{0,30}(?:\s[\w.-]{1,20})?))~([a-z][a-z0-9]{2,20})(?![\w:-])/g;
/** `the spectral norm |W|`: bars of a norm lose their backslashes, and few call an absolute value one. */
const NORM = /(?<=\bnorms? )\|[^|]{1,40}\|/;
const BARS = /(?<!\|)\|(?!\|)([^|]{1,60})\|(?!\|)/g;
/** `\,pm\,`, `~times~`: spaces that authors set by hand. */
const TIED_RELATION = /(?<=\d(?:\\?%)?)(?:~|\\,|\s)(pm|times)(?:~|\\,)(?=\d)/g;
/** `\frac{1}{2}` comes as `1{2}`. */
const FRACTION =
  /(?<![\w\\^_{}.$/:])(\d{1,3}|[A-Za-z])\{(?!(?:times|sim|approx|pm|in|to|leq?|geq?|neq?|cdot)\})((?=[^{}]*[A-Za-z0-9])[A-Za-z0-9(][A-Za-z0-9^_+() -]{0,15})\}/g;
const BILLED =
  "conversation|document|hour|image|instance|issue|page|paper|problem|query|question|run|sample|task|video";
/** Two prices were taken for the dollar signs of a formula: the first kept a backslash, the second lost all. */
const SECOND_PRICE =
  /(\\\$\d[^.!?$\\]{0,120}?(?:\.\d[^.!?$\\]{0,120}?)?\s(?:compared (?:to|with)|vs\.?|versus|instead of|rather than|down from|to)\s{1,3}(?:[≥≤~<>]\s?|(?:geq|leq|sim)\s{1,3})?)(?=\d)/g;
const ABOUT = "about|approximately|around|as little as|just|less than|nearly|only|roughly|under";
/** `\1.7, 1.7`, `\20-50`, `\0.18 to 0.004`; and the next amount of millions where the first was one. */
const NEXT_PRICE = new RegExp(
  [
    String.raw`(\\\d[\d,]*(?:\.\d+)?\s?(?:[KMBk](?![a-z]))?(?:[-–]{1,2}|,\s(?:and\s)?|\s(?:and|or|to)\s))(?=\d)`,
    String.raw`(\\\d[\d,]*(?:\.\d+)?\s?[KMB](?!\w)(?:[^\\$]|\\%){1,500}?[\s(])(?=\d[\d,]*(?:\.\d+)?\s?[KMB](?!\w))`,
    String.raw`(\\\d(?:[^\\$]|\\%){1,500}?\bcosts?\s(?:of\s)?(?:${ABOUT}|over)\s)(?=\d)`,
  ].join("|"),
  "g",
);
/** The last dollar sign of a text whose others went in pairs: prices took the first of this formula for their second. */
const LAST_DOLLAR = /^([^$]*\})\$(?=[^$\d]*$)/;
/** `about \ 0.3 in all` */
const SPACED_PRICE = /(?<=[a-z]\s)\\ (?=\d)/g;
/**
 * `a cost of 0.024 per query`: two prices were taken for the dollar signs of a formula, and both lost them. Of 29 such
 * figures in arXiv's own text 27 have the sign. A range lost its two to each other.
 */
const PRICE = new RegExp(
  String.raw`((?:\b(?:costs?|prices?)\sof|\bcost(?:s|ing))\s(?:${ABOUT}\s)?|\b(?:at|${ABOUT})\s(?=\d*\.\d{2,4}\sper\s(?:${BILLED})\b|[\d.,]+\s(?:additional|extra|API)\scosts?\b))` +
    String.raw`(\d[\d,]*(?:\.\d{1,4})?)(?:\s?([-–]{1,2})\s?(\d[\d,]*(?:\.\d{1,4})?))?(?=\sper\s|\s(?:and|for|in|on|additional|extra|API)\s|[.,;](?:\s|$))`,
  "g",
);
const COMMANDS: Readonly<Record<string, string>> = { bf: "textbf", it: "textit", em: "emph", tt: "texttt" };
const UNIT_COMMA =
  /(\d),(?=(?:(?:mu[a-zA-Z]?|μ[a-zA-Z]?|ms|fps|FPS|GB|MB|KB|TB|Hz|kHz|MHz|GHz|min|dB|kg|mm|cm|km|%)(?![\w-])|[smhKWx](?![\w)-])))/g;

/** What any of the repairs below needs to find something: most texts have nothing of it. */
const MARKED =
  /[{!\\]|norms? \||noindent|\bbf\d[\d.]*times|[a-z](?:https?:|github\.|here\b|Git[Hh]ub\b|Code:)|[a-z]{3}(?:Code|Data|Project|Available)\b|\d space |(?:alg|app|eq|fig|sec|tab|tbl|thm):|frac\d\d|\w~[a-z]|\b(?:costs?|prices?) of|\bcost(?:s|ing)\b|\d per |\.\.(?:\s|$)|\d,[a-zA-Zμ%]|[a-z](?:19|20)\d\d|[a-zA-Z]-?(?:al-|Al)\d\d\d\d|~(?:pm|times)~/;

function restoreNorms(text: string): string {
  return NORM.test(text) ? text.replaceAll(BARS, "‖$1‖") : text;
}

/** Puts the markup of running text back: links, references, colours, fonts, braces, prices, spaces set by hand. */
export function repairMarks(text: string): string {
  if (!MARKED.test(text)) return text;
  return restoreNorms(text)
    .replaceAll(COLOURED_ADDRESS, "")
    .replaceAll(COLOURED_CAPITALS, "$1")
    .replaceAll(COLOURED, "$1")
    .replaceAll(CITATION, "")
    .replaceAll(GLUED_KEY, "")
    .replaceAll(SPACE_NAME, "")
    .replaceAll(LABEL, "")
    .replaceAll(ECHO, (key: string, named: string) => (isEcho(named, key.slice(1)) ? "" : key))
    .replaceAll(LINKED_NOTE, String.raw`\footnote{$1$2$3}`)
    .replaceAll(LEFT_OVER, "")
    .replaceAll(SURNAME_TWICE, "$1")
    .replaceAll(LAST_NOTE, String.raw`\footnote{$1}`)
    .replaceAll(NOTE, String.raw`\footnote{$1.}.`)
    .replaceAll(ADDRESS_TWICE, "$1")
    .replaceAll(REPOSITORY, (_, path: string, label: string) => repairLink(`https://${path}`, label))
    .replaceAll(LINKED, (_, url: string, label: string) => repairLink(url, label))
    .replaceAll(FONT, String.raw`\text$1`)
    .replaceAll(TEXT, (_, words: string, below: string | undefined) =>
      below === undefined ? words : String.raw`\(\frac{\text{${words}}}${below}\)`,
    )
    .replaceAll(DIGITS_FRACTION, String.raw`\(\frac{$1}{$2}\)`)
    .replaceAll(SWITCHED, (_, name: string, content: string) => `\\${COMMANDS[name] ?? "emph"}{${content}}`)
    .replaceAll(PLAIN_SWITCH, "{$1}")
    .replaceAll(BRACED_IN, " in ")
    .replaceAll(ARGUMENT, (_, argument: string | undefined, members = "") => String.raw`\{${argument ?? members}\}`)
    .replaceAll(SET, String.raw`\{$1\}`)
    .replaceAll(UNIT_COMMA, String.raw`$1\,`)
    .replaceAll(NEGATIVE_SPACES, (_, name: string | undefined, sign: string | undefined) =>
      name === undefined ? (sign ?? "") : name === "to" ? "→" : ` ${name} `,
    )
    .replaceAll(NEGATIVE_SPACE, "")
    .replaceAll(TIED_RELATION, " $1 ")
    .replaceAll(FRACTION, repairFraction)
    .replace(LAST_DOLLAR, "$1")
    .replaceAll(SPACED_PRICE, String.raw`\$`)
    .replaceAll(NEXT_PRICE, String.raw`$1$2$3\$`)
    .replaceAll(/\\(?=\d+(?![\d)]))/g, String.raw`\$`)
    .replaceAll(SECOND_PRICE, String.raw`$1\$`)
    .replaceAll(PRICE, (_, before: string, least: string, dash = "", most = "") =>
      [before, `\\$${least}`, dash, most && `\\$${most}`].join(""),
    );
}

/** Whether the key begins the name that it stands behind, its last word or its last two. */
function isEcho(named: string, key: string): boolean {
  return [named, named.replace(/^\S+\s/, "")].some((name) =>
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, "")
      .startsWith(key),
  );
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
