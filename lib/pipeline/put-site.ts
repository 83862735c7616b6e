import { hash } from "node:crypto";
import { CACHE_CONTROL } from "#config/response-headers.ts";
import { type FileToPut, type HashedFile, planPuts, planRemovals } from "#publishing/plan-publication.ts";
import { createBodyEncoder } from "#site/encode-body.ts";
import { renderSite } from "#site/renderers.ts";
import type { SiteFile } from "#site/site-file.ts";
import type { SiteModel } from "#site/site-model.ts";
import * as urls from "#site/urls.ts";
import pMap from "p-map";
import type { Held } from "./look-at-bucket.ts";
import type { ObjectStore, Telemetry } from "./ports.ts";

const CONCURRENT_PUTS = 8;

/**
 * Renders a model and brings the bucket to it: puts what differs from `held`, removes what a day no longer has. Each
 * file is put when it has been made and let go then: no more than those on their way are ever in memory.
 * @param changed is given every key that was put or removed, as it happens
 * @throws ConflictError when somebody else wrote there since `held` was looked at
 */
export async function putSite(
  model: SiteModel,
  held: Held,
  { objects, telemetry }: { readonly objects: ObjectStore; readonly telemetry: Telemetry },
  changed: Set<string>,
): Promise<void> {
  const made = new Set<string>();
  const files = planPuts(hashFiles(renderSite(model), held, made), held.etags);
  await putInOrder(files, async ({ file, bytes, replaces }) => {
    await objects.put({
      key: file.path,
      body: bytes,
      contentType: file.contentType,
      cacheControl: CACHE_CONTROL[file.cacheClass],
      replaces,
    });
    changed.add(file.path);
    telemetry.count("objectsPut", 1);
  });
  for (const key of planRemovals(made, held.etags, (known) => isLeftover(known, model))) {
    await objects.remove(key);
    changed.add(key);
    telemetry.count("objectsRemoved", 1);
  }
}

/**
 * The bytes of a file are there until the next one is taken.
 * @param made is given the key of every file, as it is made
 */
function* hashFiles(files: Iterable<SiteFile>, held: Held, made: Set<string>): Iterable<HashedFile> {
  const encode = createBodyEncoder();
  for (const { body, ...file } of files) {
    held.requireLookedFor(file);
    made.add(file.path);
    const bytes = encode(body);
    yield { file, bytes, etag: hash("md5", bytes) };
  }
}

/** Removable is only what we once made for a day that this run makes whole. */
function isLeftover(key: string, { days, settings }: SiteModel): boolean {
  if (!urls.isOurKey(key)) return false;
  return days.some(({ day }) => {
    const folders = settings.locales.map((locale) => urls.dayUrl(locale, day).slice(1));
    return key === urls.keyOf(urls.dayJsonUrl(day)) || folders.some((folder) => key.startsWith(folder));
  });
}

/** In the renderers' order, home last: leaves side by side, a shared page alone once all before it are there. */
async function putInOrder(files: Iterable<FileToPut>, put: (file: FileToPut) => Promise<void>): Promise<void> {
  const rest = files[Symbol.iterator]();
  let next = rest.next();
  function* leaves() {
    for (; !next.done && !isShared(next.value.file); next = rest.next())
      yield { ...next.value, bytes: Buffer.from(next.value.bytes) };
  }
  while (!next.done) {
    if (isShared(next.value.file)) {
      await put(next.value);
      next = rest.next();
    } else await pMap(leaves(), put, { concurrency: CONCURRENT_PUTS });
  }
}

function isShared({ path, cacheClass }: FileToPut["file"]): boolean {
  return cacheClass === "page" && urls.folderOf(path).shallow;
}
