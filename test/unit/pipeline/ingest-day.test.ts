import { describe, expect, it } from "vitest";
import type { DayList } from "#papers/day-list.ts";
import { ConflictError, UpstreamError } from "#pipeline/ports.ts";
import { inventList, inventPapers } from "./invented-list.ts";
import { createScriptedPress, DAY, NIGHT, PRESS } from "./scripted-press.ts";

const HTML = new UpstreamError("unreadable", "HTML instead of JSON");

const list = (at: string, count: number, more: Partial<DayList> = {}) => inventList(DAY, at, inventPapers(count), more);

describe("ingestDay", () => {
  it("writes votes and papers first and the issue last, so that an issue never names what is not stored", async () => {
    const { run, store } = createScriptedPress([list(PRESS, 3)]);
    await run();
    expect(store.writes.filter((write) => !/ (topic|organization) /.test(write))).toEqual([
      `${DAY} votes`,
      `${DAY} paper 2602.10000`,
      `${DAY} paper 2602.10001`,
      `${DAY} paper 2602.10002`,
      `${DAY} row`,
      `${DAY} issue 1`,
    ]);
    expect(store.writes.at(-1)).toBe(`${DAY} issue 1`);
  });

  it("stores what upstream listed, and keeps its answer as it came", async () => {
    const answer = list(PRESS, 3, { rejects: [{ position: 3, reason: "no title" }] });
    const { run, read, store, captures, telemetry } = createScriptedPress([answer]);
    await run();
    const { issue, papers, snapshots } = await read();
    expect(issue).toMatchObject({ day: DAY, kind: "issue", capturedAt: PRESS, revision: 1 });
    expect([...papers.values()].map((paper) => ({ ...paper, topics: undefined }))).toEqual(
      answer.listed.map(({ paper }) => paper),
    );
    for (const { topics } of papers.values()) expect(topics).toMatchObject({ edition: expect.any(Number) as number });
    expect(snapshots.snapshots.map(({ at }) => at)).toEqual([PRESS]);
    expect((await store.readYear("2026")).map(({ day, papers: count }) => [day, count])).toEqual([[DAY, 3]]);
    expect([...captures.kept]).toEqual([[`${DAY} ${PRESS}`, answer.raw]]);
    expect(telemetry.counts).toMatchObject({ papersIn: 3, papersRejected: 1, capturesKept: 1 });
  });

  it("writes nothing when nothing has changed", async () => {
    const { run, store, captures } = createScriptedPress([list(PRESS, 3), list(NIGHT, 3)]);
    await run();
    const written = store.writes.length;
    await run();
    expect(store.writes).toHaveLength(written);
    expect(captures.kept.size).toBe(1);
  });

  it("keeps an answer that reads otherwise, although its papers are the same", async () => {
    const { run, captures, store } = createScriptedPress([list(PRESS, 3), list(NIGHT, 3, { raw: "[ ]" })]);
    await run();
    const written = store.writes.length;
    await run();
    expect([...captures.kept.values()]).toEqual([list(PRESS, 3).raw, "[ ]"]);
    expect(store.writes).toHaveLength(written);
  });

  it("asks nobody for a day that has not opened", async () => {
    const { run, source, store } = createScriptedPress([], "2026-02-05T02:29:59Z");
    await run();
    expect(source.asked).toEqual([]);
    expect(store.writes).toEqual([]);
  });

  it("asks for a day from the second it opens", async () => {
    const { run, source } = createScriptedPress([list(PRESS, 1)], "2026-02-05T02:30:00Z");
    await run();
    expect(source.asked).toEqual([DAY]);
  });
});

describe("ingestDay, when upstream fails,", () => {
  it("names the day failed and has the job tried again", async () => {
    const { run, read, store, captures, telemetry } = createScriptedPress(
      [HTML, list(NIGHT, 2)],
      "2026-02-05T12:00:00Z",
    );
    await expect(run()).rejects.toBe(HTML);
    expect((await read()).issue).toMatchObject({
      kind: "failed",
      state: "open",
      capturedAt: "2026-02-05T12:00:00Z",
      flags: [{ kind: "unreadable", detail: "HTML instead of JSON" }],
    });
    expect(store.writes).toEqual([`${DAY} row`, `${DAY} issue 1`]);
    expect(captures.kept.size).toBe(0);
    expect(telemetry.counts).toEqual({ upstreamFailures: 1 });
    expect(telemetry.warnings).toEqual(["Upstream gave no list."]);
    await run();
    expect((await read()).issue).toMatchObject({ kind: "issue", flags: [], revision: 2 });
  });

  it("takes a list of nothing but rejects for one it cannot read, not for an empty one, and keeps it", async () => {
    const rejects = [{ position: 0, reason: '"paper.upvotes" is missing; expected a whole number' }];
    const { run, read, captures } = createScriptedPress([list(PRESS, 0, { rejects, raw: "[{}]" })]);
    await expect(run()).rejects.toThrow(/None of 1 entries is a paper; of the first, "paper.upvotes" is missing/);
    expect((await read()).issue).toMatchObject({
      kind: "failed",
      capturedAt: PRESS,
      flags: [{ kind: "unreadable", at: PRESS }],
    });
    expect([...captures.kept.values()]).toEqual(["[{}]"]);
  });

  it("flags what was published and leaves its papers and votes alone", async () => {
    const { run, read, store } = createScriptedPress([list(PRESS, 3), HTML]);
    await run();
    const before = await read();
    await expect(run()).rejects.toBe(HTML);
    expect(await read()).toEqual({
      ...before,
      issue: {
        ...before.issue,
        revision: 2,
        flags: [{ kind: "unreadable", at: NIGHT, detail: "HTML instead of JSON" }],
      },
    });
    expect(store.writes.slice(-2)).toEqual([`${DAY} row`, `${DAY} issue 2`]);
  });

  it("writes once for a long outage", async () => {
    const { run, store } = createScriptedPress([HTML, HTML, HTML]);
    for (let count = 0; count < 3; count++) await expect(run()).rejects.toBe(HTML);
    expect(store.writes).toEqual([`${DAY} row`, `${DAY} issue 1`]);
  });

  it("takes our own mistakes for no fault of upstream", async () => {
    const mistake = new TypeError("undefined is not a function");
    const { run, store, telemetry } = createScriptedPress([mistake]);
    await expect(run()).rejects.toBe(mistake);
    expect(store.writes).toEqual([]);
    expect(telemetry.counts).toEqual({});
  });

  it("counts a list that shrank, warns, and keeps its answer for a look", async () => {
    const { run, read, captures, telemetry } = createScriptedPress([list(PRESS, 10), list(NIGHT, 2)]);
    await run();
    await run();
    expect((await read()).issue).toMatchObject({
      capturedAt: PRESS,
      papers: { length: 10 },
      flags: [{ kind: "shrunk" }],
    });
    expect(telemetry.counts).toMatchObject({ listsShrunk: 1, capturesKept: 2 });
    expect(telemetry.warnings).toEqual(["The list shrank by more than half; the published issue is kept."]);
    expect(captures.kept.has(`${DAY} ${NIGHT}`)).toBe(true);
  });
});

describe("ingestDay, when another run writes at the same time,", () => {
  it("reads again and decides again on what that run has written", async () => {
    const { run, read, store } = createScriptedPress([list(PRESS, 3), list(NIGHT, 4)]);
    await run({
      putIssue: async (issue) => {
        if (store.writes.every((write) => !write.includes("issue"))) await run();
        await store.putIssue(issue);
      },
    });
    // Ours began first and holds the older answer: the newer one stays, and ours has nothing more to say.
    const { issue, snapshots } = await read();
    expect(issue).toMatchObject({ capturedAt: NIGHT, papers: { length: 4 }, revision: 1 });
    expect(snapshots.snapshots.at(-1)?.at).toBe(NIGHT);
    expect(store.writes.filter((write) => write.includes("issue"))).toEqual([`${DAY} issue 1`]);
  });

  it.each(["putPapers", "putSnapshots", "putRow", "putIssue"] as const)(
    "in %s, leaves a row that says the same as the issue",
    async (method) => {
      const { run, read, store } = createScriptedPress([list(PRESS, 3), list(NIGHT, 4)]);
      let raced = false;
      const race = async (...parts: readonly never[]) => {
        if (!raced) {
          raced = true;
          await run();
        }
        const put: (...parts: readonly never[]) => Promise<void> = store[method];
        await put(...parts);
      };
      await run({ [method]: race });
      const { issue } = await read();
      const [row] = await store.readYear("2026");
      expect(row).toMatchObject({ capturedAt: issue?.capturedAt, revision: issue?.revision, papers: 4, votes: 394 });
    },
  );

  it("writes its own answer after the other's when its own is the newer one", async () => {
    const { run, read, store } = createScriptedPress([list(NIGHT, 4), list(PRESS, 3)]);
    await run({
      putSnapshots: async (...votes) => {
        if (store.writes.every((write) => !write.includes("votes"))) await run();
        await store.putSnapshots(...votes);
      },
    });
    const { issue, snapshots } = await read();
    expect(issue).toMatchObject({ capturedAt: NIGHT, papers: { length: 4 }, revision: 2 });
    expect(snapshots.snapshots.map(({ at }) => at)).toEqual([PRESS, NIGHT]);
  });

  it("gives the job back when it never gets through", async () => {
    const { run, store } = createScriptedPress([list(PRESS, 3)]);
    const putIssue = async () => Promise.reject(new ConflictError("Another run was first."));
    await expect(run({ putIssue })).rejects.toThrow(ConflictError);
    expect(store.writes.filter((write) => write.includes("issue"))).toEqual([]);
  });
});

describe("ingestDay, when it dies half way,", () => {
  it.each(["putPapers", "putSnapshots", "putRow", "putIssue"] as const)(
    "in %s, leaves no issue, and the next run stores the day whole",
    async (method) => {
      const { run, read } = createScriptedPress([list(PRESS, 3), list(NIGHT, 3)]);
      const power = new Error("The power is gone.");
      await expect(run({ [method]: () => Promise.reject(power) })).rejects.toBe(power);
      expect((await read()).issue).toBeUndefined();
      await run();
      const { issue, papers, snapshots } = await read();
      expect(issue).toMatchObject({ kind: "issue", revision: 1 });
      expect(issue?.papers.filter((id) => !papers.has(id))).toEqual([]);
      expect(snapshots.snapshots.at(-1)?.at).toBe(NIGHT);
    },
  );
});
