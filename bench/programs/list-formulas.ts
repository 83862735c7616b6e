/*
 * Writes down the formulas of an archive in the order in which its day pages show them, for `floor.ts`. Run by the peers case:
 * node bench/programs/list-formulas.ts CORPUS FILE
 */

import { writeFileSync } from "node:fs";
import { createPaperStore } from "#adapters/dynamodb/paper-store.ts";
import { abstractOf, summaryOf, titleOf } from "#papers/paper-text.ts";
import type { Paper } from "#papers/paper.ts";
import type { Paragraph } from "#papers/text/rich-text.ts";
import { openCorpusTable, readIndex } from "../corpus/corpus-table.ts";
import { report } from "../measure/report.ts";

function formulasIn(paragraph: Paragraph): string[] {
  return paragraph.flatMap((inline) => {
    if (inline.kind === "math") return [inline.tex];
    return "content" in inline ? formulasIn(inline.content) : [];
  });
}

function formulasOf(paper: Paper): string[] {
  return [titleOf(paper), summaryOf(paper).text, ...abstractOf(paper)].flatMap(formulasIn);
}

const [corpus = "", file = ""] = process.argv.slice(2);
const store = createPaperStore(openCorpusTable(corpus));
const formulas: string[] = [];
for (const { day } of readIndex(corpus))
  for (const paper of (await store.readDay(day)).papers.values()) formulas.push(...formulasOf(paper));
writeFileSync(file, JSON.stringify(formulas));
report({ formulas: formulas.length });
