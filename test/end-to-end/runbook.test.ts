import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WATCHED_FIELDS, type WatchedField } from "#papers/presence.ts";
import { synthesiseTemplate } from "../infrastructure/synthesise-template.ts";
import { runPapers } from "./run-papers.ts";

const text = readFileSync("docs/runbook.md", "utf8");
const blocks = [...text.matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, block = ""]) => block);
const commands = blocks.flatMap((block) => block.split("\n")).filter((line) => line.startsWith("npx papers "));

/** The command as it is for the press on this machine. */
function locally(command: string): string[] {
  return command.replace("npx papers ", "").replace(' --stack "$STACK"', "").split(" ");
}

it("the runbook counts tries as the stack does, and names every field that is watched", () => {
  const numbers = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
  const template = synthesiseTemplate();
  const only = (type: string, name: string) =>
    Object.values(template.findResources(type))
      .map(({ Properties }) => (Properties as Readonly<Record<string, unknown>>)[name])
      .find((value) => value !== undefined);
  const { maxReceiveCount } = only("AWS::SQS::Queue", "RedrivePolicy") as { maxReceiveCount: number };
  expect(text).toContain(`A message was tried ${numbers[maxReceiveCount]} times`);
  // The first try is none of the retries.
  const tries = Number(only("AWS::Lambda::EventSourceMapping", "MaximumRetryAttempts")) + 1;
  expect(text).toContain(`could not be published in ${numbers[tries]} tries`);
  const [, drift = ""] = /^### Schema drift\n([^]*?)\*\*Look/m.exec(text) ?? [];
  const named = { summary: "summaries", keywords: "keywords", organization: "organisations", code: "code" };
  const spelled: Record<WatchedField, string> = { ...named, stars: "stars", projectPage: "project pages" };
  for (const field of WATCHED_FIELDS) expect(drift).toContain(spelled[field]);
  expect(drift).not.toContain("thumbnails");
});

describe("the runbook", () => {
  let data: string;
  beforeAll(() => {
    data = mkdtempSync(join(tmpdir(), "papers-"));
    expect(runPapers("start", "--once", "--source", "sample", "--data", data).code).toBe(0);
  });
  afterAll(() => rmSync(data, { recursive: true, force: true }));

  it("has commands of the press that change nothing that was right already", () => {
    for (const command of ["render", "sweep", "replay --from 2026-07-29 --to 2026-07-30"]) {
      const { stdout } = runPapers(...command.split(" "), "--data", data, "--json");
      expect([command, JSON.parse(stdout)]).toEqual([command, expect.objectContaining({ objectsPut: 0 })]);
    }
  });

  it("has commands of the press that run, one after the other, against the local press", () => {
    const distinct = [...new Set(commands)];
    expect(distinct.length).toBeGreaterThan(6);
    for (const command of distinct) {
      // The sample stands in for upstream: a test asks nobody on the network.
      const source = command.includes(" backfill ") ? ["--source", "sample"] : [];
      const { code, stderr } = runPapers(...locally(command), ...source, "--data", data, "--json");
      expect([command, code, stderr]).toEqual([command, 0, expect.any(String)]);
    }
  }, 1_500_000);

  it("has shell that a shell can read", () => {
    for (const block of blocks) {
      const { status, stderr } = spawnSync("bash", ["-n"], { input: block, encoding: "utf8" });
      expect([block, status, stderr]).toEqual([block, 0, ""]);
    }
  });

  it("asks for outputs that the stack has", () => {
    const outputs = Object.keys(synthesiseTemplate().findOutputs("*"));
    const asked = [...text.matchAll(/\$\(output (\w+)\)/g)].map(([, name]) => name);
    expect(asked.length).toBeGreaterThan(5);
    for (const name of asked) expect(outputs).toContain(name);
  });

  it("links only to sections that it has", () => {
    const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
      heading.toLowerCase().replaceAll(" ", "-"),
    );
    for (const [, anchor] of text.matchAll(/\]\(#([\w-]+)\)/g)) expect(anchors).toContain(anchor);
  });

  it("has for every alarm what it means, where to look, what mends it and when to leave it alone", () => {
    const [, alarms = ""] = /^## Alarms\n([^]*?)^## /m.exec(text) ?? [];
    const sections = alarms.split(/^### /m).slice(1);
    expect(sections.length).toBeGreaterThan(8);
    for (const section of sections)
      for (const part of ["**Means.**", "**Look.**", "**Fix.**", "**Ignore when**"])
        expect([section.split("\n")[0], section.includes(part)]).toEqual([section.split("\n")[0], true]);
  });
});
