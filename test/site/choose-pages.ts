import type { SitePage } from "./built-site.ts";

/**
 * Pages that stand for all: of every kind in every language the longest and the shortest, and every page that shows
 * something the ones before it do not (a state, a notice, a chart). Always the same ones for the same site.
 */
export function choosePages(pages: readonly SitePage[]): SitePage[] {
  const groups = Map.groupBy(pages, ({ kind, url }) => `${kind} ${url.slice(0, 4)}`);
  return [...groups.values()].flatMap((group) => {
    const byLength = group.toSorted((a, b) => b.text.length - a.text.length || (a.key < b.key ? -1 : 1));
    const seen = new Set<string>();
    return byLength.filter(({ looks }, index) => {
      const shows = [...looks].some((look) => !seen.has(look));
      for (const look of looks) seen.add(look);
      return shows || index === byLength.length - 1;
    });
  });
}
