/*
 * What a settled month of 50 papers a day is made into: search files, downloads, and every kind of page with its weight on the
 * wire. Run by the search, downloads and pages cases: node bench/programs/month-outputs.ts search|downloads|pages CORPUS
 */

import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { encodeBody } from "#site/encode-body.ts";
import type { PeriodDigest } from "#site/period-digest.ts";
import { renderSite } from "#site/renderers.ts";
import type { SiteFile } from "#site/site-file.ts";
import type { SiteModel } from "#site/site-model.ts";
import { renderMonthDownloads } from "#site/downloads/month-downloads.ts";
import { foldName } from "#site/search/match-names.ts";
import { type LoadedMonth, readCatalog, readTextPart } from "#site/search/read-shards.ts";
import { renderSearchFiles } from "#site/search/search-files.ts";
import { searchMonths } from "#site/search/search-months.ts";
import type { Catalog, Names, TextPart } from "#site/search/shards.ts";
import { medianOf } from "../statistics.ts";
import { kindOf } from "../measure/kind-of.ts";
import { loadMonth } from "../measure/month-model.ts";
import { report } from "../measure/report.ts";
import { timeCalls } from "../measure/time-calls.ts";

const MONTH = "2026-10";
const ROUNDS = 5;
const QUERIES = ["diffusion", "robot demonstrations", "lanternfish", "google", "trasnformer", "2610.0001", "확산"];

const bytesOf = ({ body }: SiteFile): Buffer => Buffer.from(encodeBody(body));
/** What CloudFront compresses with. */
const brotli = (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

/** Periods are new objects: what was made of the old ones is not remembered. */
function afresh(model: SiteModel): SiteModel {
  return { ...model, periods: model.periods.map((digest): PeriodDigest => ({ ...digest })) };
}

async function measureSearch(model: SiteModel): Promise<object> {
  const build = await timeCalls(() => [...renderSearchFiles(afresh(model))], ROUNDS);
  const files = new Map([...renderSearchFiles(model)].map((file) => [file.path.split("/").at(-1), bytesOf(file)]));
  const texts = [...files].filter(([name]) => /^[01][0-9a-f]\.json$/.test(name ?? "")).map(([, bytes]) => bytes);
  const catalog = files.get("catalog.json") ?? Buffer.from("");
  const load = (): LoadedMonth => {
    const month = readCatalog(JSON.parse(catalog.toString()) as Catalog);
    for (const [part, bytes] of texts.entries()) readTextPart(month, part, JSON.parse(bytes.toString()) as TextPart);
    return month;
  };
  const loaded = await timeCalls(load, ROUNDS);
  // A year of such months: what a reader who goes on searching has loaded.
  const year = Array.from({ length: 12 }, load);
  const known = JSON.parse(files.get("names.json")?.toString() ?? "{}") as Names;
  const fold = (all: Names["topics"]) => all.map(([slug, ...more]) => foldName(slug, more));
  const names = { topics: fold(known.topics), organizations: fold(known.organizations) };
  const query = await timeCalls(
    () => QUERIES.map((text) => searchMonths(year, names, { text, sort: "relevance" }).length),
    ROUNDS,
  );
  const weigh = (bytes: Buffer[]) => bytes.reduce((sum, one) => sum + brotli(one), 0);
  return { build, loaded, query, queries: QUERIES.length, catalogBrotli: brotli(catalog), textsBrotli: weigh(texts) };
}

async function measureDownloads(model: SiteModel): Promise<object> {
  const made = await timeCalls(() => [...renderMonthDownloads(afresh(model))], ROUNDS);
  const sizes = [...renderMonthDownloads(model)].map((file) => [file.path.split("/").at(-1), bytesOf(file).length]);
  return { made, sizes: Object.fromEntries(sizes) as object };
}

/** The page of median weight of every kind. */
function measurePages(model: SiteModel): object {
  const kinds = Map.groupBy(renderSite(model), ({ path }) => kindOf(path));
  const pages = [...kinds].map(([kind, files]) => {
    const sizes = files.map((file) => bytesOf(file).length);
    const median = medianOf(sizes);
    const nearest = files.toSorted((a, b) => distance(a, median) - distance(b, median))[0] as SiteFile;
    const bytes = bytesOf(nearest);
    return { kind, files: files.length, raw: bytes.length, gzip: gzipSync(bytes).length, brotli: brotli(bytes) };
  });
  return { pages: pages.toSorted((a, b) => (a.kind < b.kind ? -1 : 1)) };
}

const distance = (file: SiteFile, size: number): number => Math.abs(bytesOf(file).length - size);

const [what = "", corpus = ""] = process.argv.slice(2);
const model = await loadMonth(corpus, MONTH);
const papers = model.papers.length;
const measures: Readonly<Record<string, (model: SiteModel) => object | Promise<object>>> = {
  search: measureSearch,
  downloads: measureDownloads,
  pages: measurePages,
};
report({ papers, ...(await measures[what]?.(model)) });
