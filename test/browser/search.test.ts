import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalServer } from "#local/loopback-server.ts";
import { startSiteServer } from "#local/site-server.ts";
import type { ListDay } from "#papers/list-day.ts";
import { hasCaptures } from "../end-to-end/captures.ts";
import { lacksChromium, launchChromium } from "../site/chromium.ts";
import { generateArchive } from "./generated-archive.ts";
import { writeRecordedArchive } from "./recorded-archive.ts";

const LIMIT = 400_000;
const DAY_AS_WRITTEN: Readonly<Record<string, RegExp | undefined>> = {
  ko: /2026년\s\d+월\s\d+일/,
  en: /\d+\s\w+\s2026/,
};

const visible = async (page: Page) => page.locator("#search-results > li").count();
const status = async (page: Page) => (await page.locator("#search-status").textContent()) ?? "";

/** What came over the wire since the page was opened, with headers, in bytes. */
async function measureTransfer(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  return () => bytes;
}

const settled = async (page: Page) =>
  page.waitForFunction(
    () =>
      (document.querySelector("form[data-search]") as unknown as { dataset: Record<string, string> }).dataset[
        "state"
      ] === "done",
    undefined,
    { timeout: 60_000 },
  );

/** Milliseconds from the last key to the first result on screen, everything being loaded. */
async function typeAndMeasure(page: Page, text: string): Promise<number> {
  await page.locator("#q").fill("");
  return page.evaluate(async (word) => {
    const box = document.querySelector("#q") as HTMLInputElement;
    performance.clearMarks("search-shown");
    box.value = word;
    const before = performance.now();
    box.dispatchEvent(new Event("input", { bubbles: true }));
    while (performance.getEntriesByName("search-shown").length === 0)
      await new Promise((resolve) => setTimeout(resolve, 2));
    return (performance.getEntriesByName("search-shown")[0] as PerformanceEntry).startTime - before;
  }, text);
}

/** A site with an archive and a browser beside it, for the tests of one `describe`. */
function openArchive(write: (folder: string) => void): { server: LocalServer; browser: Browser } {
  const folder = mkdtempSync(join(tmpdir(), "search-"));
  const opened = {} as { server: LocalServer; browser: Browser };
  beforeAll(async () => {
    write(folder);
    opened.server = await startSiteServer({ folder, port: 0, locales: ["ko", "en"], defaultLocale: "ko" });
    opened.browser = await launchChromium();
  }, 1_500_000);
  afterAll(async () => {
    await opened.browser?.close();
    await opened.server?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return opened;
}

describe.skipIf(lacksChromium || !hasCaptures)(
  "search in Chromium on the recorded lists of January and February 2026 (needs chromium, and ../shared/data/captures)",
  () => {
    const opened = openArchive(writeRecordedArchive);

    it.each([
      ["en", "diffusion", 10],
      ["en", "reinforcment learning", 1],
      ["ko", "강화학습의", 10],
      ["ko", "ㅁㅇㅋㄹㅅㅍㅌ", 1],
      ["ko", "2602.04705", 1],
      ["en", "2601.23228", 1],
    ])(
      "finds in both languages, and says what it takes: %s %s",
      async (locale, text, least) => {
        const page = await opened.browser.newPage();
        const transferred = await measureTransfer(page);
        await page.goto(`${opened.server.url}/${locale}/search/?q=${encodeURIComponent(text)}`);
        await settled(page);
        expect(await visible(page)).toBeGreaterThanOrEqual(least);
        const [title] = await page.locator("#search-results h3").all();
        expect(await title?.getAttribute("lang")).toBe("en");
        const counted = (await page.locator("#search-results .votes").allTextContents()).join("\n");
        expect(counted).toMatch(locale === "en" ? /^[\d,]+ upvotes?$/m : /^[\d,]+ 추천$/m);
        expect(counted).not.toMatch(/^1 upvotes$/m);
        expect(await page.locator("#search-results .by").first().textContent()).toMatch(
          DAY_AS_WRITTEN[locale] ?? "no such language",
        );
        await page.setViewportSize({ width: 320, height: 800 });
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
        const milliseconds = await typeAndMeasure(page, text);
        const took = `${transferred().toLocaleString("en")} bytes, ${Math.round(milliseconds)} ms`;
        process.stdout.write(`search ${text}: ${took}, ${await status(page)}\n`);
        await page.close();
      },
      120_000,
    );
  },
);

describe.skipIf(lacksChromium || !hasCaptures)(
  "search in Chromium on 1,300 days of 35 papers (needs chromium, and ../shared/data/captures beside the project)",
  () => {
    const opened = openArchive((folder) => generateArchive(folder, 1_300, 35, "2026-02-27" as ListDay));

    it.each([
      ["en", "diffusion"],
      ["ko", "구글"],
      ["ko", "강화학습"],
    ])(
      "finds in the last twelve months with less than 400 kB: %s %s",
      async (locale, word) => {
        const page = await opened.browser.newPage();
        const faults: string[] = [];
        page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
        page.on("pageerror", (error) => faults.push(String(error)));
        const transferred = await measureTransfer(page);
        await page.goto(`${opened.server.url}/${locale}/search/?q=${encodeURIComponent(word)}`);
        await settled(page);
        expect(await visible(page)).toBeGreaterThan(10);
        process.stdout.write(`search ${word}: ${transferred().toLocaleString("en")} bytes, ${await status(page)}\n`);
        expect(transferred()).toBeLessThan(LIMIT);
        expect(faults.filter((fault) => !fault.includes("favicon"))).toEqual([]);
        await page.close();
      },
      120_000,
    );

    it("looks through the whole archive once it is loaded, and says how long that takes", async () => {
      const page = await opened.browser.newPage();
      const transferred = await measureTransfer(page);
      await page.goto(`${opened.server.url}/en/search/?q=diffusion&period=all`);
      await settled(page);
      process.stdout.write(
        `search, whole archive: ${transferred().toLocaleString("en")} bytes, ${await status(page)}\n`,
      );
      for (const word of ["reasoning", "trasnformer", "google video", "구글의", "ㄱㄱ", "2602."]) {
        const milliseconds = await typeAndMeasure(page, word);
        process.stdout.write(`search ${word}: ${Math.round(milliseconds)} ms, ${await status(page)}\n`);
        expect(await visible(page)).toBeGreaterThan(0);
      }
      await page.close();
    }, 1_500_000);

    it("keeps the query in the address, goes back with the browser, and works from the keyboard", async () => {
      const page = await opened.browser.newPage();
      await page.goto(`${opened.server.url}/en/search/`);
      await page.locator("#q").focus();
      await page.keyboard.type("video");
      await page.keyboard.press("Enter");
      await settled(page);
      expect(new URL(page.url()).search).toBe("?q=video");
      await page.locator("#sort").selectOption("votes");
      await page.waitForURL(/sort=votes/);
      await page.goBack();
      await page.waitForURL((url) => !url.search.includes("sort"));
      expect(await page.locator("#sort").inputValue()).toBe("relevance");
      expect(await page.locator("#search-status").getAttribute("role")).toBe("status");
      await page.close();
    }, 1_500_000);

    it("leads to the archive without JavaScript", async () => {
      const context = await opened.browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${opened.server.url}/ko/search/`);
      expect(await page.locator("noscript a, .note a").count()).toBeGreaterThan(0);
      await context.close();
    }, 60_000);
  },
);
