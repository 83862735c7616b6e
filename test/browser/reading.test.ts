import { parseFeed } from "feedsmith";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messagesOf } from "#site/i18n/messages.ts";
import { lacksChromium } from "../site/chromium.ts";
import { watchPage } from "../site/watch-page.ts";
import { type OpenPress, openPress } from "./open-press.ts";

const DAY = "/ko/2026/07/30/";
/** Pixels: what is left of A4 between margins of 1 cm. */
const PAPER = { width: 718, height: 1047 };

describe.skipIf(lacksChromium)("a reader (needs Chromium: CHROMIUM_PATH or /usr/bin/chromium)", () => {
  let press: OpenPress;
  let page: Page;
  beforeAll(async () => {
    press = await openPress("sample");
    page = await press.browser.newPage({ viewport: { width: 390, height: 844 } });
  }, 1_500_000);
  afterAll(() => press?.close());

  const at = () => new URL(page.url()).pathname;
  const urlOf = (kind: string) =>
    press.site.pages.find((found) => found.kind === kind && found.url.startsWith("/en/"))?.url ?? "/404.html";

  it("reads a day, unfolds an abstract, and goes on to the next day", async () => {
    const watch = watchPage(page, press.origin);
    await page.goto(press.origin + DAY);
    expect(await page.locator("h1").textContent()).toContain("2026년 7월 30일");
    const papers = page.locator("main li[id], main article[id]");
    expect(await papers.count()).toBeGreaterThan(3);
    const abstract = papers.first().locator("details");
    await abstract.locator("summary").click();
    expect(await abstract.locator("p").first().isVisible()).toBe(true);
    await page.locator('a[rel~="next"]').first().click();
    await page.waitForURL(`${press.origin}/ko/2026/07/31/`);
    expect(await page.locator("h1").textContent()).toContain("2026년 7월 31일");
    expect(watch.take()).toEqual([]);
  });

  it("changes the language and stays on the same page", async () => {
    await page.goto(press.origin + DAY);
    await page.locator('a[hreflang="en"]').first().click();
    await page.waitForURL(`${press.origin}/en/2026/07/30/`);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.locator('a[hreflang="ko"]').first().click();
    await page.waitForURL(press.origin + DAY);
  });

  it("chooses a theme by its name, and finds it on the next page and after a reload", async () => {
    await page.goto(press.origin + DAY);
    const colour = () => page.evaluate("getComputedStyle(document.body).color");
    const light = await colour();
    await page.getByRole("button", { name: messagesOf("ko").theme.dark }).click();
    const dark = await colour();
    expect(dark).not.toBe(light);
    await page.locator('a[rel~="next"]').first().click();
    await page.waitForURL(`${press.origin}/ko/2026/07/31/`);
    await page.reload();
    expect(await colour()).toBe(dark);
    await page.getByRole("button", { name: messagesOf("ko").theme.auto }).click();
    expect(await colour()).toBe(light);
  });

  it("follows a feed link to a feed whose entries lead back to pages that are there", async () => {
    await page.goto(press.origin + DAY);
    const announced = await page
      .locator('link[rel="alternate"][type="application/atom+xml"]')
      .first()
      .getAttribute("href");
    const visible = await page.locator('a[href$=".atom"]').first().getAttribute("href");
    for (const href of [announced, visible]) {
      const answer = await page.request.get(new URL(href ?? "", press.origin).href);
      expect(answer.headers()["content-type"]).toBe("application/xml; charset=utf-8");
      const { feed } = parseFeed(await answer.text());
      const [entry] = "entries" in feed ? (feed.entries ?? []) : [];
      const link = entry && "links" in entry ? entry.links?.[0]?.href : undefined;
      expect((await page.goto(press.origin + new URL(link ?? "").pathname))?.status()).toBe(200);
      expect(at()).toMatch(/^\/ko\/2026\/08\//);
    }
  });

  it("finds the other language beside the name of the site, however narrow or wide the window is", async () => {
    for (const locale of ["ko", "en"])
      for (const width of [320, 360, 600, 735, 736, 768, 900, 991, 992, 1024, 1440, 1920]) {
        await page.setViewportSize({ width, height: 844 });
        await page.goto(`${press.origin}/${locale}/2026/07/30/`);
        const [name, other] = await Promise.all([".mark", ".lang"].map((part) => page.locator(part).boundingBox()));
        expect.soft(other?.y, `${locale}, ${width} px`).toBeLessThan((name?.y ?? 0) + (name?.height ?? 0));
      }
    await page.setViewportSize({ width: 390, height: 844 });
  });

  it("reads letters of twice their size without scrolling sideways", async () => {
    await page.setViewportSize({ width: 320, height: 844 });
    for (const kind of ["home", "day", "week", "month", "year", "archive"])
      for (const url of [urlOf(kind), urlOf(kind).replace("/en/", "/ko/")]) {
        await page.goto(press.origin + url);
        const beyond = await page.evaluate(
          "document.documentElement.style.fontSize = '200%'; document.documentElement.scrollWidth - innerWidth",
        );
        expect([url, beyond]).toEqual([url, 0]);
      }
    await page.setViewportSize({ width: 390, height: 844 });
  });

  it("sees the size of every download with its name", async () => {
    await page.goto(`${press.origin}/en/downloads/2026/`);
    const texts = await page.locator("a[download]").allTextContents();
    expect(texts.length).toBeGreaterThan(5);
    for (const text of texts) expect(text).toMatch(/^\S+ [\d.]+ (kB|MB)$/);
  });

  it("goes from paper to paper with j and k, until the reader turns the keys off", async () => {
    await page.goto(press.origin + DAY);
    const focused = () => page.evaluate<string | undefined>("document.activeElement.closest('li[id]')?.id");
    const ids = await page.evaluate<string[]>("[...document.querySelectorAll('main li[id]')].map(({ id }) => id)");
    for (const [key, paper] of [
      ["j", 0],
      ["j", 1],
      ["j", 2],
      ["k", 1],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focused()).toBe(ids[paper]);
    }
    const keys = page.getByRole("button", { name: messagesOf("ko").keys });
    await keys.click();
    await page.reload();
    await page.keyboard.press("j");
    expect(await focused()).toBeUndefined();
    await keys.click();
  });

  it("copies a paper's BibTeX", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(press.origin + urlOf("paper"));
    await page.getByRole("button", { name: messagesOf("en").paper.copy }).click();
    await page.getByRole("button", { name: messagesOf("en").paper.copied }).waitFor();
    expect(await page.evaluate<string>("navigator.clipboard.readText()")).toBe(await page.locator("pre").textContent());
  });

  it("selects a paper's BibTeX where the clipboard is refused", async () => {
    await page.addInitScript("navigator.clipboard.writeText = () => Promise.reject(new Error())");
    await page.goto(press.origin + urlOf("paper"));
    const entry = page.locator("pre");
    expect(await entry.isVisible()).toBe(false);
    await page.getByRole("button", { name: messagesOf("en").paper.copy }).click();
    await entry.waitFor();
    expect(await page.evaluate<string>("String(getSelection())")).toBe(await entry.textContent());
  });

  it("prints in ink on white, even from a dark screen", async () => {
    await page.goto(press.origin + DAY);
    const colour = () => page.evaluate("getComputedStyle(document.body).color");
    const light = await colour();
    await page.getByRole("button", { name: messagesOf("ko").theme.dark }).click();
    expect(await colour()).not.toBe(light);
    await page.emulateMedia({ media: "print" });
    expect(await colour()).toBe(light);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await colour()).toBe(light);
    await page.emulateMedia({ media: "screen", colorScheme: "light" });
    await page.getByRole("button", { name: messagesOf("ko").theme.auto }).click();
  });

  it("prints how many authors a paper has, and not ten sheets of their names before its abstract", async () => {
    const many = press.site.pages.find(
      ({ kind, text }) => kind === "paper" && /<p class="authors">[^<]*<\/p>\s*<details>/.test(text),
    );
    await page.goto(press.origin + many?.url);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".paper summary").isVisible()).toBe(true);
    expect(await page.locator(".paper details .by").isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
  });

  it("prints the tints of calendars, as numbers on them are white, and may break a list after any of its papers", async () => {
    await page.goto(`${press.origin}/ko/archive/`);
    await page.emulateMedia({ media: "print" });
    const styleOf = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    expect(await styleOf(".cal td[class]", "print-color-adjust")).toBe("exact");
    await page.goto(press.origin + (press.site.pages.find(({ kind }) => kind === "topic")?.url ?? ""));
    expect(await styleOf(".mini li:first-child .by", "break-after")).toBe("auto");
    await page.emulateMedia({ media: "screen" });
  });

  it("prints a day whole: nothing cut off at the edge, nothing folded away but abstracts", async () => {
    await page.goto(press.origin + DAY);
    const pdf = (
      await page.pdf({ format: "A4", margin: { top: "1cm", right: "1cm", bottom: "1cm", left: "1cm" } })
    ).toString("latin1");
    expect(pdf).toMatch(/^%PDF-/);
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThanOrEqual(2);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize(PAPER);
    expect(await page.evaluate(CUT_OFF)).toEqual([]);
    await page.emulateMedia({ media: "screen" });
  });
});

/** Elements with text that reaches beyond the sheet, or is hidden by a box too small for it. */
const CUT_OFF = `[...document.querySelectorAll("body *")].filter((element) => {
  const { right } = element.getBoundingClientRect();
  const { overflowX, clip, clipPath } = getComputedStyle(element);
  const forScreenReaders = clip !== "auto" || clipPath !== "none";
  const hides = overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
  return element.textContent.trim() !== "" && !forScreenReaders && (right > innerWidth + 1 || hides);
}).map((element) => element.outerHTML.slice(0, 100))`;
