import { organizationOf } from "./organizations/organization-of.ts";
import type { ListedPaper } from "./paper.ts";
import { hasMath } from "./paper-text.ts";
import { topicsOf } from "./topics/topics-of.ts";

/*
 * Upstream drops and renames fields without notice: its one-line summaries were gone for four weeks of 2026. So every
 * issue counts how many of its papers carry each optional field, and a sudden fall is raised.
 */

/** The optional fields of a listed paper that are watched. */
export const WATCHED_FIELDS = ["summary", "keywords", "organization", "code", "stars", "projectPage"] as const;
export type WatchedField = (typeof WATCHED_FIELDS)[number];

/** How many papers of an issue carry each field. */
export type Presence = Readonly<Record<WatchedField, number>>;

export function countPresence(listed: readonly ListedPaper[]): Presence {
  const carries = ({ paper, standing }: ListedPaper, field: WatchedField): boolean => {
    if (field === "stars") return standing.stars !== undefined;
    return field === "keywords" ? paper.keywords.length > 0 : paper[field] !== undefined;
  };
  const counts = WATCHED_FIELDS.map((field) => [field, listed.filter((one) => carries(one, field)).length]);
  return Object.fromEntries(counts) as Presence;
}

/** How many papers of an issue show mathematics, have a topic, and name an organisation that the registry knows. */
export interface Recognised {
  readonly mathematics: number;
  readonly topics: number;
  readonly organizations: number;
}

export function countRecognised(listed: readonly ListedPaper[]): Recognised {
  return {
    mathematics: listed.filter(({ paper }) => hasMath(paper, true)).length,
    topics: listed.filter(({ paper }) => topicsOf(paper).length > 0).length,
    organizations: listed.filter(({ paper }) => organizationOf(paper)?.known).length,
  };
}

/** A field that fewer than half as many papers carry as before; shares from 0 to 1. */
export interface Drift {
  readonly field: WatchedField;
  readonly before: number;
  readonly now: number;
}

/** Days that a field's usual share is taken from. */
export const DRIFT_DAYS = 28;
/** Fewer papers than these say nothing about a share, and a field this rare falls by half on any day. */
const ENOUGH_NOW = 8;
const ENOUGH_BEFORE = 60;
const SHARE_THAT_MATTERS = 0.1;
const FALL = 0.5;

/** How many papers a day has, and how many of them carry each field, where that was counted. */
interface Counted {
  readonly papers: number;
  readonly presence?: Presence;
}

/** @param earlier rows of the days before */
export function findDrift(now: Counted, earlier: readonly Counted[]): Drift[] {
  const before = earlier.filter(({ presence }) => presence !== undefined);
  const papersBefore = before.reduce((sum, { papers }) => sum + papers, 0);
  if (!now.presence || now.papers < ENOUGH_NOW || papersBefore < ENOUGH_BEFORE) return [];
  const { presence, papers } = now;
  return WATCHED_FIELDS.map((field) => ({
    field,
    before: before.reduce((sum, row) => sum + (row.presence?.[field] ?? 0), 0) / papersBefore,
    now: presence[field] / papers,
  })).filter(({ before: share, now: left }) => share >= SHARE_THAT_MATTERS && left < share * FALL);
}
