import { describe, expect, it } from "vitest";
import { readRepository } from "#adapters/hugging-face/read-repository.ts";

describe("a code address", () => {
  it.each([
    "https://github.com/Acme/paper.code",
    "http://www.github.com/Acme/paper.code/",
    "https://GitHub.com/Acme/paper.code.git",
    " https://github.com/Acme/paper.code/tree/main/deep?tab=readme#top\n",
    "https://github.com/Acme/paper.code?tab=readme-ov-file",
    "https://github.com/Acme/paper.code#install",
    "https://github.com/Acme/paper.code/blob/main/a.json",
    "https://github.com/Acme/\npaper.code.git",
    "https://github.com/\r\nAcme/paper.code",
  ])("%j leads to the repository", (address) => {
    expect(readRepository(address)).toEqual({ owner: "Acme", name: "paper.code" });
  });

  it.each([
    "https://github.com/acme",
    "https://github.com/acme/",
    "https://github.com/acme/..",
    "https://github.com/acme/.git",
    "https://github.com/../acme/x",
    "https://github.com/-acme/paper",
    "https://github.com/acme/pa per",
    "https://github.com/acme/<script>",
    "https://github.com/orgs/acme/repositories",
    "https://github.com/Topics/agents",
    "https://github.com/features/copilot",
    "https://github.com/settings/profile",
    "https://github.com.evil.example/acme/paper",
    "https://evil.example/github.com/acme/paper",
    "https://user@github.com/acme/paper",
    "https://gitlab.com/acme/paper",
    "ftp://github.com/acme/paper",
    "github.com/acme/paper",
    `https://github.com/${"a".repeat(40)}/paper`,
    `https://github.com/acme/${"a".repeat(101)}`,
    "javascript:alert(1)//github.com/acme/paper",
    "",
  ])("%j leads to none", (address) => {
    expect(readRepository(address)).toBeUndefined();
  });
});
