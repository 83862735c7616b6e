import { JSON_TYPE, pageFile, type SiteFile } from "../site-file.ts";
import type { Digest, DigestPaper, SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { jsonParts } from "./json-parts.ts";
import { abstractRecord, paperRecord, SCHEMA_VERSION } from "./paper-record.ts";

/** The daily digest for machines. */
export function* renderDayJson(model: SiteModel): Iterable<SiteFile> {
  for (const digest of model.days.filter(({ issue }) => issue.kind === "issue")) {
    const papers = digest.ranking.values().map(dayPaperRecord);
    const body = jsonParts(dayRecord(digest, model.sample), "papers", papers);
    yield pageFile(urls.keyOf(urls.dayJsonUrl(digest.day)), JSON_TYPE, body);
  }
}

function dayRecord({ day, issue, ranking, votes }: Digest, sample: boolean) {
  return {
    schemaVersion: SCHEMA_VERSION,
    ...(sample ? { sample } : {}),
    day,
    state: issue.state,
    /** Votes, comments and stars are as of then. */
    capturedAt: issue.capturedAt,
    counts: { papers: ranking.length, votes, rejects: issue.rejects.length },
    papers: [],
    rejects: issue.rejects,
  };
}

function dayPaperRecord(entry: DigestPaper) {
  const { latest: _, ...course } = entry.course;
  return { ...paperRecord(entry), abstract: abstractRecord(entry), course };
}
