import type { Catalog, Names, TextPart } from "../shards.ts";
import { partName } from "../shards.ts";
import { foldName } from "../match-names.ts";
import { type LoadedMonth, readCatalog, readTextPart } from "../read-shards.ts";
import type { KnownNames } from "../search-months.ts";

const ROOT = "/data/search/";
/** As many requests as a browser makes of one host at a time over HTTP/1.1. */
const AT_ONCE = 6;

async function fetchJson<T>(path: string, cache: RequestCache = "default"): Promise<T> {
  const answer = await fetch(ROOT + path, { cache });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return (await answer.json()) as T;
}

export interface AllNames extends KnownNames {
  readonly shown: Map<string, { readonly en: string; readonly ko: string }>;
}

export async function loadNames(): Promise<AllNames> {
  const { topics, organizations } = await fetchJson<Names>("names.json");
  return {
    topics: topics.map(([slug, ...names]) => foldName(slug, names)),
    organizations: organizations.map(([slug, ...names]) => foldName(slug, names)),
    shown: new Map(organizations.map(([slug, en, ko]) => [slug, { en, ko }])),
  };
}

export async function loadMonth(month: string): Promise<LoadedMonth> {
  return readCatalog(await fetchJson<Catalog>(`${month}/catalog.json`));
}

/** A part that belongs to another catalog was remembered too long: it is asked for anew, and left out if that fails. */
export async function loadPart(month: LoadedMonth, number: number): Promise<void> {
  const path = `${month.month}/${partName(number)}.json`;
  if (!readTextPart(month, number, await fetchJson<TextPart>(path)))
    readTextPart(month, number, await fetchJson<TextPart>(path, "reload"));
}

/** Runs `work` over all items in order, a few at a time. */
export async function inTurn<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const run = async () => {
    while (next < items.length) await work(items[next++] as T);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, run));
}
