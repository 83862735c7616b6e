import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseSettings } from "#config/settings.ts";
import type { ArxivId } from "#papers/arxiv-id.ts";
import { eachDay, isWeekend, type ListDay, opensAt } from "#papers/list-day.ts";
import type { Paper } from "#papers/paper.ts";
import { renderSearchScript } from "#site/assets/search-script.ts";
import { renderAssets } from "#site/assets/assets.ts";
import type { MonthRow } from "#site/downloads/month-rows.ts";
import { encodeBody } from "#site/encode-body.ts";
import { renderSearchPages } from "#site/html/search-page.ts";
import { renderSearchFiles } from "#site/search/search-files.ts";
import { type Catalog, PART_COUNT, partName, type TextPart } from "#site/search/shards.ts";
import { writeCatalog } from "#site/search/write-catalog.ts";
import { writeTextParts } from "#site/search/write-text-parts.ts";
import type { SiteFile } from "#site/site-file.ts";
import type { SiteModel } from "#site/site-model.ts";
import { CAPTURES } from "../end-to-end/captures.ts";

interface Entry {
  readonly paper: { readonly title: string; readonly summary: string; readonly authors: { readonly name: string }[] };
  readonly organization?: { readonly name: string; readonly fullname?: string };
}

/** Always the same numbers, evenly spread in [0, 1). */
function createRandom(): () => number {
  let state = 7;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const recorded = (): Entry[] =>
  readdirSync(CAPTURES).flatMap((day) => {
    const last = readdirSync(join(CAPTURES, day)).toSorted().at(-1) ?? "";
    return JSON.parse(readFileSync(join(CAPTURES, day, last), "utf8")) as Entry[];
  });

/** A paper whose title and abstract are sewn together from two recorded ones. */
function sew(id: string, one: Entry, other: Entry): Paper {
  const [head, tail] = [one.paper.title.split(": "), other.paper.title.split(": ")];
  const title = head.length > 1 && tail.length > 1 ? `${head[0]}: ${tail.slice(1).join(": ")}` : one.paper.title;
  const sentences = [
    ...one.paper.summary.split(/(?<=\.) /).slice(0, 4),
    ...other.paper.summary.split(/(?<=\.) /).slice(4),
  ];
  const { organization } = one;
  return {
    id: id as ArxivId,
    title,
    abstract: sentences.join(" "),
    authors: one.paper.authors.map(({ name }) => name),
    publishedOn: `20${id.slice(0, 2)}-${id.slice(2, 4)}-01`,
    keywords: [],
    ...(organization
      ? { organization: { account: organization.name, name: organization.fullname ?? organization.name } }
      : {}),
  };
}

/**
 * Everything that search loads, for `days` weekdays with `papers` papers each that end on `last`, as the press would
 * publish it.
 */
export function generateArchive(folder: string, days: number, papers: number, last: ListDay): void {
  const random = createRandom();
  const entries = recorded();
  const pick = () => entries[Math.floor(random() * entries.length)] as Entry;
  const write = ({ path, body }: Pick<SiteFile, "path" | "body">) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), encodeBody(body));
  };
  const weekdays = eachDay("2015-01-01" as ListDay, last)
    .filter((day) => !isWeekend(day))
    .slice(-days);
  const months = Map.groupBy(weekdays, (day) => day.slice(0, 7));
  const recent = new Map<string, { catalog: Catalog; parts: readonly TextPart[] }>();
  for (const [month, own] of [...months].toReversed()) {
    // Twelve months are sewn; the older ones are those again under other numbers, which saves minutes.
    const twin = recent.get([...recent.keys()].find((key) => key.endsWith(month.slice(4))) ?? "");
    const made = twin ? redate(twin, month) : makeMonth(month, own, papers, random, pick);
    if (!twin) recent.set(month, made);
    write({ path: `data/search/${month}/catalog.json`, body: JSON.stringify(made.catalog) });
    for (let part = 0; part < PART_COUNT; part += 1)
      write({ path: `data/search/${month}/${partName(part)}.json`, body: JSON.stringify(made.parts[part]) });
  }
  for (const file of searchShell([...months.keys()])) write(file);
}

/** The search page of these months and what it is made of, without the catalogs and parts of the months themselves. */
export function searchShell(months: readonly string[]): SiteFile[] {
  const downloads = months.map((month) => ({ month }));
  const model = { settings: parseSettings({}), siteUrl: "http://127.0.0.1", periods: [], front: { downloads } };
  const shell = model as unknown as SiteModel;
  return [...renderSearchPages(shell), ...renderSearchFiles(shell), ...renderSearchScript(), ...renderAssets()];
}

const prefixOf = (month: string) => `${month.slice(2).replace("-", "")}.`;

function redate({ catalog, parts }: { catalog: Catalog; parts: readonly TextPart[] }, month: string) {
  const ids = catalog.ids.replaceAll(prefixOf(catalog.month), prefixOf(month));
  return { catalog: { ...catalog, month, ids }, parts };
}

function makeMonth(month: string, own: readonly ListDay[], papers: number, random: () => number, pick: () => Entry) {
  const numbers = new Set<number>();
  while (numbers.size < own.length * papers) numbers.add(Math.floor(random() * 28_000));
  const ids = [...numbers].toSorted((a, b) => a - b).map((number) => prefixOf(month) + String(number).padStart(5, "0"));
  const rows = ids.map((id, index): MonthRow => {
    const standing = { votes: Math.floor(200 * random() ** 3), comments: 0 };
    const day = own[Math.floor((index / ids.length) * own.length)] as ListDay;
    return {
      entry: { paper: sew(id, pick(), pick()), standing, days: [day], rank: 1, capturedAt: opensAt(day) },
      listings: [],
    };
  });
  const catalog = writeCatalog(month, rows);
  return {
    catalog,
    parts: writeTextParts(
      catalog.of,
      rows.map(({ entry }) => entry.paper),
    ),
  };
}
