import { FUNCTIONS, GREEK, SYMBOLS } from "./math-symbols.ts";

const LINKED = /(https?:\/\/(?:[^\s{}<>\\]|\\[_%#&~]){1,500})\{((?:[^{}]|\{[^{}]{0,300}\}){0,300})\}/gi;
const ADDRESS_TWICE = /(https?:\/\/[^\s{}<>\\]{1,500})\s\{https?:\/\/[^\s{}]{1,500}\}/gi;
const SWITCHED = /(?<![A-Za-z}\\^_])\{(bf|it|em|tt)\s([^{}]+)\}/g;
/** `{\rm max}` and `{\cal O}`: a font that nothing is lost without. */
const PLAIN_SWITCH = /(?<![A-Za-z}\\])\{(?:rm|cal|sf|sc|sl)\s([^{}]{1,40})\}/g;
/** Braces of a set or a tuple were `\{ \}`; braces around anything else only grouped. */
const SET =
  /(?<![A-Za-z0-9\\^_)\]}])\{(\([^{}]{1,80}\)|[^{},\s]{1,30}(?:\s[^{},\s]{1,30})?(?:\s?,\s?[^{},\s]{1,30}(?:\s[^{},\s]{1,30})?){1,20})\}/g;
/** `\textcolor{red}{text}` keeps the name of its colour. */
const COLOURED =
  /(?<![A-Za-z\\])(?:(?:red|blue|green|orange|purple|magenta|cyan|teal|violet|brown|gray|black)\{)+([^{}]+)\}/g;
/** `\textcolor{brightpink}https://…` keeps it glued to the address. */
const COLOURED_ADDRESS =
  /(?<![A-Za-z])(?:bright|dark|deep|hot|light|my|royal)?(?:red|blue|green|orange|purple|magenta|cyan|teal|violet|brown|gray|black|pink)(?=https?:\/\/)/g;
/** `\textbf{\color{ddt}D}ecoupled` comes as `\color{ddtD}ecoupled`. */
const COLOURED_CAPITALS = /\\color\{[a-z]{2,20}([A-Z]{1,6})\}/g;
/** `$\mathbf{\texttt{D}}$ual` comes as `texttt{D}ual`, `$\underline{\text{CO}}$rrect` as `text{CO}rrect`. */
const FONT = /(?<![A-Za-z\\])text(tt|bf|it|sc|sf|rm)(?=\{)/g;
const TEXT = /(?<![A-Za-z\\_^{}])text\{([^{}]{1,60})\}(\{[^{}]{1,30}\})?/g;
const DIGITS_FRACTION = /(?<![A-Za-z\\])[dt]?frac(\d)(\d)(?!\d)/g;
/** A note behind a sentence, which ends in a full stop of its own: `specializationCode will be released at https://….. ` */
const NOTE =
  /(?<=[a-z])((?:(?:The|Our|All)\s)?(?:[Cc]odes?|[Dd]ata(?:sets?)?|[Mm]odels?|Available)\s[^.{}]{0,60}https?:\/\/[^\s{}]{1,200}?)\.\.(?=\s|$)/g;
/** A note that holds links: what ended its braces is the first link's. */
const LINKED_NOTE =
  /(?<=[a-z])([A-Z][^{}\\]{3,60})\\href\{(https?:\/\/[^\s{}\\]{1,500})(\{[^{}]{1,500}\}(?:[^{}]{1,500}\{[^{}]{1,300}\}){0,5}\.?)\}/g;
/** `3 \space billion` */
const SPACE_NAME = /(?<=\d )space (?=(?:b|m|tr)illion)/g;
/** `Section~sec:results`: the name of a label. */
const LABEL = /[\s~](?:alg|app|eq|fig|sec|subsec|tab|tbl|thm):[A-Za-z][\w:-]{1,40}/g;
/** What `\!` leaves behind. */
const NEGATIVE_SPACE =
  /(?<=[\wα-ω])!(?==!)|(?<=!?=)!(?=[\wα-ω-])(?<=[\wα-ω]!?=!)|(?<=\[)!(?=\[)|(?<=\])!(?=\])|(?<=(?<![A-Za-z])(?:[OΘΩo]|(?:log|exp|max|min)(?:_\w)?))!(?=\(|left)|(?<=[\d)}])!(?=-!?[\d.])|(?<=\d!?-)!(?=[\d.])|(?<=\w)!(?=(?:times|left)(?![a-z]))|(?<=times)!(?=\s?\d)|(?<=[_^]\{)!/g;
/** What relations keep of the `\!` around them: `!>!`, `!rightarrow!`, `sim!6`. */
const NEGATIVE_SPACES =
  /!(in|to|sim|approx|[lg]eq?|pm|mid|cdot|mapsto|(?:left)?rightarrow|leftarrow)!|!([<>:]=?)!|(?<=sim|approx|[lg]eq)!(?=\s?\d)/g;
/** The keys of references, as bibliographies name them: `li2023llava`, `chen-etal-2025-hope`, `ShahEtAl2022`. */
const KEY = String.raw`(?:[a-z]{2,20}(?:19|20)\d\d[a-z]{3,60}\d{0,2}|[a-z-]{2,40}-etal-(?:19|20)\d\d(?:-[a-z]{2,20})?|[A-Z][a-z]{1,20}EtAl(?:19|20)\d\d)`;
const CITATION = new RegExp(
  String.raw`[\s~]{1,3}${KEY}(?:,?\s?(?:${KEY}|(?<=,\s?)[a-z-]{2,40}-(?:19|20)\d\d-[a-z]{2,20}))*(?![\w@{]|[./-]\w)`,
  "g",
);
/** `GPT4o~gpt4o`, `DALL-E 3~dalle3`: a key that says again what it hangs on. */
const ECHO = /(?<=(?<![\w.-])([A-Za-z][\w.-]{0,30}(?:\s[\w.-]{1,20})?))~([a-z][a-z0-9]{2,20})(?![\w:-])/g;
/** `\,pm\,`, `~times~`: spaces that authors set by hand. */
const TIED_RELATION = /(?<=\d(?:\\?%)?)(?:~|\\,|\s)(pm|times)(?:~|\\,)(?=\d)/g;
/** `\frac{1}{2}` comes as `1{2}`. */
const FRACTION =
  /(?<![\w\\^_{}.$/:])(\d{1,3}|[A-Za-z])\{(?!(?:times|sim|approx|pm|in|to|leq?|geq?|neq?|cdot)\})((?=[^{}]*[A-Za-z0-9])[A-Za-z0-9(][A-Za-z0-9^_+() -]{0,15})\}/g;
const ABOUT = "about|approximately|around|as little as|just|less than|nearly|only|roughly|under";
const BILLED =
  "conversation|document|hour|image|instance|issue|page|paper|problem|query|question|run|sample|task|video";
/** Two prices were taken for the dollar signs of a formula: the first kept a backslash, the second lost all. */
const SECOND_PRICE =
  /(\\\$\d[^.!?$\\]{0,120}?(?:\.\d[^.!?$\\]{0,120}?)?\s(?:compared (?:to|with)|vs\.?|versus|instead of|rather than|down from|to)\s{1,3}(?:[≥≤~<>]\s?|(?:geq|leq|sim)\s{1,3})?)(?=\d)/g;
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
  /[{!\\]|[a-z]https?:|\d space |(?:alg|app|eq|fig|sec|tab|tbl|thm):|frac\d\d|\w~[a-z]|\b(?:costs?|prices?) of|\bcost(?:s|ing)\b|\d per |\.\.(?:\s|$)|\d,[a-zA-Zμ%]|[a-z](?:19|20)\d\d[a-z]|[a-zA-Z]-?(?:al-|Al)\d\d\d\d|~(?:pm|times)~/;

/** Puts the markup of running text back: links, references, colours, fonts, braces, prices, spaces set by hand. */
export function repairMarks(text: string): string {
  if (!MARKED.test(text)) return text;
  return text
    .replaceAll(COLOURED_ADDRESS, "")
    .replaceAll(COLOURED_CAPITALS, "$1")
    .replaceAll(COLOURED, "$1")
    .replaceAll(CITATION, "")
    .replaceAll(SPACE_NAME, "")
    .replaceAll(LABEL, "")
    .replaceAll(ECHO, (key: string, named: string) => (isEcho(named, key.slice(1)) ? "" : key))
    .replaceAll(LINKED_NOTE, String.raw`\footnote{$1$2$3}`)
    .replaceAll(NOTE, String.raw`\footnote{$1.}.`)
    .replaceAll(ADDRESS_TWICE, "$1")
    .replaceAll(LINKED, (_, url: string, label: string) => repairLink(url, label))
    .replaceAll(FONT, String.raw`\text$1`)
    .replaceAll(TEXT, (_, words: string, below: string | undefined) =>
      below === undefined ? words : String.raw`\(\frac{\text{${words}}}${below}\)`,
    )
    .replaceAll(DIGITS_FRACTION, String.raw`\(\frac{$1}{$2}\)`)
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
