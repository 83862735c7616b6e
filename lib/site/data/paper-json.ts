import type { PaperDigest, SiteModel } from "../site-model.ts";
import { JSON_TYPE, pageFile, type SiteFile } from "../site-file.ts";
import * as urls from "../urls.ts";
import { abstractRecord, paperFacts, SCHEMA_VERSION } from "./paper-record.ts";

/** A paper for machines. It carries the votes of press, close and settlement only, as its page does. */
export function* renderPaperJson(model: SiteModel): Iterable<SiteFile> {
  for (const digest of model.papers) {
    const body = `${JSON.stringify(paperDigestRecord(digest, model.sample), null, 1)}\n`;
    yield pageFile(urls.keyOf(urls.paperJsonUrl(digest.id)), JSON_TYPE, body);
  }
}

function paperDigestRecord({ paper, appearances, delistedFrom }: PaperDigest, sample: boolean) {
  return {
    schemaVersion: SCHEMA_VERSION,
    ...(sample ? { sample } : {}),
    ...paperFacts(paper),
    abstract: abstractRecord({ paper }),
    appearances,
    ...(delistedFrom ? { delistedFrom } : {}),
  };
}
