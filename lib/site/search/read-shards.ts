import { fold, wordsOf } from "./fold.ts";
import type { Catalog, TextPart } from "./shards.ts";

/** A paper as the catalog of its month tells it. */
export interface Found {
  readonly id: string;
  readonly title: string;
  readonly day: string;
  readonly votes: number;
  readonly organization?: string;
  readonly topics: readonly string[];
}

export interface LoadedMonth {
  readonly month: string;
  readonly of: string;
  readonly papers: readonly Found[];
  /** Titles as they are searched: folded words, each with a space before and after. */
  readonly titles: readonly string[];
  /** Every word of the titles once. */
  readonly words: ReadonlySet<string>;
  /** Names that the registry does not know, by slug. */
  readonly organizations: ReadonlyMap<string, { readonly en: string; readonly ko: string }>;
  /** Positions of papers by term, as far as parts have been loaded. */
  readonly text: Map<string, readonly number[]>;
  /** Parts that have been read into `text`. */
  readonly parts: Set<number>;
}

export function readCatalog(catalog: Catalog): LoadedMonth {
  const [votes, days] = [catalog.votes.split(" "), catalog.days.split(" ")];
  const [organizations, topics] = [catalog.organizationOf.split(" "), catalog.topicsOf.split(" ")];
  const slugs = catalog.organizations.map((one) => (typeof one === "string" ? one : one[0]));
  const titles = catalog.titles.split("\n");
  const papers = readIds(catalog.ids).map((id, index): Found => {
    const organization = slugs[Number.parseInt(organizations[index] ?? "", 36)];
    return {
      id,
      title: titles[index] ?? "",
      day: `${catalog.month}-${(days[index] ?? "").padStart(2, "0")}`,
      votes: Number(votes[index]),
      ...(organization === undefined ? {} : { organization }),
      topics: (topics[index] ?? "")
        .split(".")
        .flatMap((position) => catalog.topics[Number.parseInt(position, 36)] ?? []),
    };
  });
  const words = papers.map(({ title }) => wordsOf(fold(title)));
  const named = catalog.organizations.flatMap((one) => (typeof one === "string" ? [] : [one]));
  return {
    month: catalog.month,
    of: catalog.of,
    papers,
    titles: words.map((own) => ` ${own.join(" ")} `),
    words: new Set(words.flat()),
    organizations: new Map(named.map(([slug, en, ko]) => [slug, { en, ko }])),
    text: new Map(),
    parts: new Set(),
  };
}

/** @returns false when the part was made of another set of papers, and was not read */
export function readTextPart(month: LoadedMonth, number: number, part: TextPart): boolean {
  if (part.of !== month.of) return false;
  const postings = part.postings.split(" ");
  for (const [index, term] of part.terms.split(" ").entries()) {
    let position = 0;
    const steps = (postings[index] ?? "").split(".").map((step) => Number.parseInt(step, 36));
    month.text.set(
      term,
      steps.map((step) => (position += step)),
    );
  }
  month.parts.add(number);
  return true;
}

function readIds(ids: string): string[] {
  let before = "";
  return ids.split(" ").flatMap((step) => {
    if (step === "") return [];
    const number = String(Number(before.slice(5)) + Number.parseInt(step, 36)).padStart(before.length - 5, "0");
    before = step.includes(".") ? step : before.slice(0, 5) + number;
    return [before];
  });
}
