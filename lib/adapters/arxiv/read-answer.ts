import type { Failure, HttpAnswer } from "#adapters/http/attempt.ts";
import { excerptOf } from "#adapters/http/excerpt.ts";
import type { ArxivRecord } from "#papers/arxiv-record.ts";
import { parseAtom } from "./parse-atom.ts";
import { readRecord } from "./read-record.ts";

/**
 * The papers in arXiv's answer, or why there are none to be had. That nothing was found is an answer: papers are listed
 * before arXiv's interface knows them. That papers were found and none are shown is not: busy servers do that.
 */
export function readAnswer({ status, body }: HttpAnswer): ArxivRecord[] | Failure {
  const feed = parseAtom(body);
  const what = `answered ${status}: ${excerptOf(feed?.error ?? body) || "(empty body)"}`;
  if (status >= 500) return { kind: "unreachable", what, passing: true };
  // Older implementations report a malformed question with 200.
  if (status < 200 || status >= 300 || feed?.error !== undefined) return { kind: "refused", what, passing: false };
  if (!feed) return { kind: "unreadable", what: `${what}, which is no Atom feed`, passing: true };
  const records = feed.entries.map(readRecord).filter((record) => record !== undefined);
  if (records.length > 0 || feed.total === 0) return records;
  const found = feed.total ?? "an unknown number of";
  return { kind: "unreadable", what: `announced ${found} papers and showed none that can be read`, passing: true };
}
