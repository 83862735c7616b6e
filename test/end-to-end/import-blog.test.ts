import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CAPTURES } from "./captures.ts";
import { readTree, runPapers, temporaryData } from "./run-papers.ts";

const BLOG = "../shared/data/blog";
const hasBlog = existsSync(BLOG);

/** How the original blog was set up. */
function oldSettings(): string {
  const file = join(temporaryData(), "blog.json");
  const digest = { author: "lim4349", listed: 10, markdown: { time: "09:15" } };
  writeFileSync(file, JSON.stringify({ context: { digest } }));
  return file;
}

interface Report {
  readonly days: { readonly day: string; readonly outcome: string }[];
  readonly folded: { readonly day: string; readonly of?: string }[];
  readonly papers: number;
  readonly itemsWritten: number;
  readonly objectsPut: number;
}

function importBlog(data: string, ...words: string[]): Report {
  const { code, stdout, stderr } = runPapers("import-blog", `${BLOG}/data`, "--json", "--data", data, ...words);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  return JSON.parse(stdout) as Report;
}

/** What may differ from the blog's posts: names put right, abstracts cleaned, lines added. */
const MAY_DIFFER = /^ {3}- (?:기관|Abstract): /;
const MAY_BE_ADDED = /^ {3}- (?:저자: |\[코드\]|\[프로젝트\]|한줄 요약: |키워드: )|^math: true$/;

function linesToCompare(markdown: string): string[] {
  return markdown
    .split("\n")
    .filter((line) => !/^ {3}- 기관: /.test(line) && !MAY_BE_ADDED.test(line))
    .map((line) => (MAY_DIFFER.test(line) ? "   - Abstract" : line));
}

describe.skipIf(!hasBlog)("the original blog's archive (needs ../shared/data/blog beside the project)", () => {
  it("comes in whole, as the digest people have read for years", () => {
    const data = temporaryData();
    const report = importBlog(data, "--settings", oldSettings());
    const files = readdirSync(`${BLOG}/data`).filter((name) => name.startsWith("daily-"));
    expect(report.days.length + report.folded.length).toBe(files.length);
    expect(report.days.every(({ outcome }) => outcome === "imported")).toBe(true);

    const markdown = readFileSync(join(data, "bucket/ko/2026/02/05/2026-02-05-daily-papers.md"), "utf8");
    const seed = readFileSync(`${BLOG}/2026-02-05.seed.md`, "utf8");
    expect(linesToCompare(markdown)).toEqual(linesToCompare(seed));
    expect(markdown).not.toMatch(/this https? URL|\d authors\d|^ {3}- 기관: .*\D\d$/im);
    const names = markdown.match(/(?<=^ {3}- 기관: ).*/gm);
    expect(names).toEqual(["알리바바", "RLinf", "샤오미 MiMo", "UC 버클리", "상하이 인공지능 연구소"]);

    const again = importBlog(data, "--settings", oldSettings());
    expect(again).toMatchObject({ itemsWritten: 0, objectsPut: 0, papers: report.papers });
    expect(again.days.every(({ outcome }) => outcome === "unchanged")).toBe(true);
  }, 1_500_000);

  it("has no weekend, and no link in a post that is not the paper's own", () => {
    const data = temporaryData();
    const { folded } = importBlog(data, "--from", "2026-02-05", "--to", "2026-02-09");
    expect(folded).toMatchObject([
      { day: "2026-02-07", of: "2026-02-06" },
      { day: "2026-02-08", of: "2026-02-06" },
    ]);
    const posts = [...readTree(join(data, "bucket/ko/2026/02"))].filter(([path]) => path.endsWith("daily-papers.md"));
    expect(posts.map(([path]) => path.slice(0, 2)).toSorted()).toEqual(["05", "06", "09"]);
    for (const [, text] of posts) expect(text).not.toContain("https://github.com/huggingface)");
  });

  it("leaves days alone that hold a list of Hugging Face's own, and gives way to one that comes later", () => {
    const data = temporaryData();
    const day = ["--from", "2026-02-05", "--to", "2026-02-05"];
    importBlog(data, ...day);
    expect(readJson(data).papers).toHaveLength(10);
    expect(runPapers("ingest", "--data", data, "--source", CAPTURES, ...day).code).toBe(0);
    const whole = readTree(join(data, "bucket"));
    expect(readJson(data).papers).toHaveLength(46);
    const { days, itemsWritten } = importBlog(data, ...day);
    expect(days).toMatchObject([{ outcome: "kept" }]);
    expect(itemsWritten).toBe(0);
    expect(readTree(join(data, "bucket"))).toEqual(whole);
  }, 1_500_000);
});

function readJson(data: string): { papers: unknown[] } {
  return JSON.parse(readFileSync(join(data, "bucket/data/2026/02/2026-02-05.json"), "utf8")) as { papers: unknown[] };
}

describe("an archive that cannot be imported", () => {
  it("is named in one sentence", () => {
    const data = temporaryData();
    const { code, stderr } = runPapers("import-blog", "--data", data);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^papers import-blog needs .*import-blog DIR.*\n$/)]);
    const empty = temporaryData();
    expect(runPapers("import-blog", empty, "--data", data).stderr).toMatch(/^".*" holds no file named like .*\n$/);
    expect(runPapers("import-blog", join(empty, "lost"), "--data", data).stderr).toMatch(/^".*" cannot be read.*\n$/);
  });

  it("costs only its unreadable files", () => {
    const folder = join(temporaryData(), "blog");
    mkdirSync(folder);
    const paper = {
      title: "Knots",
      url: "https://huggingface.co/papers/2602.00001",
      likes: 3,
      abstract: "Knots hold.",
    };
    const day = { date: "2026-02-05", crawled_at: "2026-02-05T14:45:48.8", papers: [paper, { title: "No votes" }] };
    writeFileSync(join(folder, "daily-2026-02-05.json"), JSON.stringify(day));
    writeFileSync(join(folder, "daily-2026-02-06.json"), "{ cut of");
    writeFileSync(join(folder, "daily-2026-02-09.json"), JSON.stringify({ month: "2026-02" }));
    const { code, stdout } = runPapers("import-blog", folder, "--json", "--data", temporaryData());
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      days: [{ day: "2026-02-05", outcome: "imported", papers: 1, rejects: [{ position: 1 }] }],
      unreadable: [{ file: "daily-2026-02-06.json" }, { file: "daily-2026-02-09.json" }],
    });
  });
});
