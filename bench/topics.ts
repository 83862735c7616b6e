/*
 * How well topics fit, measured on recorded lists: coverage, median and most, how often each topic is given, and a
 * random sample for a person to judge.
 * Run: npm run bench:topics -- [--data DIR] [--from DAY] [--to DAY] [--sample N] [--seed N]
 */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { readDayList } from "../lib/adapters/hugging-face/read-day-list.ts";
import type { Instant } from "../lib/papers/instant.ts";
import { parseListDay } from "../lib/papers/list-day.ts";
import type { Paper } from "../lib/papers/paper.ts";
import { plainAbstractOf } from "../lib/papers/paper-text.ts";
import { topicsOf } from "../lib/papers/topics/topics-of.ts";
import { topics } from "../lib/papers/topics/topics.ts";
import { printLine as print } from "./print-line.ts";

interface Listed {
  readonly day: string;
  readonly paper: Paper;
}

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    from: { type: "string", default: "0000" },
    to: { type: "string", default: "9999" },
    sample: { type: "string", default: "0" },
    seed: { type: "string", default: "1" },
  },
});
const data = join(values.data ?? new URL("../../shared/data", import.meta.url).pathname, "captures");

/** Every paper of the days asked for, as its newest recorded list shows it. */
function readPapers(): Listed[] {
  const papers = new Map<string, Listed>();
  for (const name of readdirSync(data).sort()) {
    const day = parseListDay(name);
    if (!day || day < values.from || day > values.to) continue;
    const file = readdirSync(join(data, name)).sort().at(-1);
    if (file === undefined) continue;
    const raw = readFileSync(join(data, name, file), "utf8");
    const { listed } = readDayList(day, JSON.parse(raw) as unknown[], `${day}T00:00:00Z` as Instant, raw);
    for (const { paper } of listed) papers.set(paper.id, { day, paper });
  }
  return [...papers.values()];
}

/** Mulberry32: the same seed draws the same papers on every machine. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function draw(papers: readonly Listed[], count: number, seed: number): Listed[] {
  const random = createRandom(seed);
  const keyed = papers.map((listed) => ({ listed, key: random() }));
  return keyed
    .toSorted((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ listed }) => listed);
}

function report(papers: readonly Listed[]): void {
  const given = papers.map(({ paper }) => topicsOf(paper));
  const counts = given.map((slugs) => slugs.length).toSorted((a, b) => a - b);
  const covered = counts.filter((count) => count > 0).length;
  print(`${papers.length} papers, ${topics.length} topics`);
  print(`  with a topic ${((100 * covered) / papers.length).toFixed(2)} % (${covered})`);
  print(`  topics per paper: median ${counts[Math.floor(counts.length / 2)] ?? 0}, most ${counts.at(-1) ?? 0}`);
  for (const { slug } of topics)
    print(`  ${String(given.filter((slugs) => slugs.includes(slug)).length).padStart(5)}  ${slug}`);
}

function main(): void {
  if (!existsSync(data)) {
    print(`Nothing to measure: ${data} is not there. Give a folder of recorded lists with --data DIR.`);
    return;
  }
  const papers = readPapers();
  const count = Number(values.sample);
  if (count === 0) return report(papers);
  for (const { day, paper } of draw(papers, count, Number(values.seed))) {
    print(`${day} ${paper.id} ${paper.title}\n  -> ${topicsOf(paper).join(", ") || "none"}`);
    print(`  ${plainAbstractOf(paper)}\n`);
  }
}

main();
