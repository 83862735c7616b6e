import type { BuiltSite } from "./built-site.ts";
import type { CheckResult } from "./report.ts";
import { validateFeeds } from "./validate-feeds.ts";

const FEED = /\.(atom|rss|opml)$|^[a-z]{2}\/[a-z]+\.json$/;

/** Every feed is valid against its format's specification. */
export async function checkFeeds(site: BuiltSite): Promise<CheckResult> {
  const files = [...site.keys].filter((key) => FEED.test(key)).map((key) => ({ path: key, text: site.read(key) }));
  const problems = await validateFeeds(files);
  const largest = Math.max(0, ...files.map(({ text }) => Buffer.byteLength(text)));
  return {
    name: "feeds",
    figures: `${files.length} feeds, the largest ${(largest / 1_000).toFixed(0)} kB`,
    violations: [
      ...problems.map(({ path, problem }) => `/${path}: ${problem}`),
      ...(files.length === 0 ? ["There is no feed at all."] : []),
    ],
  };
}
