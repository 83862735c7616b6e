import type { ArxivId } from "#papers/arxiv-id.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { Appearance, Digest, PaperDigest } from "#site/site-model.ts";
import type { PaperStore } from "./ports.ts";

/**
 * The papers of `days` with all their appearances; one that no list shows any more is left out.
 * @param days which papers are wanted of which days
 * @param read gives digests of days, for the few papers that were listed again
 */
export async function loadPapers(
  store: PaperStore,
  days: readonly { readonly day: ListDay; readonly ids: readonly ArxivId[] }[],
  read: (days: readonly ListDay[]) => Promise<ReadonlyMap<ListDay, Digest>>,
): Promise<PaperDigest[]> {
  const listings = new Map(days.flatMap(({ day, ids }) => ids.map((id) => [id, [day] as readonly ListDay[]] as const)));
  if (listings.size === 0) return [];
  for (const [id, listed] of await store.readRelistings()) if (listings.has(id)) listings.set(id, listed);
  const digests = await read([...new Set([...listings.values()].flat())]);
  const entries = new Map([...digests].map(([day, { papers }]) => [day, new Map(papers.map((p) => [p.paper.id, p]))]));
  return [...listings]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, listed]) => {
      const found = listed.flatMap((day) => {
        const digest = digests.get(day);
        const entry = entries.get(day)?.get(id);
        return digest && entry ? [{ digest, entry }] : [];
      });
      const last = found.at(-1);
      return last ? [{ id, paper: last.entry.paper, appearances: found.map(appearanceOf) }] : [];
    });
}

function appearanceOf({ digest, entry }: { digest: Digest; entry: Digest["papers"][number] }): Appearance {
  const { latest: _, ...course } = entry.course;
  const { latest: __, ...ranked } = digest.ranked;
  return { day: digest.day, course, ranked, ...(entry.stars ? { stars: entry.stars } : {}) };
}
