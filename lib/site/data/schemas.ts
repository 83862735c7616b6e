import { arxivId, count, flag, instant, type JsonSchema, listDay, listOf, oneOf, record, text } from "./json-schema.ts";

const marks = { schemaVersion: { const: 1 }, "sample?": flag };
const kind = oneOf("issue", "no list", "late", "failed");
const state = oneOf("open", "closed", "settled");
const names = record({ en: text, ko: text });
const mark = record({ votes: count, rank: { type: "integer", minimum: 1 } });
const course = { "press?": mark, "close?": mark, "settled?": mark };
const summary = record({ text, origin: oneOf("upstream", "abstract") });
const abstract = record({ text, origin: text });

const facts = {
  id: arxivId,
  title: text,
  authors: listOf(text),
  "publishedOn?": listDay,
  "firstListedOn?": listDay,
  "withdrawal?": record({ by: oneOf("submitter", "author"), on: listDay }),
  "organization?": record({ slug: text, names }),
  summary,
  topics: listOf(text),
  keywords: listOf(text),
  "code?": record({ repository: text, "stars?": count }),
  "projectPage?": text,
  "arxiv?": record({ categories: listOf(text), texAbstract: text, version: count, updatedOn: listDay }),
  links: record({ arxiv: text, pdf: text, huggingFace: text }),
};

const standing = { "rank?": { type: "integer", minimum: 1 }, votes: count, comments: count };

const period = record({
  ...marks,
  kind: oneOf("week", "month"),
  name: text,
  first: listDay,
  last: listDay,
  state,
  final: flag,
  capturedAt: instant,
  counts: record({ papers: count, votes: count, days: count }),
  days: listOf(record({ day: listDay, kind, papers: count, "url?": text })),
  topics: listOf(record({ slug: text, papers: count })),
  organizations: listOf(record({ slug: text, names, papers: count })),
  sleepers: listOf(arxivId),
  papers: listOf(record({ ...standing, ...facts, capturedAt: instant, days: listOf(listDay) })),
});

const subject = record({
  ...marks,
  kind: oneOf("topic", "organization"),
  slug: text,
  months: listOf(text),
  newest: listOf(
    record({
      day: listDay,
      id: arxivId,
      title: text,
      summary,
      authors: listOf(text),
      authorCount: count,
      "settledVotes?": count,
      url: text,
    }),
  ),
});

/** What a day has that has an issue. */
const ofIssue = { "papers?": count, "votes?": count, "rejects?": count };

/** The schema of every kind of address under `/data/`, by the name it is published under. */
export const SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  day: record({
    ...marks,
    day: listDay,
    state,
    capturedAt: instant,
    counts: record({ papers: count, votes: count, rejects: count }),
    papers: listOf(record({ ...standing, ...facts, abstract, course: record(course) })),
    rejects: listOf({ type: "object" }),
  }),
  period,
  paper: record({
    ...marks,
    ...facts,
    abstract,
    appearances: listOf(
      record({ day: listDay, course: record(course), ranked: { type: "object" }, "stars?": { type: "object" } }),
    ),
    "delistedFrom?": listDay,
  }),
  subject,
  status: record({
    ...marks,
    lastRun: {
      anyOf: [instant, { type: "null" }],
      description: "The last run that found something new; others write nothing.",
    },
    nextDay: { anyOf: [record({ day: listDay, opensAt: instant }), { type: "null" }] },
    lastIssue: { anyOf: [record({ day: listDay, state, papers: count }), { type: "null" }] },
    freshness: { anyOf: [record({ staleAfter: instant }), { type: "null" }] },
    days: listOf(record({ day: listDay, kind, state, capturedAt: instant, ...ofIssue, "reasons?": listOf(text) })),
  }),
  "month-line": record({
    ...marks,
    ...standing,
    ...facts,
    capturedAt: instant,
    abstract,
    listings: listOf(record({ day: listDay, ...course })),
  }),
};
