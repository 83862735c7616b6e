import { organizationOf } from "#papers/organizations/organization-of.ts";
import { plainAbstractOf, plainKeywordsOf, plainSummaryOf, plainTitleOf, summaryOf } from "#papers/paper-text.ts";
import { topicsOf } from "#papers/topics/topics-of.ts";
import { withdrawalOf } from "#papers/withdrawal.ts";
import { abstractRecord } from "../data/paper-record.ts";
import * as urls from "../urls.ts";
import type { MonthRow } from "./month-rows.ts";

/** One column of the tables; CSV, Parquet and the published table schema are all made from this list. */
export interface Column {
  readonly name: string;
  /** `date` is written `2026-02-05`. */
  readonly type: "string" | "integer" | "date" | "list";
  readonly required: boolean;
  readonly description: string;
  /** @returns undefined where nothing is known */
  readonly valueOf: (row: MonthRow) => string | number | readonly string[] | undefined;
}

type Value = Column["valueOf"];

const always = (name: string, type: Column["type"], description: string, valueOf: Value): Column => ({
  name,
  type,
  required: true,
  description,
  valueOf,
});

const maybe = (name: string, type: Column["type"], description: string, valueOf: Value): Column => ({
  ...always(name, type, description, valueOf),
  required: false,
});

const lastCourse = ({ listings }: MonthRow) => listings.at(-1)?.course;

const PAPER: readonly Column[] = [
  always("id", "string", "arXiv identifier without version", ({ entry }) => entry.paper.id),
  always("title", "string", "Title as plain text, formulas in Unicode", ({ entry }) => plainTitleOf(entry.paper)),
  always("authors", "list", "Authors in the order of the paper", ({ entry }) => entry.paper.authors),
  maybe("published_on", "date", "Day of arXiv's first version", ({ entry }) => entry.paper.publishedOn),
  always("listed_on", "list", "Days of this month on which Hugging Face listed it", ({ entry }) => entry.days),
  maybe("first_listed_on", "date", "First day it was ever listed on, where that is an earlier one", ({ entry }) => {
    return entry.paper.firstListedOn;
  }),
  maybe("withdrawn_on", "date", "Day on which it was withdrawn", ({ entry }) => withdrawalOf(entry.paper)?.on),
];

const STANDING: readonly Column[] = [
  maybe("rank", "integer", "Rank within the month by votes; none for withdrawn papers", ({ entry }) => entry.rank),
  always("votes", "integer", "Upvotes on Hugging Face when its list was last read", ({ entry }) => {
    return entry.standing.votes;
  }),
  always("comments", "integer", "Comments on Hugging Face, likewise", ({ entry }) => entry.standing.comments),
  maybe("stars", "integer", "Stars of the code repository, likewise", ({ entry }) => entry.standing.stars),
  always("seen_on", "date", "Day (UTC) on which these votes, comments and stars were seen", ({ entry }) => {
    return entry.capturedAt.slice(0, 10);
  }),
  maybe("votes_at_press", "integer", "Upvotes when the list of its last day was first seen", (row) => {
    return lastCourse(row)?.press?.votes;
  }),
  maybe("votes_at_close", "integer", "Upvotes when that list was first seen after it had closed", (row) => {
    return lastCourse(row)?.close?.votes;
  }),
  maybe("votes_settled", "integer", "Upvotes a week after that list had opened", (row) => {
    return lastCourse(row)?.settled?.votes;
  }),
];

const ABOUT: readonly Column[] = [
  maybe("organization", "string", "Organisation, in English", ({ entry }) => organizationOf(entry.paper)?.names.en),
  maybe("organization_ko", "string", "Organisation, in Korean", ({ entry }) => organizationOf(entry.paper)?.names.ko),
  maybe("organization_slug", "string", "Organisation as addresses name it", ({ entry }) => {
    return organizationOf(entry.paper)?.slug;
  }),
  always("topics", "list", "Topics as addresses name them, best first", ({ entry }) => topicsOf(entry.paper)),
  always("keywords", "list", "Keywords by Hugging Face", ({ entry }) => plainKeywordsOf(entry.paper)),
  maybe("categories", "list", "arXiv categories, the primary one first", ({ entry }) => entry.paper.arxiv?.categories),
  always("summary", "string", "What it does, in one line", ({ entry }) => plainSummaryOf(entry.paper)),
  always("summary_origin", "string", "Who wrote that line: upstream (Hugging Face) or abstract", ({ entry }) => {
    return summaryOf(entry.paper).origin;
  }),
  always("abstract", "string", "Abstract as plain text, formulas in Unicode", ({ entry }) => {
    return plainAbstractOf(entry.paper);
  }),
  always("abstract_origin", "string", "Whose text it is: arxiv or hugging-face", ({ entry }) => {
    return abstractRecord(entry).origin;
  }),
];

const LINKS: readonly Column[] = [
  maybe("doi", "string", "The publisher's DOI", ({ entry }) => entry.paper.arxiv?.doi),
  maybe("code", "string", "Code repository", ({ entry }) => entry.paper.code && urls.repositoryUrl(entry.paper.code)),
  maybe("project_page", "string", "Project page", ({ entry }) => entry.paper.projectPage),
  always("arxiv_url", "string", "Abstract page on arXiv", ({ entry }) => urls.arxivUrl(entry.paper.id)),
  always("pdf_url", "string", "PDF on arXiv", ({ entry }) => urls.pdfUrl(entry.paper.id)),
  always("hugging_face_url", "string", "Page on Hugging Face", ({ entry }) => urls.huggingFacePaperUrl(entry.paper.id)),
];

export const COLUMNS: readonly Column[] = [...PAPER, ...STANDING, ...ABOUT, ...LINKS];

/** Between the members of a list, where a table can hold nothing but text. */
export const LIST_DELIMITER = "; ";
