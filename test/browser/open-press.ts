import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseSettings } from "#config/settings.ts";
import { SITE_BUCKET } from "#local/embedded-services.ts";
import { startSiteServer } from "#local/site-server.ts";
import { runPapers } from "../end-to-end/run-papers.ts";
import { type BuiltSite, readBuiltSite } from "../site/built-site.ts";
import { launchChromium } from "../site/chromium.ts";
import type { Browser } from "playwright-core";

/** A built site, served as it is served to readers, and a browser. */
export interface OpenPress {
  readonly site: BuiltSite;
  /** `http://127.0.0.1:49152` */
  readonly origin: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** @param source `sample`, or a folder of recorded answers */
export async function openPress(source: string): Promise<OpenPress> {
  const data = mkdtempSync(join(tmpdir(), "papers-"));
  const { code, stderr } = runPapers("start", "--once", "--source", source, "--data", data);
  if (code !== 0) throw new Error(`The press could not be built: ${stderr}`);
  const site = readBuiltSite(join(data, SITE_BUCKET));
  const { locales, defaultLocale } = parseSettings({});
  const server = await startSiteServer({ folder: site.folder, port: 0, locales, defaultLocale });
  const browser = await launchChromium();
  return {
    site,
    browser,
    origin: server.url,
    async close() {
      await browser.close();
      await server.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
