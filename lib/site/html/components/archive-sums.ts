import type { Locale } from "#config/settings.ts";
import type { IssueRow } from "#papers/issue.ts";
import type { MonthDownloads } from "#papers/month-downloads.ts";
import { messagesOf } from "../../i18n/messages.ts";

/** Papers and days with an issue. */
export interface Sum {
  readonly papers: number;
  readonly days: number;
}

const NOTHING: Sum = { papers: 0, days: 0 };

export function addUp(sums: readonly Sum[]): Sum {
  return sums.reduce((all, { papers, days }) => ({ papers: all.papers + papers, days: all.days + days }), NOTHING);
}

export function sumOfDays(rows: readonly IssueRow[], year: string): Sum {
  const issues = rows.filter(({ day, kind }) => kind === "issue" && day.startsWith(year));
  return addUp(issues.map(({ papers }) => ({ papers, days: 1 })));
}

export function sumOfMonths(downloads: readonly MonthDownloads[], year: string): Sum {
  return addUp(downloads.filter(({ month }) => month.startsWith(year)));
}

export function sumParts(locale: Locale, { papers, days }: Sum): string[] {
  const messages = messagesOf(locale);
  return [messages.papers(papers), messages.days(days)];
}
