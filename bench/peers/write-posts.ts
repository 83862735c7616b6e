import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createPaperStore } from "#adapters/dynamodb/paper-store.ts";
import type { ListDay } from "#papers/list-day.ts";
import { rankPapers } from "#papers/ranking.ts";
import { latestStanding } from "#papers/standings.ts";
import type { StoredDay } from "#pipeline/ports.ts";
import { openCorpusTable } from "../corpus/corpus-table.ts";
import { daysOf, type Size } from "../corpus/sizes.ts";

/** A paper as the peers are told of it. */
interface Entry {
  readonly id: string;
  readonly rank: number;
  readonly title: string;
  readonly authors: string;
  readonly votes: number;
  readonly organization?: string;
  readonly code?: string;
  readonly summary: string;
  readonly abstract: string;
}

export type Peer = "hugo" | "hugo-json" | "eleventy";

const source = fileURLToPath(new URL(".", import.meta.url));

/** Lays out a peer's site over an archive, once. @returns its folder */
export async function layOutPeer(peer: Peer, corpus: string, size: Size): Promise<string> {
  const folder = `${corpus}-${peer}`;
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(join(source, peer === "eleventy" ? "eleventy" : "hugo"), unfinished, { recursive: true });
  const posts = join(unfinished, peer === "eleventy" ? "posts" : "content/posts");
  const statics = join(unfinished, peer === "eleventy" ? "." : "static");
  for (const each of [posts, statics]) mkdirSync(each, { recursive: true });
  cpSync(join(source, "site.css"), join(statics, "site.css"));
  if (peer !== "eleventy")
    writeFileSync(
      join(unfinished, "content/archive.md"),
      "---\ntitle: Archive\nlayout: archive\nurl: /archive/\n---\n",
    );
  const store = createPaperStore(openCorpusTable(corpus));
  for (const day of daysOf(size)) writeFileSync(join(posts, `${day}.md`), postOf(peer, day, await store.readDay(day)));
  renameSync(unfinished, folder);
  return folder;
}

function postOf(peer: Peer, day: ListDay, stored: StoredDay): string {
  const papers = entriesOf(stored);
  const about = papers.slice(0, 3).map(({ title }) => title);
  const front = { title: `Daily Papers, ${day}`, date: day, about: about.join("; "), years: [day.slice(0, 4)] };
  // Hugo takes front matter in JSON as it is: its best case for such data, as no Markdown has to be read.
  if (peer === "hugo-json") return `${JSON.stringify({ ...front, papers }, null, 1)}\n`;
  const fields = Object.entries(front).map(
    ([name, value]) => `${name}: ${name === "date" ? day : JSON.stringify(value)}`,
  );
  return `---\n${fields.join("\n")}\n---\n\n${papers.map(blockOf).join("\n")}`;
}

function entriesOf({ papers, snapshots: { snapshots } }: StoredDay): Entry[] {
  const listed = [...papers.values()].map((paper) => ({ paper, standing: latestStanding(snapshots, paper.id) }));
  return rankPapers(listed).map(({ paper, standing, rank = 0 }) => ({
    id: paper.id,
    rank,
    title: paper.title,
    authors: paper.authors.join(", "),
    votes: standing.votes,
    ...(paper.organization ? { organization: paper.organization.name } : {}),
    ...(paper.code ? { code: `https://github.com/${paper.code.owner}/${paper.code.name}` } : {}),
    summary: paper.summary?.text ?? "",
    abstract: paper.abstract,
  }));
}

/** Markdown would take these for HTML. */
const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function blockOf({ id, rank, title, authors, votes, organization, code, summary, abstract }: Entry): string {
  const items = [
    `- Votes: ${votes}`,
    ...(organization ? [`- Organization: ${escape(organization)}`] : []),
    `- [Hugging Face](https://huggingface.co/papers/${id})`,
    `- [arXiv](https://arxiv.org/abs/${id})`,
    ...(code ? [`- [Code](${code})`] : []),
  ];
  const paragraphs = [escape(authors), items.join("\n"), escape(summary), escape(abstract)];
  return `## ${rank}. ${escape(title)}\n\n${paragraphs.join("\n\n")}\n`;
}
