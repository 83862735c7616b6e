import lighthouse from "lighthouse";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

export interface Audit {
  /** 0 to 100: performance, accessibility, best practices, search engines. */
  readonly scores: readonly number[];
  /** What kept them from 100, one sentence each. */
  readonly problems: readonly string[];
}

/**
 * What Lighthouse says of a page on a phone.
 * @param port where the browser listens
 * @param hidden whether the page keeps itself out of search engines on purpose, as those of the sample do
 */
export async function auditPage(url: string, port: number, hidden: boolean): Promise<Audit> {
  const result = await lighthouse(url, {
    port,
    logLevel: "silent",
    output: "json",
    onlyCategories: [...CATEGORIES],
    ...(hidden ? { skipAudits: ["is-crawlable"] } : {}),
  });
  if (!result) throw new Error(`Lighthouse had nothing to say about ${url}.`);
  const { categories, audits } = result.lhr;
  const scores = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
  const problems = CATEGORIES.flatMap((name) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(
        ({ id }) =>
          `${name}: ${audits[id]?.title} (${id}${audits[id]?.displayValue ? `, ${audits[id].displayValue}` : ""})`,
      ),
  );
  return { scores, problems };
}
