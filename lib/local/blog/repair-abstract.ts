import { cleanParagraphs } from "#papers/clean-text.ts";

/*
 * arXiv's web page shows "this https URL" in place of every address, and the blog scraped what was shown. The page
 * takes any `word.Word` for an address too, always with http: `real-world tasks.In this report` became `real-world this
 * http URL this report`, and both words are lost. So https stands for a link; http for a link or for lost words.
 */

export interface RepairedAbstract {
  /** Blank when the blog had none. */
  readonly text: string;
  /** How many link texts were in it. */
  readonly artefacts: number;
  /** False when words were lost; an ellipsis stands in their place. */
  readonly complete: boolean;
}

const LOST = "…";
/** What Hugging Face's page says under a paper, which the blog took for an abstract on its first day. */
const NOT_AN_ABSTRACT = /^Join the discussion on this paper page\.?$/i;

const ANY_LINK = /this\s*https?\s*URL/gi;
/** With the space that scraping put before punctuation, and an author's own "this". */
const LINK = String.raw`(?:this )*this https? URL(?: (?=[.,;:!?)\]}]))?`;
const HTTPS = LINK.replace("https?", "https");
const SENTENCE_END = String.raw`(?=[.;!]?(?:$|\n| [A-Z\\]))`;
const REACHABLE =
  "(?:available|accessible|released|found|provided|hosted|published|public|shared|viewed|downloaded|open-?sourced)";

/** Every known form and what it becomes, in this order: later forms count on earlier ones being gone. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  // What an author pasted beside the address itself.
  [new RegExp(String.raw`(https?://[^\s{}]+)\s*\{\s*${LINK}\s*\}`, "g"), "$1"],
  // \href{…}{text}: a text that says nothing stands for the address, any other is kept.
  [
    new RegExp(String.raw`\$?\\href\s*\{\s*${LINK}\s*\}\s*\{\s*(?:${LINK}|(?:this )?(?:here|link|url))\s*\}\$?`, "gi"),
    "this https URL",
  ],
  [new RegExp(String.raw`\$?\\href\s*\{\s*${LINK}\s*\}\s*\{\s*([^{}]*?)\s*\}\$?`, "g"), "$1"],
  [new RegExp(String.raw`\\url\s*\{\s*${LINK}\s*\}`, "g"), "this https URL"],
  [new RegExp(String.raw`\[([^[\]]+)\]\(\s*${LINK}\s*\)`, "g"), "$1"],
  [new RegExp(String.raw`\\href\s*\{\s*${LINK}\s*\}`, "g"), ""],
  [new RegExp(String.raw`\s*\\footnote\s*\{\s*${LINK}\s*\}`, "g"), ""],
  [new RegExp(String.raw` ?[([] ?(?:[\w &/-]{1,40}:? )?${LINK}[)\]]`, "g"), ""],
  // "The code is at this URL" needs a word in its place; "available at this URL" does not.
  [new RegExp(String.raw`\b(is|are)(?: at| here)?:? ${LINK}${SENTENCE_END}`, "g"), "$1 online"],
  [
    new RegExp(
      String.raw`\b(${REACHABLE}(?: (?:online|here))?)(?: (?:at|in|on|via|from|under|through|here))?:? ?${LINK}${SENTENCE_END}`,
      "g",
    ),
    "$1",
  ],
  [
    new RegExp(String.raw`(?<!\b(?:is|are|be)),? (?:at|via|from|on|in|under|through):? ${HTTPS}(?: and ${LINK})*`, "g"),
    "",
  ],
  [new RegExp(String.raw`(?<!\b(?:is|are|be)),? (?:at|via):? ${LINK}${SENTENCE_END}`, "g"), ""],
  // A sentence that only points: "Project page: this URL", "Please see this URL for details."
  [
    new RegExp(
      String.raw`(?<=^|[.!?;\n] ?)(?:[A-Z][\w&/-]*(?:,? [\w&/-]+){0,4}:? ${LINK}(?: and ${LINK})?[.;,]?(?: |$))+${SENTENCE_END}`,
      "g",
    ),
    "",
  ],
  [
    new RegExp(
      String.raw`(?<=^|[.!?] )(?:Please )?(?:see|visit|refer to|check(?: out)?) [^.!?]{0,40}${LINK}[^.!?]*(?:[.!?] ?|$)`,
      "gi",
    ),
    "",
  ],
  [
    new RegExp(
      String.raw`\b((?:project|web) ?(?:page|site)|website|homepage|link|GitHub|Hub|repository)(?: at)?:? ${LINK}(?: and ${LINK})?${SENTENCE_END}`,
      "g",
    ),
    "$1",
  ],
  // Lost words that what follows gives back.
  [/this http URL(?= this (?:report|paper|work|study|article|survey)\b)/g, `${LOST} In`],
  [
    /this http URL(?= (?:address|tackle|overcome|bridge|mitigate|explain|fill|solve|alleviate|resolve) (?:this|these|the)\b[^.]*,)/g,
    `${LOST} To`,
  ],
  [/this\s*https?\s*URL(?: (?=[.,;:!?)\]}-]))?/gi, LOST],
];

/** The abstract as cleaned text with the authors' TeX; the phrase "this http(s) URL" never survives. Idempotent. */
export function repairAbstract(text: string): RepairedAbstract {
  const cleaned = cleanParagraphs(text);
  if (NOT_AN_ABSTRACT.test(cleaned)) return { text: "", artefacts: 0, complete: true };
  const artefacts = cleaned.match(ANY_LINK)?.length ?? 0;
  if (artefacts === 0) return { text: cleaned, artefacts, complete: true };
  const repaired = FORMS.reduce((at, [form, repair]) => at.replaceAll(form, repair), cleaned);
  return { text: cleanParagraphs(repaired), artefacts, complete: count(repaired, LOST) === count(cleaned, LOST) };
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
