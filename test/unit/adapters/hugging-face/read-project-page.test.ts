import { describe, expect, it } from "vitest";
import { readProjectPage } from "#adapters/hugging-face/read-project-page.ts";

describe("a project page", () => {
  it.each([
    [" https://lab.example/paper", "https://lab.example/paper"],
    ["http://lab.example", "http://lab.example/"],
    ["https://lab.example:8443/a?b=c#d", "https://lab.example:8443/a?b=c#d"],
    ['https://lab.example/"><script>', "https://lab.example/%22%3E%3Cscript%3E"],
    ["https://연구소.example/논문", "https://xn--2e0br59akgd.example/%EB%85%BC%EB%AC%B8"],
  ])("%j is linked as %s", (given, expected) => {
    expect(readProjectPage(given)).toBe(expected);
  });

  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://lab.example/",
    "https://user:secret@lab.example/",
    "https://user@lab.example/",
    "https://localhost/",
    "https://localhost./",
    "https://",
    "lab.example",
    "TBA",
    "",
  ])("%j is not linked", (given) => {
    expect(readProjectPage(given)).toBeUndefined();
  });

  it.each(["x", "논"])(
    "is not linked when its address, written out, is longer than 2,000 characters of %j",
    (letter) => {
      const rest = (letters: number) => letter.repeat(letters / encodeURIComponent(letter).length);
      expect(readProjectPage(`https://lab.example/${rest(1_980)}`)).toHaveLength(2_000);
      expect(readProjectPage(`https://lab.example/${rest(1_989)}`)).toBeUndefined();
    },
  );
});
