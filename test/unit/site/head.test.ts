import { expect, it } from "vitest";
import { renderSite } from "#site/renderers.ts";
import { HTML } from "#site/site-file.ts";
import * as urls from "#site/urls.ts";
import { inventModel } from "./invented-model.ts";
import { textOf } from "./text-of.ts";

it("a page that may be quoted has a picture to be shown beside a link to it: ours, at a full address", () => {
  const files = [...renderSite(inventModel())];
  const keys = new Set(files.map(({ path }) => path));
  const pages = files.filter(({ contentType }) => contentType === HTML).map((file) => textOf(file));
  const quotable = pages.filter((page) => !page.includes('content="noindex"'));
  expect(quotable.length).toBeGreaterThan(20);
  for (const page of quotable) {
    const [, url = ""] = /<meta property="og:image" content="https:\/\/papers\.example(\/[^"]*\.png)"/.exec(page) ?? [];
    expect(keys).toContain(urls.keyOf(url));
  }
});

it("a page names the feeds it offers as they name themselves, the site before the feed", () => {
  const files = new Map([...renderSite(inventModel())].map((file) => [file.path, file]));
  const offered = [...files.values()]
    .filter(({ contentType }) => contentType === HTML)
    .flatMap((file) => [
      ...textOf(file).matchAll(/type="application\/atom\+xml" {1,2}title="([^"]*)" href="([^"]*)"/g),
    ]);
  expect(new Set(offered.map(([, , url]) => url)).size).toBeGreaterThan(5);
  for (const [, title, url = ""] of offered) {
    const feed = files.get(urls.keyOf(url));
    expect(title).toContain("Friends");
    expect(/<title>([^<]*)</.exec(feed ? textOf(feed) : "")?.[1]).toBe(title);
  }
});
