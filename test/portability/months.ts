import { strFromU8, unzipSync } from "fflate";
import { readdirSync, readFileSync } from "node:fs";
import type { Locale } from "#config/settings.ts";
import { readDayList } from "#adapters/hugging-face/read-day-list.ts";
import type { Instant } from "#papers/instant.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { ListedPaper } from "#papers/paper.ts";
import { markdownZip } from "#site/downloads/markdown-zip.ts";
import type { SiteModel } from "#site/site-model.ts";
import { inventListed } from "../unit/papers/invented-paper.ts";
import { HOSTILE, inventIssue, modelOf, PAPERS } from "../unit/site/invented-model.ts";

const CAPTURED = "2026-02-05T14:45:00Z" as Instant;

/** Formulas of every form that some Markdown has ever taken for its own. */
export const FORMULAS = [
  String.raw`\mathcal{L}_{a} + 2_{c} + \mathcal{L}_{b}`,
  String.raw`x^* + y^*`,
  String.raw`\left\{ a \,\middle|\, b \right\} \; \|x\|_2 \! < 3 \: y`,
  String.raw`\operatorname*{argmax}_x f(x) - \operatorname*{argmin}_y f'(y)`,
  String.raw`\begin{pmatrix} a & b \\[2pt] c & d \end{pmatrix}`,
  String.raw`x^{{a}}_{{b}}`,
  String.raw`1, 2, ..., n~\text{a~b}`,
];

const mathematical = inventListed("2602.00007", 99, {
  title: `With $${FORMULAS[0]}$ and $${FORMULAS[1]}$ in its title`,
  abstract: FORMULAS.map((tex) => `We have $${tex}$, *really*.`).join(" "),
  abstractOrigin: "arxiv",
});

/** Liquid, shortcodes of Hugo and headings, which `HOSTILE` has only parts of. */
const templated = inventListed("2602.00008", 98, {
  title: "{{< figure >}} {{% raw %}} {{- x -}} {% endraw %} # {#id} {: .x}",
  abstract: `# a\n\n{% include x.html %} {{ page.x | y }} {{</* x */>}} ${HOSTILE}\n\n---\n\n| a | b |\n|---|---|`,
});

export const inventedDays = (): SiteModel =>
  modelOf([
    [inventIssue("2026-02-05", PAPERS), PAPERS],
    [inventIssue("2026-02-06", [mathematical, templated]), [mathematical, templated]],
  ]);

/** The newest answer for each day in a folder of answers, as one model. */
export function recordedDays(folder: string, month: string): SiteModel {
  const days = readdirSync(folder).filter((day) => day.startsWith(month));
  return modelOf(
    days.toSorted().flatMap((day) => {
      const listed = readLast(folder, day);
      return listed.length > 0 ? [[inventIssue(day, listed), listed] as const] : [];
    }),
  );
}

function readLast(folder: string, day: string): readonly ListedPaper[] {
  const last = readdirSync(`${folder}/${day}`).toSorted().at(-1) ?? "";
  const raw = readFileSync(`${folder}/${day}/${last}`, "utf8");
  return readDayList(day as ListDay, JSON.parse(raw) as unknown[], CAPTURED, raw).listed;
}

/** What the downloads of the model's months unpack to: Markdown by file name. */
export function documentsOf(model: SiteModel, locale: Locale): Map<string, string> {
  const months = model.periods.filter(({ period }) => period.kind === "month");
  const files = months.flatMap((digest) => Object.entries(unzipSync(markdownZip(model, digest, locale))));
  return new Map(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}
