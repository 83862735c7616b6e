import type { ListedPaper } from "#papers/paper.ts";
import { renderMonthDownloads } from "#site/downloads/month-downloads.ts";
import { encodeBody } from "#site/encode-body.ts";
import type { SiteModel } from "#site/site-model.ts";
import { inventListed } from "../../papers/invented-paper.ts";
import { inventIssue, modelOf, PAPERS } from "../invented-model.ts";

export const FORMULAS = ["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "＝1+1"];

export const DOWNLOADED: readonly ListedPaper[] = [
  ...PAPERS,
  ...FORMULAS.map((title, index) => inventListed(`2602.0001${index}`, 3, { title, keywords: [title, `"${title}"`] })),
  inventListed("2602.00020", 2, {
    title: "GPT-4V meets LaTeX: $O(n^2)$ attention at 100% cost & {braces} in BERT",
    authors: ["José Ñandú", "Tom and Jerry", "Doe, Jane", "others", "김철수"],
    arxiv: {
      abstract: String.raw`We show $\alpha_{i}$, and "quotes",` + "\n\nin two paragraphs.",
      categories: ["cs.CL", "cs.AI"],
      doi: "10.1000/x_y(1)",
      journalReference: "J. Inv. 50% (2026)",
      version: 2,
      updatedOn: "2026-02-05",
    },
  }),
];

/** February with two days; some papers were listed on both. */
export function inventMonth(more: Partial<SiteModel> = {}): SiteModel {
  return modelOf(
    [
      [inventIssue("2026-02-04", DOWNLOADED), DOWNLOADED],
      [inventIssue("2026-02-05", DOWNLOADED.slice(0, 3)), DOWNLOADED.slice(0, 3)],
    ],
    more,
  );
}

/** The bytes of the month's file with this ending. */
export function downloadOf(model: SiteModel, name: string): Buffer {
  const file = [...renderMonthDownloads(model)].find(({ path }) => path === `data/2026/02/${name}`);
  if (!file) throw new Error(`There is no download ${name}.`);
  return Buffer.from(encodeBody(file.body));
}
