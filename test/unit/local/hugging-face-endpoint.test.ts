import { once } from "node:events";
import { connect } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { createCapturesFolder } from "#adapters/recorded/captures-folder.ts";
import { startHuggingFaceEndpoint } from "#local/hugging-face-endpoint.ts";
import { parseInstant } from "#papers/instant.ts";
import { inventEntries } from "../adapters/hugging-face/invented-entry.ts";
import { writeDirectory } from "../adapters/recorded/captures-directory.ts";

const ENTRIES = inventEntries(120);
const SHORT = ` ${JSON.stringify(ENTRIES.slice(0, 50))}\n`;

async function start(now = "2026-02-06T00:00:00Z") {
  const folder = createCapturesFolder(
    writeDirectory({
      "2026-02-04/2026-02-05T010000Z.json": JSON.stringify(ENTRIES),
      "2026-02-05/2026-02-05T155244Z.json": SHORT,
      "2026-02-03/2026-02-03T160000Z.json": '{"error":"Sorry"}',
      "2026-02-02/2026-02-02T160000Z.json.gz": "damaged",
    }),
  );
  const endpoint = await startHuggingFaceEndpoint(folder, () => parseInstant(now)!);
  onTestFinished(() => endpoint.close());
  return endpoint;
}

async function ask(query: string, now?: string) {
  const { url } = await start(now);
  const response = await fetch(`${url}/api/daily_papers${query}`);
  return { status: response.status, headers: response.headers, body: await response.text() };
}

it("serves a list that fits one page byte for byte, dated when it was captured", async () => {
  const { status, headers, body } = await ask("?date=2026-02-05");
  expect([status, body, headers.get("Link")]).toEqual([200, SHORT, null]);
  expect(headers.get("Date")).toBe("Thu, 05 Feb 2026 15:52:44 GMT");
  expect(headers.get("Content-Type")).toContain("application/json");
});

it("says how many requests are left, as upstream does", async () => {
  const { headers } = await ask("?date=2026-02-05");
  expect(headers.get("RateLimit")).toMatch(/^"api";r=\d+;t=\d+$/);
  expect(headers.get("RateLimit-Policy")).toBe('"fixed window";"api";q=500;w=300');
});

it.each([
  ["", 50, "</api/daily_papers?date=2026-02-04&limit=50&p=1>"],
  ["&limit=100", 100, "</api/daily_papers?date=2026-02-04&limit=100&p=1>"],
  ["&limit=100&p=1", 20, null],
  ["&p=1", 50, "</api/daily_papers?date=2026-02-04&limit=50&p=2>"],
  ["&limit=60&p=1", 60, null],
  ["&p=100", 0, null],
])("cuts a long list into pages: %j", async (query, entries, link) => {
  const { headers, body } = await ask(`?date=2026-02-04${query}`);
  expect(JSON.parse(body)).toHaveLength(entries);
  expect(headers.get("Link")).toBe(link && `${link}; rel="next"`);
});

it("shows all papers once over all pages", async () => {
  const { url } = await start();
  const pages = [0, 1, 2].map((p) =>
    fetch(`${url}/api/daily_papers?date=2026-02-04&p=${p}`).then((page) => page.json()),
  );
  expect((await Promise.all(pages)).flat()).toEqual(ENTRIES);
});

it("serves an empty list for a day without a capture, dated as of now", async () => {
  const { status, headers, body } = await ask("?date=2026-01-20", "2026-02-05T03:00:00Z");
  expect([status, body]).toEqual([200, "[]"]);
  expect(headers.get("Date")).toBe("Thu, 05 Feb 2026 03:00:00 GMT");
});

it("does not know captures of the future", async () => {
  expect((await ask("?date=2026-02-05", "2026-02-05T15:52:43Z")).body).toBe("[]");
  expect((await ask("?date=2026-02-05", "2026-02-05T15:52:44Z")).body).toBe(SHORT);
});

it.each([
  ["?date=2026-02-06", "2026-02-05T23:59:59Z", "later than today"],
  ["?date=2026-02-30", undefined, "Invalid date"],
  ["", undefined, "Invalid date"],
  ["?date=2026-02-05&limit=101", undefined, "Too big: expected number to be <=100"],
  ["?date=2026-02-05&limit=0", undefined, "Too small"],
  ["?date=2026-02-05&limit=many", undefined, "Too small"],
  ["?date=2026-02-05&p=-1", undefined, "Invalid page"],
])("refuses %j as of %s with 400", async (query, now, error) => {
  const { status, body } = await ask(query, now);
  expect([status, JSON.parse(body)]).toEqual([400, { error: expect.stringContaining(error) }]);
});

it("serves an answer that was no list as it came", async () => {
  expect(await ask("?date=2026-02-03")).toMatchObject({ status: 200, body: '{"error":"Sorry"}' });
});

it("survives a damaged capture", async () => {
  const { url } = await start();
  expect((await fetch(`${url}/api/daily_papers?date=2026-02-02`)).status).toBe(500);
  expect((await fetch(`${url}/api/daily_papers?date=2026-02-05`)).status).toBe(200);
});

it.each(["/", "/api/papers/2602.04705", "/api/daily_papers/week", "//api/daily_papers"])(
  "has no route %s",
  async (path) => {
    const { url } = await start();
    const response = await fetch(url + path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(`{"error":"Sorry, we can't find the page you are looking for."}`);
  },
);

it("survives a request for no address at all", async () => {
  const { url } = await start();
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.end("GET http:// HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  const [answer] = (await once(socket, "data")) as [Buffer];
  expect(answer.toString()).toMatch(/^HTTP\/1\.1 [45]/);
  expect((await fetch(`${url}/api/daily_papers?date=2026-02-05`)).status).toBe(200);
});

it("listens on this machine alone, and not at all once it is closed", async () => {
  const { url, close } = await start();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  await fetch(url);
  const waiting = connect(Number(new URL(url).port), "127.0.0.1");
  waiting.on("error", () => {});
  waiting.write("GET /api");
  await once(waiting, "connect");
  await close();
  await expect(fetch(url)).rejects.toThrow("fetch failed");
});
