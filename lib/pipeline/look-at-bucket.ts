import type { Locale, Settings } from "#config/settings.ts";
import type { ArxivId } from "#papers/arxiv-id.ts";
import type { ListDay } from "#papers/list-day.ts";
import { type Subject, subjectsOf } from "#papers/subject.ts";
import type { SiteFile } from "#site/site-file.ts";
import * as urls from "#site/urls.ts";
import pMap from "p-map";
import { uniqueSubjects } from "./load-subjects.ts";
import { ConflictError, type ObjectStore, type PaperStore } from "./ports.ts";
import { affectedDays, readCalendar } from "./read-calendar.ts";
import { readDigests, type StoredDigest } from "./read-digests.ts";

const CONCURRENT_LISTS = 8;

interface Look {
  readonly subjects?: readonly Subject[];
  readonly everything?: boolean;
  readonly trusting?: boolean;
}

/** What the bucket holds where a run may write. */
export interface Held {
  /** Whether all the days are published as they are stored: there is nothing to do. */
  readonly published: boolean;
  readonly etags: ReadonlyMap<string, string>;
  /** @throws ConflictError when we have not looked for the file: the archive changed meanwhile, so start over. */
  requireLookedFor(file: Pick<SiteFile, "path">): void;
}

/**
 * Looks at every place that a run over `days` can write to: their folders are listed, and what lies in folders that
 * hold far more (papers, topics, organisations) is asked for by name.
 *
 * @param subjects topics and organisations to look for besides those of `days`
 * @param everything whether to look for all papers, topics and organisations of `days`, not only what changed
 * @param trusting whether papers that were never listed before are taken to have no page while their day was never
 *   published: so it is but after a run that died half way, whose next run meets a conflict and looks for all
 */
export async function lookAtBucket(
  days: readonly ListDay[],
  { store, objects, settings }: { store: PaperStore; objects: ObjectStore; settings: Settings },
  { subjects = [], everything = false, trusting = false }: Look = {},
): Promise<Held> {
  const { rows } = await readCalendar(store, days);
  const digests = [...(await readDigests(store, days, rows, settings)).values()];
  const touched = digests.map((digest) => (everything ? allOf(digest) : digest.touched));
  const folders = urls.touchedFolders(settings.locales, affectedDays(days, rows));
  const keys = urls.touchedKeys(settings.locales, {
    ids: [...new Set(touched.flatMap(({ ids }) => ids))],
    subjects: uniqueSubjects([...subjects, ...touched.flatMap((one) => one.subjects)]),
    months: [...new Set(days.map((day) => day.slice(0, 7)))],
  });
  const [listed, found] = await Promise.all([
    pMap(folders, (folder) => objects.list(folder), { concurrency: CONCURRENT_LISTS }),
    objects.find(trusting ? keysBesides(newPapers(digests), keys, settings.locales) : keys),
  ]);
  const prefixes = new Set(folders.map(({ prefix }) => prefix));
  const named = new Set(keys);
  return {
    published: digests.every(({ published }) => published),
    etags: new Map([...listed.flat(), ...found].map(({ key, etag }) => [key, etag])),
    requireLookedFor({ path }) {
      if (named.has(path) || prefixes.has(urls.folderOf(path).prefix)) return;
      throw new ConflictError(`The archive changed while ${path} was being made.`);
    },
  };
}

function newPapers(digests: readonly StoredDigest[]): ArxivId[] {
  return digests
    .filter(({ unpublished }) => unpublished)
    .flatMap(({ papers }) => papers.filter(({ paper }) => !paper.firstListedOn).map(({ paper }) => paper.id));
}

function keysBesides(ids: readonly ArxivId[], keys: readonly string[], locales: readonly Locale[]): string[] {
  const besides = new Set(urls.touchedKeys(locales, { ids, subjects: [], months: [] }));
  return keys.filter((key) => !besides.has(key));
}

/** Everything that a day's papers show on, those that left its list among them. */
export function allOf({ papers, delisted }: Pick<StoredDigest, "papers" | "delisted">): StoredDigest["touched"] {
  const all = [...papers.map(({ paper }) => paper), ...delisted];
  return { ids: all.map(({ id }) => id), subjects: uniqueSubjects(all.flatMap(subjectsOf)) };
}
