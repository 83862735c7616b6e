import { createHash } from "node:crypto";
import pMap from "p-map";
import { CACHE_CONTROL } from "#config/response-headers.ts";
import type { Settings } from "#config/settings.ts";
import type { ListDay } from "#papers/list-day.ts";
import { invalidationPaths } from "#publishing/invalidation-paths.ts";
import { type HashedFile, planPublication, type Publication } from "#publishing/plan-publication.ts";
import { renderSite } from "#site/renderers.ts";
import type { SiteFile } from "#site/site-file.ts";
import type { SiteModel } from "#site/site-model.ts";
import * as urls from "#site/urls.ts";
import { affectedDays, loadSiteModel, readCalendar } from "./load-site-model.ts";
import { type Cdn, ConflictError, type ObjectStore, type PaperStore, type Telemetry } from "./ports.ts";
import { retryConflicts } from "./retry-conflicts.ts";

export interface PublishPorts {
  readonly store: PaperStore;
  readonly objects: ObjectStore;
  readonly cdn: Cdn;
  readonly telemetry: Telemetry;
  readonly settings: Settings;
  /** Public address without a slash at the end. */
  readonly siteUrl: string;
}

const CONCURRENT_PUTS = 8;

/**
 * Publishes `days` and every page that depends on them: puts only what differs, then invalidates it once, and notes
 * which revisions are published. When another run publishes at the same time, one of the two meets a changed page,
 * and starts over from its first read. A run that dies half way is healed by the next one.
 */
export async function publishDays(days: readonly ListDay[], ports: PublishPorts): Promise<void> {
  const { telemetry, cdn } = ports;
  // What a run that failed or met a conflict had already put looks untouched to the next: it is remembered here.
  const changed = new Set<string>();
  try {
    await retryConflicts(
      () => publishOnce(days, ports, changed),
      () => telemetry.count("publishConflicts", 1),
    );
  } finally {
    const paths = invalidationPaths([...changed]);
    if (paths.length > 0) await cdn.invalidate(paths);
    telemetry.count("pathsInvalidated", paths.length);
  }
}

async function publishOnce(
  days: readonly ListDay[],
  { store, objects, telemetry, settings, siteUrl }: PublishPorts,
  changed: Set<string>,
): Promise<void> {
  // The bucket is listed before the table is read: whoever publishes newer records after this listing changes an
  // ETag that our conditional put then refuses, so old records can never replace newer pages.
  const held = await listHeld(objects, await foldersFor(days, store, settings));
  const model = await loadSiteModel(store, days, settings, siteUrl);
  const files = [...renderSite(model)].map(hashFile);
  for (const { file } of files) requireListed(file, held.prefixes);

  const plan = planPublication(files, held.etags, (key) => isLeftover(key, model));
  await putAll(plan.put, objects, (key) => {
    changed.add(key);
    telemetry.count("objectsPut", 1);
  });
  for (const key of plan.remove) {
    await objects.remove(key);
    changed.add(key);
    telemetry.count("objectsRemoved", 1);
  }

  const asked = new Set(days);
  for (const { day, issue } of model.days) if (asked.has(day)) await store.putRendered(day, issue.revision);
}

async function foldersFor(days: readonly ListDay[], store: PaperStore, settings: Settings) {
  const { rows } = await readCalendar(store, days);
  return urls.touchedFolders(settings.locales, affectedDays(days, rows));
}

async function listHeld(objects: ObjectStore, folders: ReturnType<typeof urls.touchedFolders>) {
  const listed = await pMap(folders, (folder) => objects.list(folder), { concurrency: CONCURRENT_PUTS });
  return {
    etags: new Map(listed.flat().map(({ key, etag }) => [key, etag])),
    prefixes: new Set(folders.map(({ prefix }) => prefix)),
  };
}

/** A neighbour that appeared between listing and reading brings folders we have not looked into: start over. */
function requireListed({ path }: SiteFile, prefixes: ReadonlySet<string>): void {
  if (!prefixes.has(urls.folderOf(path).prefix))
    throw new ConflictError(`The calendar changed while ${path} was being made.`);
}

function hashFile(file: SiteFile): HashedFile {
  return { file, etag: createHash("md5").update(file.body).digest("hex") };
}

/** Removable is only what we once made for a day that this run makes whole. */
function isLeftover(key: string, { days, settings }: SiteModel): boolean {
  if (!urls.isOurKey(key)) return false;
  return days.some(({ day }) => {
    const folders = settings.locales.map((locale) => urls.dayUrl(locale, day).slice(1));
    return key === urls.keyOf(urls.dayJsonUrl(day)) || folders.some((folder) => key.startsWith(folder));
  });
}

/** Leaves first and side by side, then shared pages one by one in the renderers' order, home last. */
async function putAll(put: Publication["put"], objects: ObjectStore, onPut: (key: string) => void): Promise<void> {
  const isShared = ({ path, cacheClass }: SiteFile) => cacheClass === "page" && urls.folderOf(path).shallow;
  const putOne = async ({ file, replaces }: Publication["put"][number]) => {
    await objects.put({
      key: file.path,
      body: Buffer.from(file.body),
      contentType: file.contentType,
      cacheControl: CACHE_CONTROL[file.cacheClass],
      replaces,
    });
    onPut(file.path);
  };
  await pMap(
    put.filter(({ file }) => !isShared(file)),
    putOne,
    { concurrency: CONCURRENT_PUTS },
  );
  for (const part of put.filter(({ file }) => isShared(file))) await putOne(part);
}
