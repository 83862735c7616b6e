import { afterEach, describe, expect, it } from "vitest";
import { createHuggingFaceSource, type HuggingFaceSourceOptions } from "#adapters/hugging-face/hugging-face-source.ts";
import { parseListDay } from "#papers/list-day.ts";
import { createHurriedClient } from "../http/hurried-time.ts";
import { reply, type ScriptedServer, startScriptedServer, type Step } from "../http/scripted-server.ts";
import { inventEntries, inventEntry } from "./invented-entry.ts";

const day = parseListDay("2026-02-05")!;
const NOW = Date.parse("2026-02-05T12:00:00Z");
const servers: ScriptedServer[] = [];

async function serve(...steps: Step[]): Promise<ScriptedServer> {
  const server = await startScriptedServer(...steps);
  servers.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

function list({ url }: { url: string }, overrides: Partial<HuggingFaceSourceOptions> = {}) {
  const { client: http } = createHurriedClient({ budget: 5_000, attemptTimeout: 500 });
  return createHuggingFaceSource({ http, sourceUrl: url, clock: () => NOW, ...overrides }).list(day);
}

const json = (value: unknown) => JSON.stringify(value);
const linkTo = (target: string) => ({ Link: `<${target}>; rel="next"` });
const withoutDate: Step = (response) => {
  response.sendDate = false;
  response.end("[]");
};

describe("the live source", () => {
  it("asks for one day and as many papers as upstream gives at once", async () => {
    const server = await serve(reply("[]"));
    await list({ url: `${server.url}/` });
    expect(server.requests.map(({ url }) => url)).toEqual(["/api/daily_papers?date=2026-02-05&limit=100"]);
  });

  it("keeps the answer of one page byte for byte", async () => {
    const body = ` [\n${json(inventEntry("2602.04705"))} ]`;
    expect((await list(await serve(reply(body)))).raw).toBe(body);
  });

  it("takes upstream's word for when it answered", async () => {
    const answered = reply("[]", 200, { Date: "Thu, 05 Feb 2026 15:52:44 GMT" });
    expect((await list(await serve(answered))).capturedAt).toBe("2026-02-05T15:52:44Z");
  });

  it.each([
    ["missing", withoutDate],
    ["unreadable", reply("[]", 200, { Date: "today" })],
    ["from before the archive", reply("[]", 200, { Date: "Tue, 01 Jan 1980 00:00:00 GMT" })],
  ])("takes its own clock's word when upstream's date is %s", async (_, step) => {
    expect((await list(await serve(step))).capturedAt).toBe("2026-02-05T12:00:00Z");
  });
});

describe("the live source, page by page", () => {
  it("joins the pages that Link leads to, as papers and as raw answer", async () => {
    const [first, second, third] = [0, 2, 4].map((from) => inventEntries(6).slice(from, from + 2));
    const server = await serve(
      reply(json(first), 200, { ...linkTo("/api/daily_papers?p=1"), Date: "Thu, 05 Feb 2026 15:52:44 GMT" }),
      reply(json(second), 200, linkTo("?p=2")),
      reply(json(third)),
    );
    const { listed, raw, capturedAt } = await list(server);
    expect(listed.map(({ standing }) => standing.votes)).toEqual([6, 5, 4, 3, 2, 1]);
    expect(raw).toBe(json(inventEntries(6)));
    expect(capturedAt).toBe("2026-02-05T15:52:44Z");
    expect(server.requests.map(({ url }) => url).slice(1)).toEqual(["/api/daily_papers?p=1", "/api/daily_papers?p=2"]);
  });

  it("counts positions over all pages", async () => {
    const server = await serve(reply(json(inventEntries(3)), 200, linkTo("?p=1")), reply('["odd"]'));
    expect((await list(server)).rejects).toMatchObject([{ position: 3 }]);
  });

  it("does not follow a link to another origin", async () => {
    const other = await serve(reply(json(inventEntries(1))));
    const { listed } = await list(await serve(reply("[]", 200, linkTo(`${other.url}/api/daily_papers`))));
    expect(listed).toEqual([]);
    expect(other.requests).toEqual([]);
  });

  it("stops where pages lead in a circle", async () => {
    const server = await serve(
      reply("[]", 200, linkTo("?p=1")),
      reply("[]", 200, linkTo("?date=2026-02-05&limit=100")),
    );
    await list(server);
    expect(server.requests).toHaveLength(2);
  });

  it("stops after twenty pages of an endless list", async () => {
    let page = 0;
    const server = await serve((response) => void response.writeHead(200, linkTo(`?p=${(page += 1)}`)).end("[]"));
    await list(server);
    expect(server.requests).toHaveLength(20);
  });

  it("gives no half list when a later page fails", async () => {
    const server = await serve(reply(json(inventEntries(1)), 200, linkTo("?p=1")), reply("<html>", 200));
    await expect(list(server)).rejects.toMatchObject({ kind: "unreadable" });
  });
});

describe("the live source with a token", () => {
  const token = async () => " hf_invented\n";

  it("shows it on every page", async () => {
    const server = await serve(reply("[]", 200, linkTo("?p=1")), reply("[]"));
    await list(server, { token });
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer hf_invented",
      "Bearer hf_invented",
    ]);
  });

  it("goes on without it once it is refused", async () => {
    const server = await serve(reply('{"error":"bad"}', 401), reply("[]", 200, linkTo("?p=1")), reply("[]"));
    await list(server, { token });
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer hf_invented",
      undefined,
      undefined,
    ]);
  });

  it("asks twice at most when it is not the token that is refused", async () => {
    const server = await serve(reply("no", 401));
    await expect(list(server, { token })).rejects.toMatchObject({ kind: "refused" });
    expect(server.requests).toHaveLength(2);
  });

  it.each([undefined, "", "  ", "hf_two\nlines", "토큰"])("asks without it when it is %j", async (word) => {
    const server = await serve(reply("[]"));
    await list(server, { token: async () => word });
    expect(server.requests[0]?.headers.authorization).toBeUndefined();
  });
});

describe("an answer that is no list", () => {
  it.each([
    ["a page of HTML", "<!doctype html><title>Maintenance</title>"],
    ["an error object", '{"error":"Sorry"}'],
    ["truncated JSON", json(inventEntries(3)).slice(0, -20)],
    ["nothing", ""],
    ["a JSON string", '"later"'],
    ["null", "null"],
    ["more entries than any list has", json(Array(2_001).fill(0))],
  ])("is unreadable: %s", async (_, body) => {
    await expect(list(await serve(reply(body)))).rejects.toMatchObject({ name: "UpstreamError", kind: "unreadable" });
  });

  it("is quoted with at most 120 characters, on one line", async () => {
    const server = await serve(reply(`<p>\n${"busy ".repeat(100)}`));
    const message = await list(server).then(String, (error: Error) => error.message);
    const excerpt = /JSON array: (.*)\. Nothing was taken over/.exec(message)?.[1];
    expect(excerpt).toMatch(/^<p> busy busy .*…$/);
    expect(excerpt).toHaveLength(120);
  });

  it.each([400, 403, 404, 410])("is refused with status %i, whatever its body", async (status) => {
    const server = await serve(reply("[]", status));
    await expect(list(server)).rejects.toMatchObject({
      kind: "refused",
      message: expect.stringMatching(`^GET /api/daily_papers[?]date=\\S+ answered ${status}: \\[\\]`),
    });
  });

  it("is rate limited when upstream says so until the budget ends", async () => {
    const server = await serve(reply("We had to rate limit your IP", 429, { RateLimit: '"api";r=0;t=290' }));
    await expect(list(server)).rejects.toMatchObject({ kind: "rate limited" });
  });
});
