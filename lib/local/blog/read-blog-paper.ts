import * as z from "zod";
import { readPaper } from "#adapters/hugging-face/read-paper.ts";
import { type ArxivId, parseArxivId } from "#papers/arxiv-id.ts";
import type { ListDay } from "#papers/list-day.ts";
import { organizationNamed } from "#papers/organizations/organizations.ts";
import type { ListedPaper } from "#papers/paper.ts";
import type { BlogNote } from "./blog-day.ts";
import { type CodeLink, readCodeLink } from "./read-code-link.ts";
import { type Institution, readInstitution } from "./read-institution.ts";
import { type RepairedAbstract, repairAbstract } from "./repair-abstract.ts";

const wish = z.string().optional().catch(undefined);

const blogPaper = z.object({
  title: z.string().trim().min(1),
  url: wish,
  paper_link: wish,
  /** Downloads keep counts in four bytes. */
  likes: z.int32().min(0),
  institution: wish,
  abstract: wish,
  code_link: wish,
});
type WireBlogPaper = z.output<typeof blogPaper>;

export interface BlogPaper {
  readonly listed: ListedPaper;
  readonly notes: readonly BlogNote[];
}

/** Why an entry is no paper, as the end of a sentence. */
export interface BlogReject {
  readonly id?: string;
  readonly reason: string;
}

/** One entry of the blog's file as a paper, or why it is none. The blog kept neither authors nor comments. */
export function readBlogPaper(day: ListDay, entry: unknown): BlogPaper | BlogReject {
  const parsed = blogPaper.safeParse(entry);
  if (!parsed.success) return { reason: describeMismatch(parsed.error) };
  const id = readId(parsed.data.url) ?? readId(parsed.data.paper_link);
  if (id === undefined) return { reason: '"url" names no paper; expected an address that ends in an arXiv id' };
  const institution = readInstitution(parsed.data.institution ?? "");
  const abstract = repairAbstract(parsed.data.abstract ?? "");
  const codeLink = readCodeLink(parsed.data.code_link?.trim() ?? "");
  const listed = toListedPaper(day, id, parsed.data, { institution, abstract, codeLink });
  return {
    listed,
    notes: [
      ...noteInstitution(institution),
      ...noteCode(parsed.data.code_link, codeLink),
      ...noteAbstract(abstract),
      ...(parsed.data.likes === 0 ? ["votesZero" as const] : []),
    ],
  };
}

interface Repaired {
  readonly institution: Institution;
  readonly abstract: RepairedAbstract;
  readonly codeLink: CodeLink | undefined;
}

/**
 * In the words of Hugging Face, so that an imported paper is cleaned and checked as any other is; but the blog took
 * abstracts from arXiv's pages, so they are arXiv's text with the authors' TeX.
 */
function toListedPaper(day: ListDay, id: ArxivId, wire: WireBlogPaper, repaired: Repaired): ListedPaper {
  const { institution, abstract, codeLink } = repaired;
  const paper = readPaper(day, id, {
    id,
    title: wire.title,
    summary: abstract.text,
    authors: [],
    upvotes: wire.likes,
    ...codeLink,
    ...("name" in institution ? { organization: toOrganization(institution.name) } : {}),
  });
  const isArxivs = paper.abstract !== "";
  const own = isArxivs ? { ...paper, abstractOrigin: "arxiv" as const } : paper;
  return { paper: own, standing: { votes: wire.likes, comments: 0 } };
}

/** The blog kept names only. The registry's slug stands for an account; without one it is made as people make them: of the name. */
function toOrganization(fullname: string): { name: string; fullname: string } {
  const account = organizationNamed(fullname)?.slug ?? fullname.normalize("NFKD").replaceAll(/\p{M}/gu, "");
  return { name: account.replaceAll(/[^\w.-]+/g, "-").replaceAll(/^[^a-z\d]+|-+$/gi, ""), fullname };
}

function readId(address = ""): ArxivId | undefined {
  const path = URL.parse(address.trim())?.pathname ?? "";
  return parseArxivId(path.split("/").at(-1) ?? "");
}

function noteInstitution({ reading }: Institution): BlogNote[] {
  if (reading === "recovered") return ["organizationRecovered"];
  if (reading === "unclear") return ["organizationUnclear"];
  return reading === "unnamed" ? ["organizationUnnamed"] : [];
}

function noteCode(given: string | undefined, link: CodeLink | undefined): BlogNote[] {
  if (!given?.trim()) return [];
  if (link === undefined) return ["codeDropped"];
  return ["githubRepo" in link ? "codeKept" : "codeMovedToProjectPage"];
}

function noteAbstract({ text, artefacts, complete }: RepairedAbstract): BlogNote[] {
  if (text === "") return ["abstractMissing"];
  return [
    ...(artefacts > 0 ? ["abstractRepaired" as const] : []),
    ...(complete ? [] : ["abstractIncomplete" as const]),
  ];
}

function describeMismatch({ issues }: z.ZodError): string {
  const { path, message } = issues[0] as z.core.$ZodIssue;
  return `${path.length === 0 ? "the entry" : `"${path.join(".")}"`} is wrong: ${message}`;
}
