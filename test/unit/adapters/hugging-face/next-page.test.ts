import { expect, it } from "vitest";
import { readNextPage } from "#adapters/hugging-face/next-page.ts";

const asked = "https://lists.example/api/daily_papers?date=2026-02-05&limit=100";

it.each([
  ['</api/daily_papers?p=1>; rel="next"', "https://lists.example/api/daily_papers?p=1"],
  ["<?p=1>;rel=next", "https://lists.example/api/daily_papers?p=1"],
  ['<https://lists.example/x,y>; title="a"; REL="last Next"', "https://lists.example/x,y"],
  ['</first>; rel="first", </second>; rel="next", </last>; rel="last"', "https://lists.example/second"],
  ['<https://elsewhere.example/api>; rel="next"', undefined],
  ['<//elsewhere.example/api>; rel="next"', undefined],
  ['<http://lists.example/api>; rel="next"', undefined],
  ['<http://>; rel="next"', undefined],
  ['</last>; rel="last"', undefined],
  ['</x>; rel="nextish"', undefined],
  ["", undefined],
  [null, undefined],
])("%s leads to %s", (link, expected) => {
  expect(readNextPage(link, asked)).toBe(expected);
});
