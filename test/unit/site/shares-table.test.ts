import { expect, it } from "vitest";
import { byPapersThenName } from "#site/html/components/shares-table.ts";

const namesIn = (locale: "ko" | "en", ...names: readonly string[]) =>
  byPapersThenName(
    locale,
    names.map((name) => ({ name, url: "/", papers: name === "Most" ? 2 : 1 })),
  ).map(({ name }) => name);

it("those with as many papers are in the order of the reader's alphabet, whatever their addresses are", () => {
  expect(namesIn("en", "eBay", "Zhejiang", "The University of Hong Kong", "Most", "Élan", "DiDi", "Uber")).toEqual([
    "Most",
    "DiDi",
    "eBay",
    "Élan",
    "Uber",
    "The University of Hong Kong",
    "Zhejiang",
  ]);
  expect(namesIn("ko", "하버드 대학교", "Adobe", "Most", "구글", "베이징대학교")).toEqual([
    "Most",
    "구글",
    "베이징대학교",
    "하버드 대학교",
    "Adobe",
  ]);
});
