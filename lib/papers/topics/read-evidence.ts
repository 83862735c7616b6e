import { normaliseText } from "./normalise-text.ts";

/** What is known of a paper. Keywords and categories are often absent: then the lists are empty. */
export interface PaperEvidence {
  readonly title: string;
  readonly abstract: string;
  readonly keywords: readonly string[];
  /** arXiv's, such as `cs.CL`. */
  readonly categories: readonly string[];
}

/** The same, normalised, with its abstract in sentences. */
export interface ReadEvidence {
  readonly title: string;
  readonly abstract: string;
  readonly sentences: readonly Sentence[];
  readonly keywords: readonly string[];
  readonly categories: readonly string[];
}

export interface Sentence {
  readonly text: string;
  /** What a mention here is worth beyond being one: where a paper says what it is about, and what it does. */
  readonly bonus: number;
}

const FIRST = 0.5;
const LAST = 0.5;
const DECISIVE = 2;

/** A sentence in which authors say what they did. */
const SAYS_WHAT_IS_NEW =
  /\b(?:we (?:introduce|propose|present|develop|study|investigate|explore|release|build|construct|design|describe|show that|report|examine|formulate|train|analyze)|this (?:paper|work|report|survey|study|article)|in this (?:paper|work|report|study)|our (?:method|approach|framework|model|system|benchmark) |(?:introduces|presents|proposes) )/i;

export function readEvidence({ title, abstract, keywords, categories }: PaperEvidence): ReadEvidence {
  const normalised = normaliseText(abstract);
  return {
    title: normaliseText(title),
    abstract: normalised,
    sentences: readSentences(normalised),
    keywords: keywords.map(normaliseText),
    categories,
  };
}

function readSentences(abstract: string): Sentence[] {
  const texts = abstract.split(/(?<=[.!?]) (?=[A-Z0-9])/);
  return texts.map((text, index) => ({
    text,
    bonus: SAYS_WHAT_IS_NEW.test(text) ? DECISIVE : index === 0 ? FIRST : index === texts.length - 1 ? LAST : 0,
  }));
}
