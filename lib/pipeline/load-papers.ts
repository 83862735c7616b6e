import type { ArxivId } from "#papers/arxiv-id.ts";
import type { ListDay } from "#papers/list-day.ts";
import { cardOf } from "#papers/paper-card.ts";
import { relatedPapers } from "#papers/related-papers.ts";
import type { Appearance, Digest, PaperDigest } from "#site/site-model.ts";
import type { PaperStore } from "./ports.ts";
import type { StoredDigest } from "./read-digests.ts";

type Read = (days: readonly ListDay[]) => Promise<ReadonlyMap<ListDay, StoredDigest>>;

/**
 * The papers of `days` with all their appearances, and those that no list shows any more as they were last listed.
 * @param days which papers are wanted of which days
 * @param read gives digests of days, for the few papers that were listed again
 */
export async function loadPapers(
  store: PaperStore,
  days: readonly { readonly day: ListDay; readonly ids: readonly ArxivId[] }[],
  read: Read,
): Promise<PaperDigest[]> {
  const listings = new Map(days.flatMap(({ day, ids }) => ids.map((id) => [id, [day] as readonly ListDay[]] as const)));
  if (listings.size === 0) return [];
  for (const [id, listed] of await store.readRelistings()) if (listings.has(id)) listings.set(id, listed);
  const wanted = [...new Set([...listings.values()].flat())];
  const digests = await read(wanted);
  const entries = new Map([...digests].map(([day, { papers }]) => [day, new Map(papers.map((p) => [p.paper.id, p]))]));
  const relations = new Map(wanted.map((day) => [day, relationsOf(digests.get(day))] as const));
  return [...listings]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, listed]) => {
      const found = listed.flatMap((day) => {
        const digest = digests.get(day);
        const entry = entries.get(day)?.get(id);
        return digest && entry ? [{ digest, entry }] : [];
      });
      const last = found.at(-1);
      if (!last) return delistedPaper(id, listed, digests);
      const closed = listed.findLast((day) => relations.get(day)?.has(id));
      const related = closed && (relations.get(closed)?.get(id) ?? []).map(cardOf);
      return {
        id,
        paper: last.entry.paper,
        appearances: found.map(appearanceOf),
        ...(closed && related && related.length > 0 ? { related: { day: closed, papers: related } } : {}),
      };
    });
}

function delistedPaper(
  id: ArxivId,
  listed: readonly ListDay[],
  digests: ReadonlyMap<ListDay, StoredDigest>,
): PaperDigest[] {
  return listed
    .flatMap((day) => {
      const paper = digests.get(day)?.delisted.find((one) => one.id === id);
      return paper ? [{ id, paper, appearances: [], delistedFrom: day }] : [];
    })
    .slice(-1);
}

/** Of a list that can grow no more: before, every paper that came would change the pages of those that were there. */
function relationsOf(digest: Digest | undefined): ReturnType<typeof relatedPapers> {
  return digest?.ranked.close === undefined ? new Map() : relatedPapers(digest.papers.map(({ paper }) => paper));
}

function appearanceOf({ digest, entry }: { digest: Digest; entry: Digest["papers"][number] }): Appearance {
  const { latest: _, ...course } = entry.course;
  const { latest: __, ...ranked } = digest.ranked;
  return { day: digest.day, course, ranked, ...(entry.stars ? { stars: entry.stars } : {}) };
}
