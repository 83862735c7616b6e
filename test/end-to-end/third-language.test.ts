import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const JAPANESE = "lib/site/i18n/ja.ts";
const EVERYTHING_BUT_TESTS = ["bin", "lib", "functions", "tsconfig.json", "package.json", "cdk.json"];
/** `export const LOCALES = ["ko", "en", "ja"] as const; // lib/config/settings.ts` */
const ROW = /^(?<row>(?<start>(?:export )?const [A-Z]+\b[^=]*= ?).*;) \/\/ (?<file>lib\/\S+)$/gm;

const guide = readFileSync("CONTRIBUTING.md", "utf8");
/** As the guide says: `{ intl: "ja-JP", language: "日本語", …`. */
const OPENING = /`(export const ja: Messages = \{) (intl: "[^"]+"), (language: "[^"]+"), …`/.exec(guide) ?? [];

function edit(folder: string, file: string, change: (text: string) => string): void {
  const before = readFileSync(join(folder, file), "utf8");
  const after = change(before);
  if (after === before) throw new Error(`Nothing in ${file} is where CONTRIBUTING.md says.`);
  writeFileSync(join(folder, file), after);
}

/** The file of the language: English under a new name and with a new head, still to be translated. */
function translate(english: string): string {
  const [, head = "", intl = "", language = ""] = OPENING;
  return english
    .replace("export const en = {", `import type { Messages } from "./en.ts";\n\n${head}`)
    .replace(/intl: "[^"]+"/, intl)
    .replace(/language: "[^"]+"/, language)
    .replace(/^ {2}daily: .*$/m, `  daily: "日刊",`)
    .replace(/^export type Messages = .*$/m, "");
}

describe("a third language, added as CONTRIBUTING.md says: one file and one row", () => {
  let copy: string;
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), "papers-"));
    for (const name of EVERYTHING_BUT_TESTS) cpSync(name, join(copy, name), { recursive: true });
    symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
    const english = readFileSync("lib/site/i18n/en.ts", "utf8");
    writeFileSync(join(copy, JAPANESE), translate(english));
    for (const { groups } of guide.matchAll(ROW)) {
      const { row = "", start = "", file = "" } = groups ?? {};
      edit(copy, file, (text) =>
        text
          .split("\n")
          .map((line) => (line.startsWith(start) ? row : line))
          .join("\n"),
      );
    }
    edit(copy, "lib/site/i18n/messages.ts", (text) => `import { ja } from "./ja.ts";\n${text}`);
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  const run = (...words: string[]) => spawnSync(process.execPath, words, { cwd: copy, encoding: "utf8" });
  const compile = () => run("node_modules/typescript/bin/tsc", "-p", ".").stdout;

  it("compiles, and a text that is missing does not", () => {
    expect(compile()).toBe("");
    const whole = readFileSync(join(copy, JAPANESE), "utf8");
    edit(copy, JAPANESE, (text) => text.replace(/^ {2}archive: .*\n/m, ""));
    expect(compile()).toMatch(/ja\.ts.*Property 'archive' is missing/);
    writeFileSync(join(copy, JAPANESE), whole);
  });

  it("has pages, feeds and files of its own, and every page of another language leads to it", () => {
    const settings = { context: { digest: { locales: ["ko", "en", "ja"] } } };
    writeFileSync(join(copy, "cdk.json"), JSON.stringify(settings));
    const { status, stderr } = run("bin/papers.mjs", "start", "--source", "sample", "--once", "--data", "data");
    expect(`${status} ${stderr}`).toMatch(/^0/);
    const read = (path: string) => readFileSync(join(copy, "data/bucket", path), "utf8");
    const home = read("ja/index.html");
    expect(home).toContain(`<html lang="ja"`);
    expect(home).toMatch(/>\s*日刊\s*</);
    expect(home).toMatch(/2026年\d+月\d+日/);
    expect(read("en/index.html")).toMatch(/hreflang="ja"[^>]*href="[^"]*\/ja\/"/);
    expect(read("en/index.html")).toMatch(/<a[^>]*lang="ja"[^>]*>日本語</);
    for (const path of ["ja/daily.atom", "ja/feeds.opml", "ja/archive/index.html", "ja/search/index.html"])
      expect(existsSync(join(copy, "data/bucket", path)), path).toBe(true);
  });
});
