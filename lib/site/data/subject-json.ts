import { JSON_TYPE, pageFile, type SiteFile } from "../site-file.ts";
import type { SiteModel, SubjectDigest } from "../site-model.ts";
import * as urls from "../urls.ts";
import { SCHEMA_VERSION } from "./paper-record.ts";

/** A topic or an organisation for machines: its newest papers, and the months that have a page of it. */
export function* renderSubjectJson(model: SiteModel): Iterable<SiteFile> {
  for (const digest of model.subjects) {
    const body = `${JSON.stringify(subjectRecord(digest, model.sample), null, 1)}\n`;
    yield pageFile(urls.keyOf(urls.subjectJsonUrl(digest.subject)), JSON_TYPE, body);
  }
}

function subjectRecord({ subject, newest, months }: SubjectDigest, sample: boolean) {
  return {
    schemaVersion: SCHEMA_VERSION,
    ...(sample ? { sample } : {}),
    ...subject,
    months: months.map(({ month }) => month),
    newest: newest.map(({ day, id, title, summary, authors, authorCount, settledVotes }) => ({
      day,
      id,
      title,
      summary,
      authors,
      authorCount,
      ...(settledVotes === undefined ? {} : { settledVotes }),
      url: urls.paperJsonUrl(id),
    })),
  };
}
