import { expect, it } from "vitest";
import { formatDay } from "#site/i18n/messages.ts";
import { timeOf } from "#site/html/components/dateline.ts";
import { joinMarkup } from "#site/html/html.ts";

it.each([
  ["en", "Tuesday, 3\u00a0February 2026"],
  ["ko", "2026년 2월 3일 화요일"],
] as const)("a day in large letters is not broken between its number and its month, in %s", (locale, expected) => {
  const text = joinMarkup(timeOf("2026-02-03", formatDay(locale, "2026-02-03" as never)));
  expect(text).toBe(`<time datetime="2026-02-03">${expected}</time>`);
});
