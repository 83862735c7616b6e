import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import type { SitePage } from "./built-site.ts";
import type { CheckResult } from "./report.ts";
import { watchPage } from "./watch-page.ts";

/** Pixels. */
const WIDTHS = [320, 360, 768, 1024, 1440, 1920];
const FIRST_AXE_WIDTH = 360;
const AXE_WIDTHS = new Set([FIRST_AXE_WIDTH, 768, 1440]);
const SCHEMES = ["light", "dark"] as const;
/** Every rule in light. Nothing but colours differs in dark, so there only the rules that judge colours need to run. */
const RULES = { light: undefined, dark: ["color-contrast", "link-in-text-block"] } as const;
const HEIGHT = 900;

/** Two cores, two pages at once. */
const SIDE_BY_SIDE = 2;

/* What runs in the page is text: it knows the DOM, which nothing else here does. */
const UNFOLD = 'for (const details of document.querySelectorAll("details")) details.open = true';
/** Whether there are rows that are laid out only when somebody scrolls to them. */
const HAS_UNLAID =
  '[...document.querySelectorAll("li")].some((row) => getComputedStyle(row).contentVisibility === "auto")';
/** Axe judges only what is laid out. */
const LAY_OUT = 'document.styleSheets[0]?.insertRule("li { content-visibility: visible !important }")';
/** Pixels by which the page is wider than the window. */
const EXCESS = "document.documentElement.scrollWidth - innerWidth";
/** A search is judged by what it shows when it has found something. */
const SEARCH = /\/search\/$/;
const HAS_SEARCHED = "form[data-search][data-state=done]";

type Findings = Record<"axe" | "overflow" | "quiet", string[]>;

/**
 * Opens pages in Chromium: axe finds nothing in either colour scheme at any width with everything unfolded, nothing is
 * wider than the window, and nothing is asked, said or thrown.
 * @param origin where the site is served, `http://127.0.0.1:49152`
 */
export async function checkPages(browser: Browser, pages: readonly SitePage[], origin: string): Promise<CheckResult[]> {
  const queue = [...pages];
  const found: Findings = { axe: [], overflow: [], quiet: [] };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, () => work(browser, queue, origin, found)));
  const count = `${pages.length} pages`;
  return [
    {
      name: "axe",
      figures: `${count}, ${SCHEMES.join(" and ")}, ${[...AXE_WIDTHS].join("/")} px`,
      violations: found.axe,
    },
    { name: "overflow", figures: `${count}, ${WIDTHS.join("/")} px`, violations: [...new Set(found.overflow)] },
    { name: "console and requests", figures: count, violations: found.quiet },
  ];
}

async function work(browser: Browser, queue: SitePage[], origin: string, found: Findings): Promise<void> {
  const page = await browser.newPage({ reducedMotion: "reduce" });
  // With every page it opens; handed over as an expression, page by page, axe takes twice as long to be read.
  await page.addInitScript(axe.source);
  const watch = watchPage(page, origin);
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { url } = next;
    await page.setViewportSize({ width: WIDTHS[0] as number, height: HEIGHT });
    await page.goto(origin + addressOf(url), { waitUntil: "load" });
    if (SEARCH.test(url)) await page.waitForSelector(HAS_SEARCHED);
    await page.evaluate(UNFOLD);
    // First as readers get it, then with every row laid out; where all of them are, that is the same.
    for (const width of (await page.evaluate<boolean>(HAS_UNLAID)) ? WIDTHS : [])
      found.overflow.push(...(await findOverflow(page, url, width)));
    await page.evaluate(LAY_OUT);
    for (const width of WIDTHS) {
      found.overflow.push(...(await findOverflow(page, url, width)));
      for (const scheme of AXE_WIDTHS.has(width) ? SCHEMES : []) {
        await page.emulateMedia({ colorScheme: scheme });
        for (const problem of await runAxe(page, { scheme, first: width === FIRST_AXE_WIDTH }))
          found.axe.push(`${url} (${scheme}, ${width} px): ${problem}`);
      }
    }
    found.quiet.push(...watch.take().map((what) => `${url} ${what}`));
  }
  await page.close();
}

function addressOf(url: string): string {
  if (url === "/") return "/index.html";
  return SEARCH.test(url) ? `${url}?q=model` : url;
}

async function findOverflow(page: Page, url: string, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: HEIGHT });
  const excess = await page.evaluate<number>(EXCESS);
  const broken = await page.evaluate<string>(BROKEN);
  return [
    ...(excess > 0 ? [`${url} is ${excess} px wider than ${width} px: ${String(await page.evaluate(WIDEST))}`] : []),
    ...(broken ? [`${url} has a number of two lines at ${width} px: ${broken}`] : []),
  ];
}

/** A number whose digits do not stand on one line; in tables, also one among words, but not in what is quoted there. */
const BROKEN = `(() => {
  const range = document.createRange();
  for (const cell of document.querySelectorAll(".table :is(th, td):not(.remark *)")) {
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (texts.nextNode())
      for (const { index, 0: figure } of texts.currentNode.data.matchAll(/\\d+/g)) {
        range.setStart(texts.currentNode, index);
        range.setEnd(texts.currentNode, index + figure.length);
        if (range.getClientRects().length > 1) return cell.outerHTML.slice(0, 120);
      }
  }
  const found = [...document.querySelectorAll("td, b, span, .rank")].find((element) => {
    if (!/^[\\d,]+$/.test(element.textContent.trim())) return false;
    range.selectNodeContents(element);
    const tops = [...range.getClientRects()].map(({ top }) => top);
    return Math.max(...tops) - Math.min(...tops) > 5;
  });
  return found ? found.outerHTML.slice(0, 120) : "";
})()`;

/** The innermost element that is too wide, or holds something too wide. */
const WIDEST = `(() => {
  const isWide = (element) =>
    element.getBoundingClientRect().right > innerWidth + 1 || element.scrollWidth > element.clientWidth + 1;
  const widest = [...document.querySelectorAll("body *")].findLast(isWide);
  return widest ? widest.cloneNode().outerHTML.slice(0, 120) : "";
})()`;

interface Judged {
  readonly scheme: (typeof SCHEMES)[number];
  /** Whether this is the first width. */
  readonly first: boolean;
}

async function runAxe(page: Page, { scheme, first }: Judged): Promise<string[]> {
  const runOnly = RULES[scheme];
  const options: axe.RunOptions = {
    resultTypes: ["violations"],
    // Nobody reads the selectors, which take a third of the time to find.
    selectors: false,
    // What two rules read of files (css-orientation-lock, no-autoplay-audio) is the same at every width.
    preload: first && scheme === "light",
    ...(runOnly ? { runOnly: [...runOnly] } : {}),
  };
  const violations = await page.evaluate<axe.Result[]>(
    `axe.run(${JSON.stringify(options)}).then(({ violations }) => violations)`,
  );
  return violations.map(({ id, help, nodes }) => {
    return `${help} (${id}), ${nodes.length} times, first ${nodes[0]?.html.replaceAll(/\s+/g, " ").slice(0, 120)}`;
  });
}
