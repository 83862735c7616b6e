import type { Paper } from "#papers/paper.ts";
import { plainTitleOf } from "#papers/paper-text.ts";
import * as urls from "../urls.ts";
import { doiField } from "./doi-of.ts";
import { publicationDate } from "./publication-date.ts";

/** A paper as a BibTeX entry, in the fields that arXiv's own export has. UTF-8, which BibTeX's successors read. */
export function bibtexEntry(paper: Paper): string {
  const { id, authors, arxiv } = paper;
  const fields: readonly (readonly [string, string])[] = [
    ["title", `{${escapeTex(plainTitleOf(paper))}}`],
    ...(authors.length > 0 ? [["author", authors.map(authorName).join(" and ")] as const] : []),
    ["year", publicationDate(paper).slice(0, 4)],
    ["eprint", id],
    ["archivePrefix", "arXiv"],
    ...(arxiv?.categories[0] ? [["primaryClass", arxiv.categories[0]] as const] : []),
    ...(arxiv?.doi ? [["doi", doiField(arxiv.doi)] as const] : []),
    ["url", urls.arxivUrl(id)],
  ];
  const width = Math.max(...fields.map(([name]) => name.length));
  const lines = fields.map(([name, value]) => `  ${name.padEnd(width)} = {${value}},`);
  return [`@misc{${keyOf(paper)},`, ...lines, "}"].join("\n");
}

/** `and` separates authors and braces keep a name whole: `{Qwen and friends}` is one author. */
function authorName(name: string): string {
  const escaped = escapeTex(name);
  return /\band\b|,/i.test(name) ? `{${escaped}}` : escaped;
}

/** `seo2026agents`: the first author's last name, the year, and the first word of the title that says something. */
function keyOf(paper: Paper): string {
  const { authors, id } = paper;
  const plain = (text: string) =>
    text
      .normalize("NFKD")
      .toLowerCase()
      .replaceAll(/[^a-z\d ]/g, "");
  const name =
    plain(authors[0] ?? "")
      .split(" ")
      .at(-1) || "arxiv";
  const words = plain(plainTitleOf(paper).replaceAll(/[-–—:/]/g, " ")).split(/\s+/);
  const word = words.find((one) => one.length > 3 && !/^\d+$/.test(one)) ?? id.replace(".", "");
  return `${name}${publicationDate(paper).slice(0, 4)}${word}`;
}

const TEX: Readonly<Record<string, string>> = {
  "\\": String.raw`\textbackslash{}`,
  "~": String.raw`\textasciitilde{}`,
  "^": String.raw`\textasciicircum{}`,
};

/** Whatever TeX would take for a command is written as the character it is; braces would end the field. */
function escapeTex(text: string): string {
  return text.replaceAll(/[\\~^{}&%$#_]/g, (character) => TEX[character] ?? `\\${character}`);
}
