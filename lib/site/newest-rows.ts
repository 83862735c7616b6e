import type { IssueRow } from "#papers/issue.ts";

const NEWEST_YEARS = 2;

/**
 * The rows of the two newest years, whichever others a run has read: what shows the newest says the same after an old
 * day was published.
 */
export function newestRows(rows: readonly IssueRow[], heldMonths: readonly string[]): readonly IssueRow[] {
  const [first = ""] = [...new Set(heldMonths.map((month) => month.slice(0, 4)))].slice(-NEWEST_YEARS);
  return rows.filter(({ day }) => day >= first);
}
