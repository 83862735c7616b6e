import { bigramsOf, fold, isCjk, wordsOf } from "./fold.ts";
import { withoutParticle } from "./hangul.ts";
import { forgivenIn, isNear } from "./is-near.ts";
import { type FoldedName, namesIt, nearlyNamesIt } from "./match-names.ts";
import type { Found, LoadedMonth } from "./read-shards.ts";
import { ASKING_WORDS, STOP_WORDS } from "./stop-words.ts";

export interface Query {
  readonly text: string;
  readonly topic?: string;
  readonly organization?: string;
  readonly sort: "relevance" | "votes" | "new";
}

export interface KnownNames {
  readonly topics: readonly FoldedName[];
  readonly organizations: readonly FoldedName[];
}

export interface Hit extends Found {
  readonly score: number;
}

const SCORES = { id: 20, word: 10, name: 8, beginning: 7, topic: 6, inside: 4, near: 3, text: 2 } as const;

/** An arXiv number as it is quoted: with its prefix or an address, and the version. */
const QUOTED_ID = /^(?:arxiv:|\S+\/)?(\d{4}\.\d{4,5})(?:v\d+)?$/;

/** Folded, each as titles have it: what other marks hold together are several words with a space between them. */
export function wordsOfQuery(text: string): string[] {
  return fold(text)
    .split(/\s+/)
    .map((word) => wordsOf(word.replace(QUOTED_ID, "$1").replace(/^arxiv:/, "")).join(" "))
    .filter((word) => word !== "");
}

/** What is asked with, or what texts are not searched for: it is a help where a title has it, and keeps no paper away. */
function isLight(word: string): boolean {
  if (withoutParticle(word).some((form) => ASKING_WORDS.has(form))) return true;
  return !isCjk(word) && (word.length < 2 || STOP_WORDS.has(word));
}

/** The words that a paper has to fit: all but the light ones, unless there are no others. */
function heavyOf(words: readonly string[]): readonly string[] {
  const heavy = words.filter((word) => !isLight(word));
  return heavy.length > 0 ? heavy : words;
}

/** Every paper of the months that all words of the query fit, best first. */
export function searchMonths(months: readonly LoadedMonth[], names: KnownNames, query: Query): Hit[] {
  const words = wordsOfQuery(query.text);
  const heavy = heavyOf(words);
  const light = words.filter((word) => !heavy.includes(word));
  const scorers = heavy.map((word) => scorerOf(word, months, names));
  const hits = months.flatMap((month) =>
    month.papers.flatMap((paper, position): Hit[] => {
      if (query.topic && !paper.topics.includes(query.topic)) return [];
      if (query.organization && paper.organization !== query.organization) return [];
      let score = 0;
      for (const scorer of scorers) {
        const own = scorer(month, position, paper);
        if (own === 0) return [];
        score += own;
      }
      for (const word of light) score += titleScore(word, month.titles[position] ?? "");
      return [{ ...paper, score }];
    }),
  );
  // A paper that was listed in two months is one paper: the newest listing stands for it.
  const latest = new Map(hits.toSorted((a, b) => (a.day < b.day ? -1 : 1)).map((hit) => [hit.id, hit]));
  return [...latest.values()].toSorted(ORDERS[query.sort]);
}

const newer = (a: Hit, b: Hit) => (a.day === b.day ? (a.id < b.id ? 1 : -1) : a.day < b.day ? 1 : -1);
const ORDERS: Readonly<Record<Query["sort"], (a: Hit, b: Hit) => number>> = {
  relevance: (a, b) => b.score - a.score || b.votes - a.votes || newer(a, b),
  votes: (a, b) => b.votes - a.votes || newer(a, b),
  new: newer,
};

type Scorer = (month: LoadedMonth, position: number, paper: Found) => number;

/** A word that fits nowhere as it is written is taken for a slip of the keyboard. */
function scorerOf(word: string, months: readonly LoadedMonth[], names: KnownNames): Scorer {
  const exact = exactScorer(word, names);
  const parts = word.split(" ");
  if (parts.length > 1) return compoundScorer(exact, heavyOf(parts), months, names);
  const fits = months.some((month) => month.papers.some((paper, position) => exact(month, position, paper) > 0));
  return fits ? exact : nearScorer(word, months, names);
}

/** `vision-language` stands so in a title or in a name; where it does not, each of its words has to fit. */
function compoundScorer(
  whole: Scorer,
  parts: readonly string[],
  months: readonly LoadedMonth[],
  names: KnownNames,
): Scorer {
  const scorers = parts.map((part) => scorerOf(part, months, names));
  return (...paper) => whole(...paper) || Math.min(...scorers.map((scorer) => scorer(...paper)));
}

function exactScorer(word: string, { topics, organizations }: KnownNames): Scorer {
  const asName = word.replaceAll(" ", "");
  const topic = new Set(topics.filter((name) => namesIt(asName, name)).map(({ slug }) => slug));
  const organization = new Set(organizations.filter((name) => namesIt(asName, name)).map(({ slug }) => slug));
  const forms = isCjk(word) ? withoutParticle(word) : [word];
  const isId = /^\d{4}\.?\d*$/.test(word);
  const texts = new Map<LoadedMonth, ReadonlySet<number>>();
  return (month, position, paper) => {
    if (isId && paper.id.startsWith(word)) return SCORES.id;
    const inTitle = Math.max(...forms.map((form) => titleScore(form, month.titles[position] ?? "")));
    if (inTitle > 0) return inTitle;
    if (paper.organization && organization.has(paper.organization)) return SCORES.name;
    if (paper.topics.some((slug) => topic.has(slug))) return SCORES.topic;
    if (month.text.size === 0) return 0;
    const found = texts.get(month) ?? positionsOf(forms, month);
    texts.set(month, found);
    return found.has(position) ? SCORES.text : 0;
  };
}

function titleScore(word: string, title: string): number {
  if (!title.includes(word)) return 0;
  if (title.includes(` ${word} `)) return SCORES.word;
  if (title.includes(` ${word}`)) return SCORES.beginning;
  return isCjk(word) || word.length >= 4 ? SCORES.inside : 0;
}

/** Papers whose text has a word that begins so, or, for scripts without spaces, every pair of its letters. */
function positionsOf(forms: readonly string[], { text }: LoadedMonth): ReadonlySet<number> {
  const positions = new Set<number>();
  for (const form of forms) {
    if (isCjk(form)) {
      const sets = bigramsOf(form).map((pair) => new Set(text.get(pair)));
      for (const position of sets[0] ?? []) if (sets.every((set) => set.has(position))) positions.add(position);
    } else if (form.length > 1)
      for (const [term, own] of text) if (term.startsWith(form)) for (const position of own) positions.add(position);
  }
  return positions;
}

function nearScorer(word: string, months: readonly LoadedMonth[], { topics, organizations }: KnownNames): Scorer {
  const forgiven = forgivenIn(word);
  if (forgiven === 0 || isCjk(word)) return () => 0;
  const topic = new Set(topics.filter((name) => nearlyNamesIt(word, name)).map(({ slug }) => slug));
  const organization = new Set(organizations.filter((name) => nearlyNamesIt(word, name)).map(({ slug }) => slug));
  const vocabulary = new Set(months.flatMap(({ words }) => [...words]));
  const near = [...vocabulary].filter((one) => isNear(word, one, forgiven)).map((one) => ` ${one} `);
  return (month, position, paper) => {
    const title = month.titles[position] ?? "";
    const fits =
      near.some((one) => title.includes(one)) ||
      (paper.organization !== undefined && organization.has(paper.organization)) ||
      paper.topics.some((slug) => topic.has(slug));
    return fits ? SCORES.near : 0;
  };
}
