import { mkdir, symlink, writeFile } from "node:fs/promises";
import { type IncomingHttpHeaders, request } from "node:http";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { InvalidInputError } from "#config/invalid-input-error.ts";
import { CACHE_CONTROL, SECURITY_HEADERS } from "#config/response-headers.ts";
import { startSiteServer } from "#local/site-server.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

const LONG = "<p>안녕</p>\n".repeat(200);
const OPTIONS = { locales: ["ko", "en"], defaultLocale: "ko" } satisfies {
  locales: ("ko" | "en")[];
  defaultLocale: "ko";
};

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
}

type Get = (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>;

/** Over bare HTTP: `fetch` would tidy up paths, follow redirects and decompress. */
function getFrom(url: string): Get {
  return (path, headers = {}, method = "GET") =>
    new Promise((resolve, reject) => {
      const sent = request(url, { method, path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => {
          const bytes = Buffer.concat(chunks);
          resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, text: bytes.toString() });
        });
      });
      sent.on("error", reject);
      sent.end();
    });
}

async function startWith(files: Readonly<Record<string, string>>): Promise<{ get: Get; folder: string; url: string }> {
  const folder = join(await makeTemporaryFolder(), "bucket");
  await mkdir(folder);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const server = await startSiteServer({ ...OPTIONS, folder, port: 0 });
  onTestFinished(() => server.close());
  return { get: getFrom(server.url), folder, url: server.url };
}

describe("the site server", () => {
  it("serves a folder's page at its address with a slash, and sends on whoever left it out", async () => {
    const { get } = await startWith({ "ko/2026/index.html": "<p>2026" });
    expect(await get("/ko/2026/")).toMatchObject({ status: 200, text: "<p>2026" });
    expect(await get("/ko/2026?x=1")).toMatchObject({ status: 301, headers: { location: "/ko/2026/?x=1" }, text: "" });
  });

  it("sends a reader of / to the language of the cookie, of the browser, or the site's own", async () => {
    const { get } = await startWith({});
    const english = { "accept-language": "en-US,en;q=0.9" };
    expect((await get("/")).headers).toMatchObject({ location: "/ko/", "cache-control": "no-store" });
    expect((await get("/", english)).headers.location).toBe("/en/");
    expect((await get("/", { ...english, cookie: "a=b; locale=ko; c=d" })).headers.location).toBe("/ko/");
    expect((await get("/", { ...english, cookie: "otherlocale=ko" })).headers.location).toBe("/en/");
    expect((await get("/")).status).toBe(302);
  });

  it("answers with the site's own page where there is none, and says 404", async () => {
    const { get } = await startWith({ "index.html": "x", "404.html": "<p>Not here" });
    expect(await get("/ko/none/")).toMatchObject({
      status: 404,
      text: "<p>Not here",
      headers: { "content-type": "text/html; charset=utf-8" },
    });
    const { etag = "" } = (await get("/ko/none/")).headers;
    expect((await get("/ko/none/", { "if-none-match": etag })).status).toBe(404);
    expect((await get("/404.html")).status).toBe(200);
  });

  it("asks for patience, and has browsers ask again, until the first pages are there", async () => {
    const { get } = await startWith({ "404.html": "<p>Not here" });
    const headers = { refresh: "2", "retry-after": "2", "cache-control": "no-store" };
    expect(await get("/ko/")).toMatchObject({ status: 503, text: expect.stringContaining("first pages"), headers });
  });

  it.each([
    ["ko/index.html", "text/html; charset=utf-8"],
    ["ko/x.md", "text/markdown; charset=utf-8"],
    ["ko/daily.atom", "application/xml; charset=utf-8"],
    ["ko/daily.rss", "application/rss+xml; charset=utf-8"],
    ["ko/daily.json", "application/json; charset=utf-8"],
    ["ko/feeds.opml", "text/x-opml; charset=utf-8"],
    ["sitemap.xml", "application/xml; charset=utf-8"],
    ["site.webmanifest", "application/manifest+json"],
    ["robots.txt", "text/plain; charset=utf-8"],
    ["assets/site.0a1b.css", "text/css; charset=utf-8"],
    ["assets/search.0a1b.js", "text/javascript; charset=utf-8"],
    ["assets/icon.svg", "image/svg+xml"],
    ["data/2026/02/2026-02-05.json", "application/json; charset=utf-8"],
    ["data/2026/02/2026-02.jsonl.gz", "application/gzip"],
    ["data/2026/02/2026-02.ko.zip", "application/zip"],
    ["data/2026/02/2026-02.csv", "text/csv; charset=utf-8"],
    ["data/2026/02/2026-02.bib", "application/x-bibtex; charset=utf-8"],
    ["data/2026/02/2026-02.parquet", "application/vnd.apache.parquet"],
    ["data/2026/02/SHA256SUMS", "text/plain; charset=utf-8"],
    ["data/some.thing", "application/octet-stream"],
  ])("serves %s as %s", async (path, contentType) => {
    const { get } = await startWith({ [path]: "x" });
    const answer = await get(`/${path}`.replace(/index\.html$/, ""));
    expect(answer).toMatchObject({ status: 200, text: "x", headers: { "content-type": contentType } });
  });

  it("sends the security headers of production with every answer, and never asks for HTTPS", async () => {
    const { get } = await startWith({ "ko/index.html": "x", "404.html": "x" });
    for (const path of ["/ko/", "/ko", "/", "/none.txt"]) {
      const { headers } = await get(path);
      expect(headers).toMatchObject(SECURITY_HEADERS);
      expect(headers["strict-transport-security"]).toBeUndefined();
    }
    const { headers } = await get("/ko/", {}, "POST");
    expect(headers).toMatchObject(SECURITY_HEADERS);
  });

  it("lets readers keep what never changes, and has them ask again for the rest", async () => {
    const { get } = await startWith({ "assets/site.0a1b.css": "x", "ko/index.html": "x" });
    expect((await get("/assets/site.0a1b.css")).headers["cache-control"]).toBe(CACHE_CONTROL.immutable);
    expect((await get("/ko/")).headers["cache-control"]).toBe(CACHE_CONTROL.page);
  });

  it("compresses text for readers who take it, by brotli if they can", async () => {
    const { get } = await startWith({ "ko/index.html": LONG });
    const brotli = await get("/ko/", { "accept-encoding": "gzip, deflate, br" });
    expect(brotli.headers).toMatchObject({ "content-encoding": "br", vary: "Accept-Encoding" });
    expect(brotliDecompressSync(brotli.bytes).toString()).toBe(LONG);
    const zipped = await get("/ko/", { "accept-encoding": "br;q=0, gzip" });
    expect(zipped.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(zipped.bytes).toString()).toBe(LONG);
    const plain = await get("/ko/");
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.headers).toMatchObject({ vary: "Accept-Encoding", "content-length": `${Buffer.byteLength(LONG)}` });
    expect(plain.text).toBe(LONG);
  });

  it("compresses nothing that is small, compressed already, or of a type that CloudFront does not compress", async () => {
    const { get } = await startWith({ "ko/index.html": "<p>short", "data/all.zip": LONG, "ko/x.md": LONG });
    for (const path of ["/ko/", "/data/all.zip", "/ko/x.md"]) {
      expect((await get(path, { "accept-encoding": "br" })).headers["content-encoding"]).toBeUndefined();
    }
  });

  it("says 304 to whoever has the page already, compressed or not", async () => {
    const { get } = await startWith({ "ko/index.html": LONG });
    const { etag = "" } = (await get("/ko/", { "accept-encoding": "br" })).headers;
    expect(etag).toMatch(/^W\/"[0-9a-f]{32}"$/);
    for (const known of [etag, etag.replace("W/", ""), `"other", ${etag}`, "*"]) {
      const answer = await get("/ko/", { "if-none-match": known });
      expect(answer).toMatchObject({ status: 304, text: "" });
      expect(answer.headers["cache-control"]).toBe(CACHE_CONTROL.page);
    }
    expect((await get("/ko/", { "if-none-match": '"other"' })).status).toBe(200);
  });

  it("answers HEAD with the headers alone, and nothing but GET and HEAD", async () => {
    const { get } = await startWith({ "ko/index.html": "<p>2026" });
    expect(await get("/ko/", {}, "HEAD")).toMatchObject({ status: 200, text: "", headers: { "content-length": "7" } });
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
      expect(await get("/ko/", {}, method)).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
    }
  });

  it.each([
    "/../secret.txt",
    "/ko/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/ko%2f..%2f..%2fsecret.txt",
    "/..%5csecret.txt",
    "/..\\secret.txt",
    "/%00secret.txt",
    "//secret.txt",
    "/ko%2findex.html",
    "/%ff.txt",
    "/.env",
    "/.incoming/half.txt",
    "/ko/.git/config.txt",
    "/file-link.txt",
    "/folder-link/secret.txt",
    "/dot-link.txt",
    "http://127.0.0.1/ko/index.html",
  ])("serves nothing for %s", async (path) => {
    const { get, folder } = await startWith({
      "index.html": "x",
      "ko/index.html": "x",
      ".env": "secret",
      ".incoming/half.txt": "secret",
    });
    await mkdir(join(folder, "ko/.git"));
    await writeFile(join(folder, "ko/.git/config.txt"), "secret");
    await writeFile(join(folder, "../secret.txt"), "secret");
    await symlink(join(folder, "../secret.txt"), join(folder, "file-link.txt"));
    await symlink(join(folder, ".."), join(folder, "folder-link"));
    await symlink(join(folder, ".env"), join(folder, "dot-link.txt"));
    expect(await get(path)).toMatchObject({ status: 404, text: "There is no such page." });
  });

  it("finds pages whose names need percent-encoding, and follows links that stay inside", async () => {
    const { get, folder } = await startWith({ "ko/논문 하나/index.html": "안녕" });
    await symlink(join(folder, "ko/논문 하나/index.html"), join(folder, "link.html"));
    expect(await get("/ko/%EB%85%BC%EB%AC%B8%20%ED%95%98%EB%82%98/")).toMatchObject({ status: 200, text: "안녕" });
    expect(await get("/link.html")).toMatchObject({ status: 200, text: "안녕" });
  });

  it("shows what was published since the last look", async () => {
    const { get, folder } = await startWith({ "ko/index.html": "old" });
    const { etag = "" } = (await get("/ko/")).headers;
    await writeFile(join(folder, "ko/index.html"), "new");
    expect(await get("/ko/", { "if-none-match": etag })).toMatchObject({ status: 200, text: "new" });
  });

  it("says in one sentence that its port is taken", async () => {
    const { folder, url } = await startWith({});
    const port = Number(new URL(url).port);
    const second = startSiteServer({ ...OPTIONS, folder, port });
    await expect(second).rejects.toThrow(InvalidInputError);
    await expect(second).rejects.toThrow(
      `Port ${port} is in use by another program; choose another with --port, or any free one with --port 0.`,
    );
  });
});
