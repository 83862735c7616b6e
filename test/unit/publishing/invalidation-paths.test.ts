import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { invalidationPaths } from "#publishing/invalidation-paths.ts";

describe("invalidationPaths", () => {
  it.each([
    [[], []],
    [["ko/daily.atom"], ["/ko/daily.atom"]],
    [["index.html"], ["/", "/index.html"]],
    [["ko/2026/02/05/index.html"], ["/ko/2026/02/05/", "/ko/2026/02/05/index.html"]],
    [
      ["sitemap.xml", "ko/index.html", "sitemap.xml"],
      ["/ko/", "/ko/index.html", "/sitemap.xml"],
    ],
  ])("of %j are %j: a directory's page is remembered under both its names", (keys, paths) => {
    expect(invalidationPaths(keys)).toEqual(paths);
  });

  const days = (count: number) => Array.from({ length: count }, (_, day) => `ko/2026/02/${10 + day}/index.html`);

  it("are exact up to ten, and one for everything beyond, for the free allowance is 1,000 a month", () => {
    expect(invalidationPaths(days(5))).toHaveLength(10);
    expect(invalidationPaths([...days(5), "ko/daily.atom"])).toEqual(["/*"]);
    expect(invalidationPaths([...days(6), "data/2026/02/2026-02-10.json", "sitemap.xml", "index.html"])).toEqual([
      "/*",
    ]);
  });

  it("cover every address that has changed, each path once, with a star at the very end only", () => {
    const part = fc.constantFrom("ko", "en", "data", "2026", "02", "05", "archive");
    const name = fc.constantFrom("index.html", "daily.atom", "404.html", "2026-02-05.json");
    const key = fc.tuple(fc.array(part, { maxLength: 4 }), name).map(([parts, last]) => [...parts, last].join("/"));
    const property = fc.property(fc.array(key, { maxLength: 30 }), (keys) => {
      const paths = invalidationPaths(keys);
      expect(new Set(paths).size).toBe(paths.length);
      for (const path of paths) expect(path).toMatch(/^\/[^*]*\*?$/);
      const isCovered = (url: string) =>
        paths.some((path) => (path.endsWith("*") ? url.startsWith(path.slice(0, -1)) : url === path));
      const urls = keys.flatMap((changed) => [`/${changed}`, `/${changed.replace(/index\.html$/, "")}`]);
      expect(urls.filter((url) => !isCovered(url))).toEqual([]);
    });
    fc.assert(property);
  });
});
