import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import type { BuiltSite } from "./built-site.ts";
import type { CheckResult } from "./report.ts";

/** Bytes, uncompressed. */
const CSS_BUDGET = 12_000;
const SCRIPT_BUDGET = 6_000;
/** Loaded by the search page alone; a tenth of it are the words too common to be searched for. */
const SEARCH_SCRIPT_BUDGET = 12_500;
/**
 * Bytes in brotli, as that compresses when nothing else is asked of it, which is how the budget was set; a CDN compresses
 * in less time, and up to a sixth worse. 25 kB for a day with 30 papers, and in proportion for a longer one. On a shorter day the
 * frame of the page does not shrink: it is 6 kB of them.
 */
const dayBudget = (papers: number) => Math.round(papers < 30 ? 6_000 + (19_000 / 30) * papers : (25_000 / 30) * papers);

/** Styles, scripts and days are within their budgets. */
export async function checkWeights(site: BuiltSite): Promise<CheckResult> {
  const assets = [...site.keys].filter((key) => /^assets\/.*\.(css|js)$/.test(key));
  const sizes = assets.map((key) => ({ key, bytes: Buffer.byteLength(site.read(key)) }));
  const heavy = sizes.filter(({ key, bytes }) => bytes >= budgetOf(key));
  const days = await Promise.all(site.pages.filter(({ kind }) => kind === "day").map((page) => weigh(site, page)));
  const longest = days.toSorted((a, b) => b.papers - a.papers)[0];
  return {
    name: "weights",
    figures: [
      ...sizes.map(({ key, bytes }) => `${key.replace("assets/", "")} ${(bytes / 1_000).toFixed(1)} kB`),
      longest ? `${longest.url} ${longest.papers} papers ${(longest.bytes / 1_000).toFixed(1)} kB brotli` : "",
    ].join(", "),
    violations: [
      ...heavy.map(({ key, bytes }) => `/${key} has ${bytes} bytes; the budget is less than ${budgetOf(key)}`),
      ...days
        .filter(({ bytes, papers }) => bytes >= dayBudget(papers))
        .map(
          ({ url, bytes, papers }) =>
            `${url} has ${bytes} bytes (brotli) for ${papers} papers; the budget is less than ${dayBudget(papers)}`,
        ),
    ],
  };
}

function budgetOf(key: string): number {
  if (key.endsWith(".css")) return CSS_BUDGET;
  return key.startsWith("assets/search.") ? SEARCH_SCRIPT_BUDGET : SCRIPT_BUDGET;
}

async function weigh(site: BuiltSite, { url, text }: BuiltSite["pages"][number]) {
  const bytes = (await promisify(brotliCompress)(text)).length;
  const [, , year, month, day] = url.split("/");
  const twin = `data/${year}/${month}/${year}-${month}-${day}.json`;
  const papers = site.keys.has(twin) ? (JSON.parse(site.read(twin)) as { papers: unknown[] }).papers.length : 0;
  return { url, bytes, papers };
}
