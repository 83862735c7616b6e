import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { parseSettings } from "#config/settings.ts";
import { renderPeriodJson } from "#site/data/period-json.ts";
import { renderMonthDownloads } from "#site/downloads/month-downloads.ts";
import { startSiteServer } from "#local/site-server.ts";
import { type BuiltSite, readBuiltSite } from "./built-site.ts";
import { inventMonth } from "../unit/site/downloads/month-of.ts";
import { textOf } from "../unit/site/text-of.ts";
import { checkDownloads } from "./check-downloads.ts";
import { checkFeeds } from "./check-feeds.ts";
import { checkHtml } from "./check-html.ts";
import { checkLinks, checkReach } from "./check-links.ts";
import { checkPages } from "./check-pages.ts";
import { checkWeights } from "./check-weights.ts";
import { choosePages } from "./choose-pages.ts";
import { lacksChromium, launchShell } from "./chromium.ts";

const page = (body: string, head = "") =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>A page</title>` +
  `<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head>` +
  `<body><main><h1>A page</h1>${body}</main></body></html>\n`;

/** A site of a few files, faultless but for those given. */
function plant(files: Record<string, string | Uint8Array>): BuiltSite {
  const folder = mkdtempSync(join(tmpdir(), "planted-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const sound = {
    "robots.txt": "User-agent: *\nAllow: /\n\nSitemap: https://papers.example/sitemap.xml\n",
    "en/index.html": page('<p><a href="/en/2026/02/05/#here">Thursday</a></p>'),
    "en/2026/02/05/index.html": page('<p id="here"><a href="https://papers.example/en/">Home</a></p>'),
    "data/2026/02/2026-02-05.json": JSON.stringify({ papers: [{}] }),
    "en/feeds.opml": `<opml version="2.0"><head/><body><outline text="a" type="rss" xmlUrl="https://papers.example/en/"/></body></opml>`,
  };
  for (const [key, text] of Object.entries({ ...sound, ...files })) {
    mkdirSync(dirname(join(folder, key)), { recursive: true });
    writeFileSync(join(folder, key), text);
  }
  return readBuiltSite(folder);
}

const withBody = (body: string) => plant({ "en/2026/02/05/index.html": page(body) });

describe("a check of files", () => {
  it.each([checkLinks, checkReach, checkFeeds, checkHtml, checkWeights])("%o passes a sound site", async (check) => {
    expect((await check(plant({}))).violations).toEqual([]);
  });

  it.each([
    ["a link to nothing", '<a href="/en/nowhere/">x</a>', "/en/nowhere/, which is not there"],
    [
      "a full address to nothing",
      '<a href="https://papers.example/x">x</a>',
      "https://papers.example/x, which is not there",
    ],
    ["a link without the slash", '<a href="/en/2026/02/05">x</a>', "which is not there"],
    ["an anchor to nothing", '<a href="/en/#nowhere">x</a>', "/en/#nowhere, which has no such anchor"],
    ["a missing image", '<img src="/assets/x.png" alt="">', "/assets/x.png, which is not there"],
  ])("of links finds %s", (_, body, sentence) => {
    expect(checkLinks(withBody(`<p id="here">${body}</p>`)).violations).toEqual([
      `/en/2026/02/05/ links to ${body.match(/"(.*?)"/)?.[1]}, ${sentence.split(", ").at(-1)}`,
    ]);
  });

  it("of links finds what an entry of a feed links to in vain", () => {
    const item = {
      id: "1",
      url: "https://papers.example/en/",
      content_html: '<a href="https://papers.example/gone/">x</a>',
    };
    const feed = { version: "https://jsonfeed.org/version/1.1", title: "x", items: [item] };
    expect(checkLinks(plant({ "en/daily.json": JSON.stringify(feed) })).violations).toEqual([
      "/en/daily.json links to https://papers.example/gone/, which is not there",
    ]);
  });

  describe("of downloads", () => {
    const model = inventMonth();
    const sound = Object.fromEntries(
      [...renderMonthDownloads(model), ...renderPeriodJson(model)].map((file) => [
        file.path,
        file.body instanceof Uint8Array ? file.body : textOf(file),
      ]),
    );
    const folder = "data/2026/02";

    it("passes a month that has every paper in every format", async () => {
      const { figures, violations } = await checkDownloads(plant(sound));
      expect([figures, violations]).toEqual(["1 months, 11 papers", []]);
    });

    it.each([
      [
        "a paper that is there twice",
        "2026-02.csv",
        (text: string) => `${text}${text.trimEnd().split("\r\n").at(-1)}\r\n`,
      ],
      ["a paper that is missing", "2026-02.bib", (text: string) => text.replace(/^@misc[^]*?\n\}\n/, "")],
    ])("finds %s, and the wrong checksum", async (_, name, change) => {
      const files = { ...sound, [`${folder}/${name}`]: change(String(sound[`${folder}/${name}`])) };
      expect((await checkDownloads(plant(files))).violations).toEqual([
        `/${folder}/${name} has another checksum`,
        expect.stringMatching(/has 1[02] papers, 1[01] different; expected 11$/),
      ]);
    });

    it("finds a file that its checksums name in vain, and a format that nobody named", async () => {
      const sums = String(sound[`${folder}/SHA256SUMS`]);
      const { [`${folder}/2026-02.parquet`]: _, ...others } = sound;
      expect((await checkDownloads(plant(others))).violations).toEqual([
        `/${folder}/2026-02.parquet is named in SHA256SUMS and is not there`,
      ]);
      const silent = sums.replace(/^.*parquet\n/m, "");
      expect((await checkDownloads(plant({ ...sound, [`${folder}/SHA256SUMS`]: silent }))).violations).toEqual([
        expect.stringContaining(`/${folder}/ has nothing that ends in`),
      ]);
    });
  });

  it("of links finds a listed feed that is not there", () => {
    const listed = `<outline text="a" type="rss" xmlUrl="https://papers.example/gone.atom" htmlUrl="https://papers.example/en/"/>`;
    const opml = `<opml version="2.0"><head/><body>${listed}</body></opml>`;
    expect(checkLinks(plant({ "en/feeds.opml": opml })).violations).toEqual([
      "/en/feeds.opml links to https://papers.example/gone.atom, which is not there",
    ]);
  });

  it("of reach allows papers that left every list, and organisations whose last paper left, to be out of reach, and nothing else that hides", () => {
    const hidden = page("", '<meta name="robots" content="noindex">');
    const site = plant({
      "en/organizations/x/index.html": hidden,
      "en/papers/2602.00001/index.html": hidden,
      "en/lost/index.html": hidden,
    });
    expect(checkReach(site).violations).toEqual(["/en/lost/ is out of reach from home"]);
  });

  it("of reach finds pages too far from home, and pages nobody links to", () => {
    const chain = Object.fromEntries(
      [1, 2, 3, 4].map((n) => [`en/${n}/index.html`, page(`<a href="/en/${n + 1}/">x</a>`)]),
    );
    const far = plant({ ...chain, "en/index.html": page('<a href="/en/1/">x</a> <a href="/en/2026/02/05/">y</a>') });
    expect(checkReach(far).violations).toEqual(["/en/4/ is 4 clicks from home"]);
    expect(checkReach(plant({ "en/lost/index.html": page("") })).violations).toEqual([
      "/en/lost/ is out of reach from home",
    ]);
  });

  it("of feeds finds an invalid one, and a site without any", async () => {
    const { violations } = await checkFeeds(plant({ "en/feeds.opml": '<opml version="2.0"><head/><body/></opml>' }));
    expect(violations.join()).toContain("/en/feeds.opml: ");
  });

  it("of HTML finds an element where it may not be, and a repeated id", async () => {
    const { violations } = await checkHtml(withBody('<p id="here"><ul><li id="here">x</li></ul></p>'));
    expect(violations.length).toBeGreaterThanOrEqual(2);
  });

  it("of weights finds heavy days, styles and scripts", async () => {
    const noise = Array.from({ length: 9_000 }, (_, index) => Math.sin(index).toString(36).slice(3, 9)).join("");
    const site = plant({
      "en/2026/02/05/index.html": page(noise),
      "assets/site.0123.css": noise,
      "assets/site.0123.js": noise.slice(0, 6_000),
    });
    expect((await checkWeights(site)).violations).toEqual([
      expect.stringMatching(/^\/assets\/site\.0123\.css has/),
      expect.stringMatching(/^\/assets\/site\.0123\.js has 6000 bytes/),
      expect.stringMatching(/^\/en\/2026\/02\/05\/ has \d+ bytes \(brotli\) for 1 papers/),
    ]);
  });
});

describe("the pages that stand for all", () => {
  it("are the longest, the shortest, and as few others as show whatever any of them shows", () => {
    const day = (n: number, body: string) => [`en/2026/02/0${n}/index.html`, page(body)] as const;
    const site = plant(
      Object.fromEntries([
        day(1, `<p>the longest of all${", by quite a number of words".repeat(20)}</p>`),
        day(2, "<p>not so long</p>"),
        day(3, "<p>x</p>"),
        day(4, '<p class="note">x</p><hr class="chart">'),
        day(5, '<p class="note">quite long, and less to see</p>'),
        day(6, "<p>quite long</p>"),
      ]),
    );
    const days = choosePages(site.pages).filter(({ kind }) => kind === "day");
    expect(days.map(({ url }) => url)).toEqual(["/en/2026/02/01/", "/en/2026/02/03/", "/en/2026/02/04/"]);
  });

  it("are one of its kind where all are about as long and show the same", () => {
    const week = (n: number, body: string) => [`en/2026/w0${n}/index.html`, page(body)] as const;
    const site = plant(Object.fromEntries([week(1, "<p>long</p>"), week(2, "<p>longer</p>"), week(3, "<p>x</p>")]));
    const weeks = choosePages(site.pages).filter(({ kind }) => kind === "week");
    expect(weeks.map(({ url }) => url)).toEqual(["/en/2026/w02/"]);
  });
});

describe.skipIf(lacksChromium)("a check in Chromium (CHROMIUM_PATH or /usr/bin/chromium)", () => {
  it("finds what is wider than the window, broken, hard to read, said, thrown, or asked of others", async () => {
    const body =
      '<div style="width: 100px">x</div><pre>wide wide wide wide wide wide wide wide wide wide wide wide wide</pre>' +
      '<table><tr><td>1<br>6</td></tr></table><p><font color="#777777">pale</font></p><p><font color="#333333">lost in the dark</font></p>' +
      '<img src="https://elsewhere.example/x.png"><details><summary>s</summary><img src="/x.png"></details>';
    const site = plant({
      "en/2026/02/05/index.html": page(body, '<link rel="stylesheet" href="/assets/x.css">'),
      "assets/x.css": "@media (prefers-color-scheme: dark) { body { background: #121212; color: #eee } }",
    });
    const { locales, defaultLocale } = parseSettings({});
    const server = await startSiteServer({ folder: site.folder, port: 0, locales, defaultLocale });
    const browser = await launchShell();
    try {
      const results = await checkPages(browser, site.pages, server.url);
      const found = Object.fromEntries(results.map(({ name, violations }) => [name, violations.join("\n")]));
      expect(found["overflow"]).toMatch(/^\/en\/2026\/02\/05\/ is \d+ px wider than 320 px: <pre>/);
      expect(found["overflow"]).toMatch(/has a number of two lines at 360 px: <td>1<br>6<\/td>/);
      expect(found["axe"]).toMatch(/\/en\/2026\/02\/05\/ \(light, 360 px\): .*\(image-alt\), 2 times/);
      expect(found["axe"]).toMatch(/\(light, 1440 px\): .*\(color-contrast\), 1 times/);
      expect(found["axe"]).toMatch(/\(dark, 1440 px\): .*\(color-contrast\), 2 times/);
      expect(found["console and requests"]).toContain("asks another origin: https://elsewhere.example/x.png");
      expect(found["console and requests"]).toMatch(/console message: .*style-src/);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
