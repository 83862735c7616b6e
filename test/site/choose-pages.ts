import type { SitePage } from "./built-site.ts";

/**
 * Pages that stand for all: of every kind in every language the longest and the shortest, and as few others as show
 * everything that any page of that kind shows (a state, a notice, a chart). Always the same ones for the same site.
 */
export function choosePages(pages: readonly SitePage[]): SitePage[] {
  const groups = Map.groupBy(pages, ({ kind, url }) => `${kind} ${url.slice(0, 4)}`);
  return [...groups.values()].flatMap(choose);
}

function choose(group: readonly SitePage[]): SitePage[] {
  const shortestFirst = group.toSorted((a, b) => a.text.length - b.text.length || (a.key < b.key ? -1 : 1));
  const chosen = new Set([...shortestFirst.slice(-1), ...shortestFirst.slice(0, 1)]);
  const unseen = new Set(group.flatMap(({ looks }) => [...looks]));
  for (let next: SitePage | undefined; ; chosen.add(next)) {
    for (const { looks } of chosen) for (const look of looks) unseen.delete(look);
    if (unseen.size === 0) return [...chosen];
    next = oddest(shortestFirst, unseen);
  }
}

/** The page that shows most of what has not been seen, the shortest of such. */
function oddest(shortestFirst: readonly SitePage[], unseen: ReadonlySet<string>): SitePage {
  const newIn = ({ looks }: SitePage) => [...looks].filter((look) => unseen.has(look)).length;
  return shortestFirst.reduce((best, page) => (newIn(page) > newIn(best) ? page : best));
}
