/*
 * How well damaged upstream abstracts are repaired, measured on real pairs: arXiv's TeX from the original blog against
 * what Hugging Face serves for the same paper. Run: npm run bench:text -- [--data DIR] [--half dev|held-out] [--show N]
 * [--pairs FILE], FILE holding other pairs as a JSON list of { id, arxiv, upstream, title },
 * the title being optional.
 */

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { parseRichText } from "../lib/papers/text/parse-rich-text.ts";
import { toPlainText } from "../lib/papers/text/plain-text.ts";
import { repairUpstreamText } from "../lib/papers/text/repair-text.ts";
import { fillGaps, nameMacros } from "../lib/papers/text/restore-names.ts";
import { printLine as print } from "./print-line.ts";

type Half = "dev" | "held-out";
interface Pair {
  readonly id: string;
  readonly arxiv: string;
  readonly upstream: string;
  /** Authors' macros stand for the name that it begins with. */
  readonly title?: string;
}
interface Outcome extends Pair {
  readonly group: "mathematics" | "prose" | "not comparable";
  readonly expected: string;
  readonly repaired: string;
  readonly good: boolean;
}

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    pairs: { type: "string" },
    half: { type: "string" },
    show: { type: "string", default: "0" },
  },
});
const data = values.data ?? new URL("../../shared/data", import.meta.url).pathname;

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

function readArxiv(): Map<string, string> {
  const folder = join(data, "blog", "data");
  const texts = new Map<string, string>();
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()) {
    const { papers = [] } = readJson(join(folder, name)) as { papers?: { paper_link: string; abstract: string }[] };
    for (const paper of papers) texts.set(paper.paper_link.split("/").at(-1) ?? "", paper.abstract);
  }
  return texts;
}

function readUpstream(): Map<string, { upstream: string; title: string }> {
  const texts = new Map<string, { upstream: string; title: string }>();
  for (const day of readdirSync(join(data, "captures")).sort()) {
    for (const file of readdirSync(join(data, "captures", day)).sort()) {
      const entries = readJson(join(data, "captures", day, file)) as {
        paper?: { id: string; title: string; summary?: string };
      }[];
      for (const { paper } of entries)
        if (paper?.summary) texts.set(paper.id, { upstream: paper.summary, title: paper.title });
    }
  }
  return texts;
}

/** Half of the papers is looked at while the repair is worked on; the other half only ever gives figures. */
function halfOf(id: string): Half {
  return Number.parseInt(createHash("sha256").update(id).digest("hex").slice(0, 8), 16) % 2 === 0 ? "dev" : "held-out";
}

const plain = (text: string): string => toPlainText(parseRichText(text));
const withoutSpaces = (text: string): string => text.replaceAll(/\s+/g, "");

const TEX_NAMES =
  /times|arrow|alpha|gamma|delta|theta|lambda|sigma|omega|epsilon|kappa|left|right|approx|math|text|circ|infty|nabla|boldsymbol|langle|rangle|operatorname|partial/;

function wordsOf(text: string): Set<string> {
  const words = text.replaceAll(/\\[a-zA-Z]+|https?:\S+/g, " ").match(/\b[A-Za-z]{4,}\b/g) ?? [];
  return new Set(words.map((word) => word.toLowerCase()).filter((word) => !TEX_NAMES.test(word)));
}

/** Without what damage adds to their ends, or an author's backslashes. */
function addressesOf(text: string): Set<string> {
  const found = text.replaceAll("\\_", "_").match(/https?:\/\/[^\s{}\\)]+/g) ?? [];
  return new Set(found.map((address) => address.replace(/[./,;]+$/, "").toLowerCase()));
}

function figuresOf(text: string): Set<string> {
  return new Set(text.replaceAll(/(?<=\d)(?:\{,\}|,)(?=\d{3})/g, "").match(/\d{2,}(?:\.\d+)?|\d\.\d+/g) ?? []);
}

/** Damage writes no figure in another's place. */
function hasOtherFigures(one: string, other: string): boolean {
  const [mine, theirs] = [figuresOf(one), figuresOf(other)];
  return mine.difference(theirs).size > 0 && theirs.difference(mine).size > 0;
}

/**
 * Authors revise: texts with three or more words of their own, other figures or another address are two versions, not a
 * text and its damage. Smaller revisions count as failures.
 */
function sameVersion(one: string, other: string): boolean {
  if (hasOtherFigures(one, other)) return false;
  const [words, addresses] = [wordsOf, addressesOf].map((read) => read(one).symmetricDifference(read(other)).size);
  return (words ?? 0) < 3 && addresses === 0;
}

function judge(pair: Pair): Outcome {
  const { title = "" } = pair;
  const expected = plain(nameMacros(pair.arxiv, title));
  const repaired = plain(nameMacros(repairUpstreamText(fillGaps(pair.upstream, title)), title));
  const equal = withoutSpaces(repaired) === withoutSpaces(expected);
  const hasMath = /[$\\]/.test(pair.arxiv);
  const lost = /this\s+https?\s+URL/.test(pair.arxiv);
  const comparable = equal || (!lost && (!hasMath || sameVersion(pair.arxiv, pair.upstream)));
  const untouched = equal || withoutSpaces(repaired) === withoutSpaces(plain(nameMacros(pair.upstream, title)));
  const group = !comparable ? "not comparable" : hasMath ? "mathematics" : "prose";
  return { ...pair, group, expected, repaired, good: hasMath ? equal : untouched };
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "none" : `${((100 * part) / whole).toFixed(2)} % (${String(part)} of ${String(whole)})`;
}

/** Something between dollar signs, as opposed to a backslash before a per cent sign. */
const hasFormula = ({ arxiv }: Pair): boolean => /\$[^$]+\$/.test(arxiv);

function report(half: Half, outcomes: readonly Outcome[]): void {
  const of = (group: Outcome["group"]): Outcome[] => outcomes.filter((outcome) => outcome.group === group);
  const good = (some: readonly Outcome[]): string =>
    percent(some.filter((outcome) => outcome.good).length, some.length);
  const raw = outcomes.filter(({ expected, repaired }) => /\\[a-zA-Z]+/.test(`${expected} ${repaired}`));
  const mathematics = of("mathematics");
  print(`${half}: ${String(outcomes.length)} pairs`);
  print(`  mathematics or TeX, equal up to spacing   ${good(mathematics)}`);
  print(`  of these with $…$                         ${good(mathematics.filter(hasFormula))}`);
  print(`  without mathematics, nothing changed      ${good(of("prose"))}`);
  print(`  a raw TeX command survives                ${percent(raw.length, outcomes.length)}`);
  print(`  not comparable (address lost, or revised) ${String(of("not comparable").length)}`);
}

/** The first place where two texts part, with its surroundings. */
function showDifference({ id, group, expected, repaired }: Outcome): void {
  const [want, got] = [expected.replaceAll(/\s+/g, " "), repaired.replaceAll(/\s+/g, " ")];
  const wantSolid = withoutSpaces(want);
  const gotSolid = withoutSpaces(got);
  let at = 0;
  while (at < wantSolid.length && wantSolid[at] === gotSolid[at]) at += 1;
  print(`  ${id} ${group}\n    arXiv    …${wantSolid.slice(Math.max(0, at - 30), at + 50)}…`);
  print(`    repaired …${gotSolid.slice(Math.max(0, at - 30), at + 50)}…`);
}

function readPairs(): Pair[] {
  if (values.pairs !== undefined) return readJson(values.pairs) as Pair[];
  const upstream = readUpstream();
  return [...readArxiv()].flatMap(([id, arxiv]) => {
    const listed = upstream.get(id);
    return listed === undefined ? [] : [{ id, arxiv, ...listed }];
  });
}

function main(): void {
  const needsData = values.pairs === undefined;
  if (needsData && (!existsSync(join(data, "blog", "data")) || !existsSync(join(data, "captures")))) {
    print(`No pairs to measure: ${data} has no blog/data and captures. Give the folder that has them with --data DIR.`);
    return;
  }
  const pairs = readPairs();
  for (const half of ["dev", "held-out"] as const) {
    if (values.half !== undefined && values.half !== half) continue;
    const outcomes = pairs.filter(({ id }) => halfOf(id) === half).map(judge);
    report(half, outcomes);
    const failures = outcomes.filter(({ good, group }) => !good && group !== "not comparable");
    for (const failure of failures.slice(0, Number(values.show))) showDifference(failure);
  }
}

main();
