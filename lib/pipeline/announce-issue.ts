import type { ListDay } from "#papers/list-day.ts";
import type { Issue } from "#papers/issue.ts";
import { storedRow } from "./decide-issue.ts";
import { noteTouched } from "./note-touched.ts";
import type { PaperStore, StoredDay, Telemetry } from "./ports.ts";
import { delistedPapers } from "./read-digests.ts";
import { retryConflicts } from "./retry-conflicts.ts";
import { subjectChanges } from "./subject-changes.ts";

export interface AnnouncePorts {
  readonly store: PaperStore;
  readonly telemetry: Telemetry;
}

/**
 * Hands the held issue of `day` to render once more: its next revision says the same, and wakes render by the stream as
 * any change does. A stream forgets after a day, so this is how an issue whose record is gone still gets published.
 */
export async function announceIssue(day: ListDay, { store, telemetry }: AnnouncePorts): Promise<void> {
  const revision = await retryConflicts(async () => {
    const stored = await store.readDay(day);
    if (!stored.issue) return undefined;
    const issue = touchAll(stored.issue, stored);
    await store.putRow(storedRow(issue, stored));
    await store.putIssue(issue);
    return issue.revision;
  });
  if (revision === undefined) return telemetry.info("Nothing is held of the day, so there is nothing to announce.");
  telemetry.count("issuesAnnounced", 1);
  telemetry.info("The issue is announced to render again.", { revision });
}

/**
 * The issue's next revision, with all of its papers and listings noted to be made again, as which of them are is unknown;
 * and with the pages of papers that left its list.
 */
function touchAll(issue: Issue, stored: StoredDay): Issue {
  const {
    papers,
    snapshots: { snapshots },
  } = stored;
  const revision = issue.revision + 1;
  const before = { papers: delistedPapers(stored), snapshots: [] };
  const after = { papers: issue.papers.flatMap((id) => papers.get(id) ?? []), snapshots };
  const changes = subjectChanges(issue.day, before, after);
  return {
    ...issue,
    touched: noteTouched(issue.day, issue.touched, { before, after, changes }, revision),
    revision,
  };
}
