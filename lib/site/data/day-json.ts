import type { RankedPaper } from "#papers/ranking.ts";
import { JSON_TYPE, pageFile, type SiteFile } from "../site-file.ts";
import type { Digest, SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";

/** Grows by one whenever a field changes its meaning; added fields do not count. */
const SCHEMA_VERSION = 1;

/** The daily digest for machines. */
export function* renderDayJson(model: SiteModel): Iterable<SiteFile> {
  for (const digest of model.days.filter(({ issue }) => issue.kind === "issue")) {
    yield pageFile(
      urls.keyOf(urls.dayJsonUrl(digest.day)),
      JSON_TYPE,
      `${JSON.stringify(dayRecord(digest, model.sample), null, 1)}\n`,
    );
  }
}

function dayRecord({ day, issue, ranking, votes }: Digest, sample: boolean) {
  return {
    schemaVersion: SCHEMA_VERSION,
    ...(sample ? { sample } : {}),
    day,
    state: issue.state,
    capturedAt: issue.capturedAt,
    counts: { papers: ranking.length, votes, rejects: issue.rejects.length },
    papers: ranking.map(paperRecord),
    rejects: issue.rejects,
  };
}

function paperRecord({ paper, standing, rank }: RankedPaper) {
  const { code, organization, ...rest } = paper;
  return {
    ...(rank === undefined ? {} : { rank }),
    votes: standing.votes,
    comments: standing.comments,
    ...rest,
    ...(organization ? { organization } : {}),
    ...(code
      ? {
          code: {
            repository: urls.repositoryUrl(code),
            ...(standing.stars === undefined ? {} : { stars: standing.stars }),
          },
        }
      : {}),
    links: {
      arxiv: urls.arxivUrl(paper.id),
      pdf: urls.pdfUrl(paper.id),
      huggingFace: urls.huggingFacePaperUrl(paper.id),
    },
  };
}
