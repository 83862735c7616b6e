import type { ArxivId } from "#papers/arxiv-id.ts";
import type { ListDay } from "#papers/list-day.ts";
import { organizations } from "#papers/organizations/organizations.ts";
import type { Paper } from "#papers/paper.ts";
import { topics, TOPICS_EDITION } from "#papers/topics/topics.ts";
import { inventAbstract, inventSummary, inventTitle } from "./invent-text.ts";
import type { Random } from "./random.ts";
import { CATEGORIES, FAMILY_NAMES, GIVEN_NAMES, LABORATORIES } from "./vocabulary.ts";

const WITH_ORGANIZATION = 0.75;
/** How many organisations of the registry publish in the invented world: about as many as on real lists. */
const ORGANIZATIONS_HEARD_OF = 120;
const WITH_SUMMARY = 0.9;
const WITH_CODE = 0.5;
const PAPERS_A_MONTH = 28_000;

/**
 * A paper as the store holds it, with what arXiv says and its topics. Topics are drawn and not found in the text, as
 * finding them takes milliseconds and belongs to ingest; a paper has two on average, as on real lists.
 *
 * @param serial counts a month's papers from 0, so that no id comes twice
 */
export function inventPaper(random: Random, day: ListDay, serial: number): Paper {
  const id = `${day.slice(2, 4)}${day.slice(5, 7)}.${String(serial % PAPERS_A_MONTH).padStart(5, "0")}` as ArxivId;
  const abstract = inventAbstract(random);
  return {
    id,
    title: inventTitle(random),
    // Upstream serves the same text with its TeX; that it damages a part of it is the text case's subject.
    abstract,
    authors: Array.from({ length: 2 + random.below(9) }, () => inventAuthor(random)),
    publishedOn: day,
    ...(random.chance(WITH_SUMMARY) ? { summary: { text: inventSummary(random), origin: "upstream" } as const } : {}),
    keywords: [random.pick(topics).names.en.toLowerCase(), random.pick(topics).names.en.toLowerCase()],
    ...(random.chance(WITH_ORGANIZATION) ? { organization: inventOrganization(random) } : {}),
    ...(random.chance(WITH_CODE) ? { code: { owner: "example", name: `paper-${id.replace(".", "-")}` } } : {}),
    topics: { edition: TOPICS_EDITION, slugs: inventTopics(random) },
    arxiv: {
      abstract,
      categories: [random.pick(CATEGORIES), random.pick(CATEGORIES)],
      version: 1 + random.below(3),
      updatedOn: day,
      ...(random.chance(0.4) ? { comment: `${8 + random.below(30)} pages, accepted nowhere yet` } : {}),
    },
  };
}

function inventAuthor(random: Random): string {
  return `${random.pick(GIVEN_NAMES)} ${random.pick(FAMILY_NAMES)}`;
}

function inventOrganization(random: Random): NonNullable<Paper["organization"]> {
  if (random.chance(0.15)) {
    const name = random.pick(LABORATORIES);
    return { account: name.toLowerCase().replaceAll(" ", "-"), name };
  }
  const known = organizations()[random.below(Math.min(ORGANIZATIONS_HEARD_OF, organizations().length))];
  return { account: known?.slug ?? "", name: known?.names.en ?? "" };
}

function inventTopics(random: Random): string[] {
  return [...new Set(Array.from({ length: 1 + random.below(3) }, () => random.pick(topics).slug))];
}
