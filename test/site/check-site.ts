import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseSettings } from "#config/settings.ts";
import { SITE_BUCKET } from "#local/embedded-services.ts";
import { startSiteServer } from "#local/site-server.ts";
import { type BuiltSite, readBuiltSite } from "./built-site.ts";
import { checkDownloads } from "./check-downloads.ts";
import { checkFeeds } from "./check-feeds.ts";
import { checkHtml } from "./check-html.ts";
import { checkLighthouse } from "./check-lighthouse.ts";
import { checkLinks, checkReach } from "./check-links.ts";
import { checkPages } from "./check-pages.ts";
import { checkWeights } from "./check-weights.ts";
import { choosePages } from "./choose-pages.ts";
import { chromiumPath, launchShell, NO_CHROMIUM } from "./chromium.ts";
import { type CheckResult, describeResult, describeViolations } from "./report.ts";

type Check = () => Promise<readonly CheckResult[]>;

const SHOWN = 20;

/** `npm run check:site -- --data DIR`: every promise about pages that only built pages can prove. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      data: { type: "string", default: ".papers" },
      all: { type: "boolean", default: false },
      lighthouse: { type: "boolean", default: true },
    },
  });
  const site = readBuiltSite(join(values.data, SITE_BUCKET));
  if (site.pages.length === 0)
    return say(`There is no site in "${values.data}"; build one with papers start --once --data ${values.data}.`, 1);
  if (chromiumPath === undefined && process.env["CI"] === "true") return say(NO_CHROMIUM, 1);

  say(`${values.data}: ${site.pages.length} pages`);
  const results = [
    ...(await runAll(checksOfFiles(site))),
    ...(chromiumPath === undefined ? [] : await checkInChromium(site, values)),
  ];
  for (const result of results) say(describeViolations(result, values.all ? Infinity : SHOWN));
  if (chromiumPath === undefined) say(`${NO_CHROMIUM} What takes a browser was not checked.`);
  return results.some(({ violations }) => violations.length > 0) ? 1 : 0;
}

function checksOfFiles(site: BuiltSite): Check[] {
  return [checkLinks, checkReach, checkWeights, checkFeeds, checkDownloads, checkHtml].map((check) => async () => [
    await check(site),
  ]);
}

async function checkInChromium(
  site: BuiltSite,
  { lighthouse }: { readonly lighthouse: boolean },
): Promise<CheckResult[]> {
  const { locales, defaultLocale } = parseSettings({});
  const server = await startSiteServer({ folder: site.folder, port: 0, locales, defaultLocale });
  const browser = await launchShell();
  try {
    const pages = choosePages(site.pages);
    // Lighthouse comes last and alone, as what it measures is time.
    return await runAll([
      () => checkPages(browser, pages, server.url),
      async () => (lighthouse ? [await checkLighthouse(site, server.url)] : []),
    ]);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function runAll(checks: readonly Check[]): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const check of checks) {
    const start = performance.now();
    const found = await check();
    for (const result of found) say(describeResult(result, (performance.now() - start) / 1_000));
    results.push(...found);
  }
  return results;
}

function say(text: string, code = 0): number {
  if (text) process.stdout.write(`${text}\n`);
  return code;
}

process.exitCode = await main();
