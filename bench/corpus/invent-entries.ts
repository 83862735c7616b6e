import type { Instant } from "#papers/instant.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { ListedPaper } from "#papers/paper.ts";
import { inventAnswer } from "./invent-answer.ts";

/** The answer of Hugging Face for an invented day, as served: what `readDayList` makes the same list of again. */
export function inventRawAnswer(day: ListDay, count: number, capturedAt: Instant): string {
  return JSON.stringify(inventAnswer(day, count, capturedAt, 0).list.listed.map(entryOf));
}

function entryOf({ paper, standing }: ListedPaper): object {
  const { id, title, abstract, authors, publishedOn, summary, keywords, organization, code } = paper;
  return {
    paper: {
      id,
      authors: authors.map((name) => ({ name, hidden: false })),
      publishedAt: `${publishedOn}T00:00:00.000Z`,
      title,
      summary: abstract,
      upvotes: standing.votes,
      ...(summary ? { ai_summary: summary.text } : {}),
      ai_keywords: keywords,
      ...(organization ? { organization: { name: organization.account, fullname: organization.name } } : {}),
      ...(code ? { githubRepo: `https://github.com/${code.owner}/${code.name}`, githubStars: standing.stars } : {}),
    },
    title,
    summary: abstract,
    numComments: standing.comments,
  };
}
