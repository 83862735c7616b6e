import { createHash } from "node:crypto";
import { CACHE_CONTROL } from "#config/response-headers.ts";
import { type HashedFile, planPublication, type Publication } from "#publishing/plan-publication.ts";
import { renderSite } from "#site/renderers.ts";
import type { SiteFile } from "#site/site-file.ts";
import type { SiteModel } from "#site/site-model.ts";
import * as urls from "#site/urls.ts";
import pMap from "p-map";
import type { Held } from "./look-at-bucket.ts";
import type { ObjectStore, Telemetry } from "./ports.ts";

const CONCURRENT_PUTS = 8;

/**
 * Renders a model and brings the bucket to it: puts what differs from `held`, removes what a day no longer has.
 * @param changed is given every key that was put or removed, as it happens
 * @throws ConflictError when somebody else wrote there since `held` was looked at
 */
export async function putSite(
  model: SiteModel,
  held: Held,
  { objects, telemetry }: { readonly objects: ObjectStore; readonly telemetry: Telemetry },
  changed: Set<string>,
): Promise<void> {
  const files = [...renderSite(model)].map(hashFile);
  for (const { file } of files) held.requireLookedFor(file);
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
}

function hashFile(file: SiteFile): HashedFile {
  return { file, etag: createHash("md5").update(file.body).digest("hex") };
}

/** Removable is only what we once made for a day that this run makes whole, or for a paper that is gone. */
function isLeftover(key: string, { days, gonePapers, settings }: SiteModel): boolean {
  if (!urls.isOurKey(key)) return false;
  const gone = gonePapers.some((id) => key.includes(`/papers/${id}/`) || key === urls.keyOf(urls.paperJsonUrl(id)));
  return (
    gone ||
    days.some(({ day }) => {
      const folders = settings.locales.map((locale) => urls.dayUrl(locale, day).slice(1));
      return key === urls.keyOf(urls.dayJsonUrl(day)) || folders.some((folder) => key.startsWith(folder));
    })
  );
}

/** Leaves first and side by side, then shared pages one by one in the renderers' order, home last. */
async function putAll(put: Publication["put"], objects: ObjectStore, onPut: (key: string) => void): Promise<void> {
  const isShared = ({ path, cacheClass }: SiteFile) => cacheClass === "page" && urls.folderOf(path).shallow;
  const putOne = async ({ file, replaces }: Publication["put"][number]) => {
    await objects.put({
      key: file.path,
      body: typeof file.body === "string" ? Buffer.from(file.body) : file.body,
      contentType: file.contentType,
      cacheControl: CACHE_CONTROL[file.cacheClass],
      replaces,
    });
    onPut(file.path);
  };
  const leaves = put.filter(({ file }) => !isShared(file));
  await pMap(leaves, putOne, { concurrency: CONCURRENT_PUTS });
  for (const part of put.filter(({ file }) => isShared(file))) await putOne(part);
}
