import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { routeRequest, type ViewerRequest } from "#site/viewer-request.ts";

const REQUEST: ViewerRequest = {
  uri: "/",
  querystring: "",
  cookieLocale: undefined,
  acceptLanguage: undefined,
  locales: ["ko", "en"],
  defaultLocale: "ko",
};

const route = (uri: string, more: Partial<ViewerRequest> = {}) => routeRequest({ ...REQUEST, uri, ...more });
const moved = (location: string) => ({ kind: "redirect", status: 301, location });
const serve = (uri: string) => ({ kind: "serve", uri });

describe("routeRequest", () => {
  it.each([
    ["/ko/", "/ko/index.html"],
    ["/ko/2026/02/05/", "/ko/2026/02/05/index.html"],
    ["/ko/papers/2602.04705/", "/ko/papers/2602.04705/index.html"],
    ["/404.html", "/404.html"],
    ["/ko/daily.atom", "/ko/daily.atom"],
    ["/ko/2026/02/05/2026-02-05-daily-papers.md", "/ko/2026/02/05/2026-02-05-daily-papers.md"],
    ["/data/2026/02/2026-02.jsonl.gz", "/data/2026/02/2026-02.jsonl.gz"],
    ["/data/2026/02/SHA256SUMS", "/data/2026/02/SHA256SUMS"],
    ["/data/papers/2602.04705.json", "/data/papers/2602.04705.json"],
  ])("serves %s from the file %s", (uri, file) => {
    expect(route(uri)).toEqual(serve(file));
  });

  it.each([
    ["/ko", "/ko/"],
    ["/ko/2026/02/05", "/ko/2026/02/05/"],
    ["/ko/papers/2602.04705", "/ko/papers/2602.04705/"],
    ["/ko/2026/w06/index.html", "/ko/2026/w06/"],
    ["/index.html", "/"],
    ["/ko/%ED%95%9C", "/ko/%ED%95%9C/"],
  ])("sends %s on to %s for good", (uri, location) => {
    expect(route(uri)).toEqual(moved(location));
  });

  it.each([
    "/posts/daily-papers-2026-02-05/",
    "/posts/daily-papers-2026-02-05",
    "/posts/daily-papers-2026-02-05/index.html",
  ])("sends the old blog's %s to the day", (uri) => {
    expect(route(uri)).toEqual(moved("/ko/2026/02/05/"));
    expect(route(uri, { defaultLocale: "en" })).toEqual(moved("/en/2026/02/05/"));
  });

  it("answers an address of a paper or of data that was cut at a slash", () => {
    expect(route("/ko/papers")).toEqual(moved("/ko/papers/"));
    expect(route("/ko/papers/")).toEqual(moved("/ko/archive/"));
    expect(route("/en/papers/")).toEqual(moved("/en/archive/"));
    for (const uri of ["/data/", "/data/2026/", "/data/2026/02/", "/data/papers/"]) {
      expect(route(uri)).toEqual({ kind: "redirect", status: 302, location: "/ko/data/" });
      expect(route(uri, { cookieLocale: "en" })).toMatchObject({ location: "/en/data/" });
    }
    expect(route("/xx/papers/")).toEqual(serve("/xx/papers/index.html"));
  });

  it("keeps the query when it sends a reader on", () => {
    expect(route("/ko/search", { querystring: "q=a%26b" })).toEqual(moved("/ko/search/?q=a%26b"));
    expect(route("/", { querystring: "utm=x" })).toMatchObject({ location: "/ko/?utm=x" });
  });

  it.each([
    [undefined, undefined, "ko"],
    ["en", undefined, "en"],
    ["en", "ko", "en"],
    ["fr", undefined, "ko"],
    ["//evil.example", "en", "en"],
    [undefined, "en", "en"],
    [undefined, "en-US,en;q=0.9,ko;q=0.8", "en"],
    [undefined, "EN-us", "en"],
    [undefined, "en;q=0.5, ko-KR;q=0.9", "ko"],
    [undefined, "fr-FR, de;q=0.9, en;q=0.1", "en"],
    [undefined, "en;q=0, fr", "ko"],
    [undefined, "*", "ko"],
    [undefined, "en;q=high", "en"],
    [undefined, "english", "ko"],
    [undefined, ",;,=", "ko"],
  ])("with the cookie %s and Accept-Language %s, sends a reader of / to %s", (cookieLocale, acceptLanguage, locale) => {
    const found = route("/", { cookieLocale, acceptLanguage });
    expect(found).toEqual({ kind: "redirect", status: 302, location: `/${locale}/` });
  });

  it("sends nobody to a language that is not published", () => {
    const only = { locales: ["en"], defaultLocale: "en" };
    expect(route("/", { ...only, cookieLocale: "ko", acceptLanguage: "ko" })).toMatchObject({ location: "/en/" });
  });

  it.each([
    "//evil.example",
    "//evil.example/x",
    "/\\evil.example",
    "/ko//evil.example",
    "/\t/evil.example",
    "/한",
    "",
  ])("sends nobody on from %j", (uri) => {
    expect(route(uri)).toEqual(serve(uri));
  });

  const path = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(fc.constantFrom("/", "\\", "evil.example", "..", "%2f", "%5c", "@", ":", "?", "#", "ko", "\n", "."))
      .map((parts) => parts.join("")),
  );

  it("never sends a reader off the site", () => {
    const property = fc.property(path, fc.string(), (text, querystring) => {
      const found = route(`/${text}`, { querystring });
      if (found.kind === "serve") return;
      const target = new URL(found.location, "https://papers.example/here/");
      expect(target.origin).toBe("https://papers.example");
    });
    fc.assert(property, { numRuns: 1_000 });
  });

  it("comes to an end: no reader is sent on more than twice", () => {
    const property = fc.property(path, (text) => {
      const follow = (uri: string): string => {
        const found = route(uri);
        return found.kind === "redirect" ? (found.location.split("?")[0] ?? "") : uri;
      };
      const end = follow(follow(`/${text}`));
      expect(route(end).kind).toBe("serve");
    });
    fc.assert(property, { numRuns: 1_000 });
  });
});
