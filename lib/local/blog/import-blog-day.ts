import type { Issue } from "#papers/issue.ts";
import { ingestDay, type IngestPorts } from "#pipeline/ingest-day.ts";
import type { BlogDay } from "./blog-day.ts";

/**
 * - `imported`: the day was not held, or had failed; now it is the blog's.
 * - `updated`: it was the blog's before, and the file says something new.
 * - `unchanged`: it was the blog's before, and is the same.
 * - `kept`: a list of upstream's own is held for it, which is fuller: the blog's was left out.
 */
export type ImportOutcome = "imported" | "updated" | "unchanged" | "kept";

/** Stores a day as any list is stored. Its raw form is not: replaying it as Hugging Face's answer would fail. */
export async function importBlogDay(
  { list }: BlogDay,
  ports: Pick<IngestPorts, "store" | "telemetry" | "clock">,
): Promise<ImportOutcome> {
  const held = (await ports.store.readDay(list.day)).issue;
  if (held && isUpstreams(held)) return "kept";
  await ingestDay(list.day, {
    ...ports,
    source: { list: async () => list },
    enricher: { enrich: async () => new Map() },
    captures: { keep: async () => false },
    origin: "blog",
  });
  if (held?.origin !== "blog") return "imported";
  const { issue } = await ports.store.readDay(list.day);
  return issue?.revision === held.revision ? "unchanged" : "updated";
}

function isUpstreams({ origin, kind }: Issue): boolean {
  return origin !== "blog" && kind !== "failed";
}
