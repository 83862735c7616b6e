import type { Locale } from "#config/settings.ts";
import { type Course, climbOf, MOMENTS } from "#papers/course.ts";
import { formatNumber, messagesOf } from "./i18n/messages.ts";

/** A moment and its figures stay on one line. */
const NO_BREAK = "\u{A0}";

/** Rank and votes at press, at close and settled, once there is more than one of them to compare; else nothing. */
export function courseParts(locale: Locale, course: Course): string[] {
  const messages = messagesOf(locale);
  const moments = MOMENTS.flatMap((moment) => {
    const mark = course[moment];
    if (!mark) return [];
    const said = `${messages.course[moment]} ${messages.place(mark.rank)} (${formatNumber(locale, mark.votes)})`;
    return [said.replaceAll(" ", NO_BREAK)];
  });
  const climb = climbOf(course) ?? 0;
  if (moments.length < 2) return [];
  return climb === 0 ? moments : [...moments, messages.climb(climb)];
}

/** The same in one line. */
export function courseLine(locale: Locale, course: Course): string | undefined {
  return courseParts(locale, course).join(" · ") || undefined;
}
