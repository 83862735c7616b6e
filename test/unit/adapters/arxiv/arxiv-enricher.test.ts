import { describe, expect, it, onTestFinished } from "vitest";
import { UpstreamError } from "#pipeline/ports.ts";
import { reply, type Step, startScriptedServer } from "../http/scripted-server.ts";
import { createHurriedEnricher } from "./hurried-enricher.ts";
import { inventIds, inventRecord, writeAnswer, writeEntryOf } from "./invented-record.ts";

const [FIRST = "", SECOND = "", THIRD = ""] = inventIds(3);
const good = reply(writeAnswer(inventRecord(FIRST)));
const busy = reply("Rate exceeded.", 429);

async function setUp(steps: readonly Step[], overrides: Parameters<typeof createHurriedEnricher>[1] = {}) {
  const server = await startScriptedServer(...steps);
  onTestFinished(() => server.close());
  const asked = () => server.requests.map(({ url = "" }) => new URL(url, server.url));
  return { ...createHurriedEnricher(server.url, overrides), server, asked };
}

/** Answers about whatever is asked for. */
const obliging: Step = (response, { url = "" }) => {
  const ids = new URL(url, "http://127.0.0.1").searchParams.get("id_list")?.split(",") ?? [];
  response.end(writeAnswer(...ids.map((id) => inventRecord(id))));
};

describe("a question to arXiv", () => {
  it("is one request for all papers, says how many, and who asks", async () => {
    const { enricher, asked, server } = await setUp([obliging]);
    const ids = inventIds(60);
    expect([...(await enricher.enrich(ids)).keys()]).toEqual(ids);
    expect(asked()).toHaveLength(1);
    expect(asked()[0]?.pathname).toBe("/api/query");
    expect(Object.fromEntries(asked()[0]?.searchParams ?? [])).toEqual({ id_list: ids.join(","), max_results: "60" });
    expect(server.requests[0]?.headers["user-agent"]).toBe("press-under-test/1 (press@example.org)");
  });

  it("holds each id once, and none that would make arXiv refuse the others", async () => {
    const { enricher, asked } = await setUp([obliging]);
    const odd = ["abc", "", "2602.1", "2602.100000", "math/0601001", `${FIRST},${SECOND}`, "2602.00001&start=9"];
    await enricher.enrich([...odd, FIRST, ` ${SECOND} `, `${FIRST}v2`, FIRST] as never);
    expect(asked().map((url) => url.search)).toEqual([`?id_list=${FIRST},${SECOND}&max_results=2`]);
  });

  it("is not asked when there is nothing to ask", async () => {
    const { enricher, asked } = await setUp([good]);
    expect(await enricher.enrich([])).toEqual(new Map());
    expect(await enricher.enrich(["abc"] as never)).toEqual(new Map());
    expect(asked()).toEqual([]);
  });

  it("is asked alone and 3 s after the one before, however many callers there are", async () => {
    let open = 0;
    let most = 0;
    const slow: Step = (response, request) => {
      most = Math.max(most, (open += 1));
      setTimeout(() => {
        open -= 1;
        obliging(response, request);
      }, 5);
    };
    const { enricher, waits, asked } = await setUp([slow], { patience: 60_000 });
    await Promise.all([enricher.enrich(inventIds(150)), enricher.enrich([FIRST] as never)]);
    expect(asked()).toHaveLength(3);
    expect(most).toBe(1);
    expect(waits).toEqual([3_000, 3_000]);
  });
});

describe("an answer of arXiv", () => {
  it("belongs to the papers it names, in whatever order, and to none that were not asked for", async () => {
    const records = [THIRD, FIRST, "2602.99999"].map((id) => inventRecord(id));
    const { enricher } = await setUp([reply(writeAnswer(...records))]);
    const found = await enricher.enrich([FIRST, SECOND, THIRD] as never);
    expect([...found]).toEqual([
      [THIRD, records[0]],
      [FIRST, records[1]],
    ]);
  });

  it("may know none of the papers yet: that is no trouble, and nothing to repeat", async () => {
    const { enricher, asked } = await setUp([reply(writeAnswer())]);
    expect(await enricher.enrich([FIRST] as never)).toEqual(new Map());
    expect(asked()).toHaveLength(1);
  });

  it("is kept when the next part of a long list cannot be had", async () => {
    const { enricher } = await setUp([obliging, reply("no", 404)]);
    expect((await enricher.enrich(inventIds(150))).size).toBe(100);
  });
});

describe("trouble that passes", () => {
  it.each<[string, Step]>([
    ["503", reply("", 503)],
    ["500 in a feed", reply(writeAnswer(inventRecord(FIRST)), 507)],
    ["an empty body", reply("")],
    ["papers announced and not shown", reply(writeAnswer(inventRecord(FIRST)).replaceAll(/<entry>.*<\/entry>/gs, ""))],
    ["half a feed", reply(writeAnswer(inventRecord(FIRST)).slice(0, 600))],
    ["a web page", reply("<!doctype html><p>Please wait")],
    ["a broken connection", (response) => void response.socket?.destroy()],
    ["silence", () => undefined],
  ])("is overcome by asking again 3 s later: %s", async (_, step) => {
    const { enricher, waits, asked } = await setUp([step, step, good], { attemptTimeout: 200 });
    expect([...(await enricher.enrich([FIRST] as never)).keys()]).toEqual([FIRST]);
    expect(asked()).toHaveLength(3);
    expect(waits).toEqual([3_000, 3_000]);
  });

  it("is not waited for longer than the issue can wait", async () => {
    const { enricher, waits } = await setUp([reply("", 503)]);
    const trouble = enricher.enrich([FIRST] as never);
    await expect(trouble).rejects.toThrow(/answered 503.*Gave up after 4 attempts; the next run asks again/);
    await expect(trouble).rejects.toBeInstanceOf(UpstreamError);
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(12_000);
  });
});

describe("a question that arXiv finds malformed", () => {
  const error = writeEntryOf({
    id: "<id>https://arxiv.org/api/errors#incorrect_id_format_for_abc</id>",
    summary: "<summary>incorrect id format for abc</summary>",
  });

  it.each([400, 200])("is not repeated (answered %i)", async (status) => {
    const { enricher, asked } = await setUp([reply(error, status)]);
    await expect(enricher.enrich([FIRST] as never)).rejects.toMatchObject({
      kind: "refused",
      message: expect.stringContaining("incorrect id format for abc") as string,
    });
    expect(asked()).toHaveLength(1);
  });
});

describe("429", () => {
  it("ends the questions of this run at once, and of others for half a minute", async () => {
    const { enricher, pass, waits, asked } = await setUp([busy, good]);
    await expect(enricher.enrich([FIRST] as never)).rejects.toMatchObject({ kind: "rate limited" });
    pass(29_000);
    await expect(enricher.enrich([FIRST] as never)).rejects.toThrow(/left alone for another 1 s/);
    expect(asked()).toHaveLength(1);
    pass(1_000);
    expect((await enricher.enrich([FIRST] as never)).size).toBe(1);
    expect(waits).toEqual([]);
  });

  it.each([
    [1, 30],
    [2, 60],
    [4, 120],
    [5, 150],
    [7, 150],
  ])("after %i refusals in a row buys arXiv %i s", async (refusals, seconds) => {
    const { enricher, pass, asked } = await setUp([busy]);
    for (let count = 0; count < refusals; count += 1) {
      pass(150_000);
      await expect(enricher.enrich([FIRST] as never)).rejects.toThrow("429");
    }
    pass(seconds * 1_000 - 1);
    await expect(enricher.enrich([FIRST] as never)).rejects.toThrow("left alone");
    expect(asked()).toHaveLength(refusals);
    pass(1);
    await expect(enricher.enrich([FIRST] as never)).rejects.toThrow("answered 429");
    expect(asked()).toHaveLength(refusals + 1);
  });

  it("is forgotten after a good answer", async () => {
    const { enricher, pass } = await setUp([busy, good, busy, good]);
    await expect(enricher.enrich([FIRST] as never)).rejects.toThrow("429");
    pass(30_000);
    await enricher.enrich([FIRST] as never);
    await expect(enricher.enrich([FIRST] as never)).rejects.toThrow("answered 429");
    pass(30_000);
    expect((await enricher.enrich([FIRST] as never)).size).toBe(1);
  });

  it("may ask for a longer rest than ours", async () => {
    const { enricher, pass, asked } = await setUp([reply("", 429, { "Retry-After": "600" }), good]);
    await expect(enricher.enrich([FIRST] as never)).rejects.toThrow("429");
    pass(599_000);
    await expect(enricher.enrich([FIRST] as never)).rejects.toThrow("left alone");
    pass(1_000);
    await enricher.enrich([FIRST] as never);
    expect(asked()).toHaveLength(2);
  });
});
