import { expect, it } from "vitest";
import { counts } from "#site/html/components/counts.ts";
import { joinMarkup } from "#site/html/html.ts";

const emphasised = (...parts: string[]) =>
  Array.from(joinMarkup(counts(parts)).matchAll(/<b>(.*?)<\/b>/g), ([, text]) => text);

it("a line of counts lets each number stand out as a whole, and what is said before it not at all", () => {
  expect(emphasised("논문 1,273편", "5.1MB", "3 days.")).toEqual(["1,273", "5.1", "3"]);
  expect(joinMarkup(counts(["2 papers"], "Since February 2026"))).not.toContain("<b>2026</b>");
});
