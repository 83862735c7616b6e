import type { BlogDay } from "#local/blog/blog-day.ts";
import { readBlogDay } from "#local/blog/read-blog-day.ts";

/** A day's file of the blog with these papers, which have these votes. */
export function inventBlogDay(date: string, votes: Readonly<Record<string, number>>): BlogDay {
  const papers = Object.entries(votes).map(([id, likes]) => ({
    title: `Paper ${id}`,
    url: `https://huggingface.co/papers/${id}`,
    likes,
    abstract: "We tie $x^2$ knots.",
  }));
  return readBlogDay({ date, crawled_at: `${date}T14:45:00.123`, papers });
}
