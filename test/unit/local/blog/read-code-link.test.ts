import { readCodeLink } from "#local/blog/read-code-link.ts";
import { describe, expect, it } from "vitest";

describe("a code link of the old blog", () => {
  it.each([
    ["https://github.com/invented/knots", { githubRepo: "https://github.com/invented/knots" }],
    ["https://knots.example/", { projectPage: "https://knots.example/" }],
    ["https://huggingface.co/spaces/a/b", { projectPage: "https://huggingface.co/spaces/a/b" }],
  ])("%s is kept for what it is", (address, link) => {
    expect(readCodeLink(address)).toEqual(link);
  });

  it.each(["https://github.com/huggingface", "https://huggingface.co/models", "javascript:alert(1)", "", "no address"])(
    "%j says nothing of the paper",
    (address) => {
      expect(readCodeLink(address)).toBeUndefined();
    },
  );
});
