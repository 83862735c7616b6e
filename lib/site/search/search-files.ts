import { organizations } from "#papers/organizations/organizations.ts";
import { splitPhrases } from "#papers/topics/split-phrases.ts";
import { topics } from "#papers/topics/topics.ts";
import { SCHEMA_VERSION } from "../data/paper-record.ts";
import { type MonthRow, rowsOfMonth } from "../downloads/month-rows.ts";
import { JSON_TYPE, pageFile, type SiteFile } from "../site-file.ts";
import type { SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import type { Names } from "./shards.ts";
import { writeCatalog } from "./write-catalog.ts";
import { writeTextParts } from "./write-text-parts.ts";

/** What search loads: a catalog and small parts of text for every month, and the names of topics and organisations. */
export function* renderSearchFiles(model: SiteModel): Iterable<SiteFile> {
  const marks = { schemaVersion: SCHEMA_VERSION, ...(model.sample ? { sample: true } : {}) };
  const file = (url: string, content: object) =>
    pageFile(urls.keyOf(url), JSON_TYPE, `${JSON.stringify({ ...marks, ...content })}\n`);
  for (const digest of model.periods.filter(({ period }) => period.kind === "month")) {
    const rows = rowsOfMonth(digest).toSorted(byId);
    const catalog = writeCatalog(digest.period.name, rows);
    const parts = writeTextParts(
      catalog.of,
      rows.map(({ entry }) => entry.paper),
    );
    for (const [number, part] of parts.entries()) yield file(urls.searchPartUrl(catalog.month, number), part);
    yield file(urls.searchCatalogUrl(catalog.month), catalog);
  }
  if (model.front) yield file(urls.SEARCH_NAMES_URL, allNames());
}

function byId(a: MonthRow, b: MonthRow): number {
  return a.entry.paper.id < b.entry.paper.id ? -1 : 1;
}

function allNames(): Names {
  return {
    topics: topics.map(({ slug, names, aliases }) => [slug, names.en, names.ko, ...splitPhrases(aliases)]),
    organizations: organizations().map(({ slug, names, aliases }) => [slug, names.en, names.ko, ...aliases]),
  };
}
