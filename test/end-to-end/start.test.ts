import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline/promises";
import { expect, it, onTestFinished } from "vitest";
import { readTree, runPapers, temporaryData } from "./run-papers.ts";

/** The press as a person starts it, with what it says line by line. */
function startPress(data: string) {
  const child = spawn(process.execPath, [
    "bin/papers.mjs",
    "start",
    "--source",
    "sample",
    "--port",
    "0",
    "--data",
    data,
  ]);
  onTestFinished(() => void child.kill("SIGKILL"));
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const said: string[] = [];
  async function waitFor(words: RegExp): Promise<string> {
    for (let line = await lines.next(); !line.done; line = await lines.next()) {
      said.push(line.value);
      if (words.test(line.value)) return line.value;
    }
    throw new Error(`The press ended before it said ${words}; it said:\n${said.join("\n")}`);
  }
  return { child, waitFor };
}

it("says where the site is before it is made, serves what is there while it works, and stops when asked to", async () => {
  const data = temporaryData();
  const first = startPress(data);
  const promise = await first.waitFor(/^The site will be at /);
  const url = /http:\S+/.exec(promise)?.[0] ?? "";
  const early = await fetch(`${url}en/`);
  expect([early.status, early.headers.get("refresh")]).toEqual([503, "2"]);
  let asked = early;
  let finished = false;
  const end = first.waitFor(/until Ctrl-C/).then(() => (finished = true));
  while (asked.status === 503) asked = await fetch(`${url}en/`);
  expect([asked.status, finished]).toEqual([200, false]);
  await end;
  // Whoever copies a link out of a page comes back to the same press.
  expect(await (await fetch(`${url}en/`)).text()).toContain(`<link rel="canonical" href="${url}en/" />`);
  first.child.kill("SIGINT");
  await first.waitFor(/^Stopped\.$/);
  expect(await once(first.child, "exit")).toEqual([0, null]);

  const second = startPress(data);
  const held = /http:\S+/.exec(await second.waitFor(/^The site is at .* as it was last built/))?.[0] ?? "";
  expect((await fetch(`${held}ko/`)).status).toBe(200);
});

it("is left alone by a second press on its folder, which would have made room for other papers", async () => {
  const data = temporaryData();
  const first = startPress(data);
  await first.waitFor(/until Ctrl-C/);
  const before = readTree(`${data}/bucket`);
  const { code, stderr } = runPapers("start", "--once", "--source", "lib/local/sample", "--data", data);
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/in use by another press; stop that one, or give this one/),
  ]);
  expect(readTree(`${data}/bucket`)).toEqual(before);
  expect(runPapers("status", "--data", data).stderr).toContain("in use by another press");
  first.child.kill("SIGTERM");
  await first.waitFor(/^Stopped\.$/);
  await once(first.child, "exit");
  expect(runPapers("start", "--once", "--source", "sample", "--data", data).code).toBe(0);
});
