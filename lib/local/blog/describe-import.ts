import type { ListDay } from "#papers/list-day.ts";
import { BLOG_NOTES, type BlogNote, type BlogNotes } from "./blog-day.ts";
import type { FoldedDay } from "./find-clones.ts";
import type { ImportOutcome } from "./import-blog-day.ts";

/** What became of one file that is an issue. */
export interface ImportedDay {
  readonly day: ListDay;
  readonly outcome: ImportOutcome;
  readonly papers: number;
  readonly rejects: readonly { readonly position: number; readonly reason: string }[];
  readonly notes: BlogNotes;
}

/** Everything `papers import-blog` did: the object of `--json`. */
export interface ImportReport {
  readonly days: readonly ImportedDay[];
  readonly folded: readonly FoldedDay[];
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
  readonly outcomes: Readonly<Partial<Record<ImportOutcome, number>>>;
  readonly papers: number;
  readonly notes: BlogNotes;
  readonly itemsWritten: number;
  readonly objectsPut: number;
}

const NOTE_TEXT: Readonly<Record<BlogNote, string>> = {
  organizationRecovered: "organisation names recovered from glued digits",
  organizationUnclear: "organisation names left out, their end being unclear",
  organizationUnnamed: "no organisation named",
  codeKept: "code links kept",
  codeMovedToProjectPage: "code links that are project pages",
  codeDropped: "bogus code links dropped",
  abstractRepaired: "abstracts repaired",
  abstractIncomplete: "abstracts with words lost for good",
  abstractMissing: "abstracts missing",
  votesZero: "papers with no votes counted",
  duplicateMerged: "rows of one paper merged",
  movedFromWeekend: "papers moved from the weekend",
  instantUnknown: "time of capture unknown",
};

export function totalNotes(days: readonly ImportedDay[]): BlogNotes {
  const totals = BLOG_NOTES.map(
    (note) => [note, days.reduce((sum, { notes }) => sum + (notes[note] ?? 0), 0)] as const,
  );
  return Object.fromEntries(totals.filter(([, count]) => count > 0));
}

/** The report in words: a line for each day, in order, then the totals. */
export function describeImport(report: ImportReport): string[] {
  const lines = [
    ...report.days.map((day) => [day.day, describeDay(day)] as const),
    ...report.folded.map((day) => [day.day, describeFolded(day)] as const),
  ];
  const { days, folded, papers, itemsWritten, objectsPut } = report;
  const outcomes = Object.entries(report.outcomes).map(([outcome, count]) => `${count} ${outcome}`);
  return [
    ...lines.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([day, text]) => `${day}  ${text}`),
    ...report.unreadable.map(({ file, reason }) => `${file}: left out. ${reason}`),
    `${days.length + folded.length} days: ${[...outcomes, `${folded.length} weekends dropped`].join(", ")}; ${papers} papers.`,
    ...describeNotes(report.notes).map((note) => `  ${note}`),
    `${itemsWritten} items written, ${objectsPut} objects put.`,
  ];
}

function describeDay({ outcome, papers, rejects, notes }: ImportedDay): string {
  if (outcome === "kept") return "kept: Hugging Face's own list is held for this day, and is fuller";
  return [
    `${outcome}, ${papers} papers`,
    ...describeNotes(notes),
    ...rejects.map(({ position, reason }) => `entry ${position + 1} rejected: ${reason}`),
  ].join("; ");
}

function describeFolded({ of, clones, moved, dropped }: FoldedDay): string {
  if (of === undefined)
    return `dropped: no list is made on a weekend, and ${dropped.length} papers are of no certain day`;
  const added = moved.length > 0 ? `, ${moved.length} more added to it` : "";
  return `dropped: the list of ${of} again, ${clones.length} papers the same${added}`;
}

function describeNotes(notes: BlogNotes): string[] {
  return BLOG_NOTES.flatMap((note) => (notes[note] ? [`${NOTE_TEXT[note]}: ${notes[note]}`] : []));
}
