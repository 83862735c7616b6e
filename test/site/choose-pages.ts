import type { SitePage } from "./built-site.ts";

/** A page of at least this part of the longest one's length is no short one. */
const SHORT = 0.5;

/**
 * Pages that stand for all: of every kind in every language the longest and, where it is less than half as long, the
 * shortest, and as few others as show everything that any page of that kind shows (a state, a notice, a chart). Always
 * the same ones for the same site.
 */
export function choosePages(pages: readonly SitePage[]): SitePage[] {
  const groups = Map.groupBy(pages, ({ kind, url }) => `${kind} ${url.slice(0, 4)}`);
  return [...groups.values()].flatMap(choose);
}

function choose(group: readonly SitePage[]): SitePage[] {
  const shortestFirst = group.toSorted((a, b) => a.text.length - b.text.length || (a.key < b.key ? -1 : 1));
  const longest = shortestFirst.slice(-1);
  const most = SHORT * (longest[0]?.text.length ?? 0);
  const chosen = new Set([...longest, ...shortestFirst.slice(0, 1).filter(({ text }) => text.length < most)]);
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
