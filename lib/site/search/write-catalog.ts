import { collapseSpaces } from "#papers/collapse-spaces.ts";
import { createHash } from "node:crypto";
import { organizationOf } from "#papers/organizations/organization-of.ts";
import { organizationNamed } from "#papers/organizations/organizations.ts";
import { plainTitleOf } from "#papers/paper-text.ts";
import { topicsOf } from "#papers/topics/topics-of.ts";
import type { MonthRow } from "../downloads/month-rows.ts";
import type { Catalog } from "./shards.ts";

/** @param rows in order of id */
export function writeCatalog(month: string, rows: readonly MonthRow[]): Catalog {
  const papers = rows.map(({ entry }) => entry.paper);
  const topics = [...new Set(papers.flatMap(topicsOf))].toSorted();
  const organizations = new Map(
    papers.flatMap((paper) => organizationOf(paper) ?? []).map((one) => [one.slug, one] as const),
  );
  const slugs = [...organizations.keys()].toSorted();
  return {
    month,
    of: setName(papers.map(({ id }) => id)),
    ids: writeIds(papers.map(({ id }) => id)),
    titles: papers.map((paper) => collapseSpaces(plainTitleOf(paper))).join("\n"),
    votes: rows.map(({ entry }) => entry.standing.votes).join(" "),
    days: rows.map(({ entry }) => Number(entry.days.at(-1)?.slice(8))).join(" "),
    organizationOf: papers.map((paper) => positionIn(slugs, organizationOf(paper)?.slug)).join(" "),
    topicsOf: papers
      .map(
        (paper) =>
          topicsOf(paper)
            .map((topic) => positionIn(topics, topic))
            .join(".") || "-",
      )
      .join(" "),
    topics,
    organizations: slugs.map((slug) => {
      const names = organizations.get(slug)?.names;
      return names && organizationNamed(slug)?.slug !== slug ? [slug, names.en, names.ko] : slug;
    }),
  };
}

function setName(ids: readonly string[]): string {
  return createHash("sha256").update(ids.join(" ")).digest("hex").slice(0, 8);
}

function positionIn(all: readonly string[], one: string | undefined): string {
  return one === undefined ? "-" : all.indexOf(one).toString(36);
}

function writeIds(ids: readonly string[]): string {
  return ids
    .map((id, index) => {
      const before = ids[index - 1];
      const follows = before?.slice(0, 5) === id.slice(0, 5) && before.length === id.length;
      return follows ? (Number(id.slice(5)) - Number(before.slice(5))).toString(36) : id;
    })
    .join(" ");
}
