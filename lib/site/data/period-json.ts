import type { PeriodDigest } from "../period-digest.ts";
import { JSON_TYPE, pageFile, type SiteFile } from "../site-file.ts";
import type { SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { jsonParts } from "./json-parts.ts";
import { paperRecord, SCHEMA_VERSION } from "./paper-record.ts";

/** The weekly and monthly digests for machines. Abstracts are in the days' own files. */
export function* renderPeriodJson(model: SiteModel): Iterable<SiteFile> {
  for (const digest of model.periods) {
    const papers = digest.ranking.values().map((entry) => ({
      ...paperRecord(entry),
      capturedAt: entry.capturedAt,
      days: entry.days,
    }));
    const body = jsonParts(periodRecord(digest, model.sample), "papers", papers);
    yield pageFile(urls.keyOf(urls.periodJsonUrl(digest.period)), JSON_TYPE, body);
  }
}

function periodRecord(digest: PeriodDigest, sample: boolean) {
  const { period, state, asOf, rows, ranking, votes, topics, organizations, sleepers } = digest;
  return {
    schemaVersion: SCHEMA_VERSION,
    ...(sample ? { sample } : {}),
    ...period,
    state,
    final: state === "settled",
    capturedAt: asOf,
    counts: { papers: ranking.length, votes, days: rows.filter(({ kind }) => kind === "issue").length },
    days: rows.map(({ day, kind, papers }) => ({
      day,
      kind,
      papers,
      ...(kind === "issue" ? { url: urls.dayJsonUrl(day) } : {}),
    })),
    topics,
    organizations: organizations.map(({ slug, names, papers }) => ({ slug, names, papers })),
    sleepers: sleepers.map(({ paper }) => paper.id),
    papers: [],
  };
}
