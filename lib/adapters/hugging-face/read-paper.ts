import type { ArxivId } from "#papers/arxiv-id.ts";
import { cleanLine, cleanParagraphs } from "#papers/clean-text.ts";
import { parseInstant } from "#papers/instant.ts";
import { type ListDay, opensAt, parseListDay } from "#papers/list-day.ts";
import type { Organization, Paper } from "#papers/paper.ts";
import { parseRichText } from "#papers/text/parse-rich-text.ts";
import { toPlainText } from "#papers/text/plain-text.ts";
import { fillGaps } from "#papers/text/restore-names.ts";
import { readProjectPage } from "./read-project-page.ts";
import { readRepository } from "./read-repository.ts";
import type { WirePaper } from "./wire-schema.ts";

/** What an account on Hugging Face can be called; it becomes part of paths. */
const ACCOUNT = /^[a-z\d][\w.-]{0,95}$/i;

/** A paper from what upstream says of it. What must not be blank is checked by the caller. */
export function readPaper(day: ListDay, id: ArxivId, wire: WirePaper): Paper {
  const known = {
    summary: readSummary(wire.ai_summary),
    organization: readOrganization(wire.organization),
    code: wire.githubRepo === undefined ? undefined : readRepository(wire.githubRepo),
    projectPage: wire.projectPage === undefined ? undefined : readProjectPage(wire.projectPage),
    withdrawnAt: readWithdrawnAt(day, wire.withdrawnAt),
  };
  const publishedOn = parseListDay(wire.publishedAt?.slice(0, 10) ?? "");
  const present = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  return {
    id,
    title: cleanLine(wire.title),
    abstract: cleanParagraphs(fillGaps(wire.summary, wire.title)),
    authors: readVisibleAuthors(wire.authors),
    ...(publishedOn ? { publishedOn } : {}),
    keywords: readKeywords(wire.ai_keywords ?? []),
    ...present,
  };
}

function readVisibleAuthors(authors: WirePaper["authors"]): string[] {
  const visible = authors.filter(({ hidden }) => hidden !== true);
  return visible.map(({ name }) => cleanLine(readName(name ?? ""))).filter(Boolean);
}

/** A few names come as their authors typed them, `Nguy\~ên`, and with a backslash before what is spelled already, `St\ütz`. */
function readName(typed: string): string {
  return /[\\~]/.test(typed) ? toPlainText(parseRichText(typed)).replaceAll("\\", "") : typed;
}

function readSummary(text = ""): Paper["summary"] {
  const line = cleanLine(text);
  return line ? { text: line, origin: "upstream" } : undefined;
}

function readOrganization(wire: WirePaper["organization"]): Organization | undefined {
  const account = wire?.name.trim() ?? "";
  return ACCOUNT.test(account) ? { account, name: cleanLine(wire?.fullname ?? "") || account } : undefined;
}

function readKeywords(keywords: readonly string[]): string[] {
  const byFolded = new Map<string, string>();
  for (const keyword of keywords.map(cleanLine).filter(Boolean)) {
    const folded = keyword.toLowerCase();
    if (!byFolded.has(folded)) byFolded.set(folded, keyword);
  }
  return [...byFolded.values()];
}

/** A withdrawal whose time cannot be read is a withdrawal all the same; it cannot have come before the day opened. */
function readWithdrawnAt(day: ListDay, text = ""): string | undefined {
  return text.trim() ? (parseInstant(text.trim()) ?? opensAt(day)) : undefined;
}
