import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** A Chromium of this machine: the one that CHROMIUM_PATH names, or one in a usual place. */
export const chromiumPath: string | undefined = process.env["CHROMIUM_PATH"] ?? PLACES.find((path) => existsSync(path));

export const NO_CHROMIUM =
  "No Chromium was found; install one (apt-get install chromium) or name it with CHROMIUM_PATH.";

/** Nothing that asks the network for anything but the page, and a profile of its own that goes with the browser. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** @param more flags besides the usual ones */
export function launchChromium(...more: string[]): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error(NO_CHROMIUM);
  return chromium.launch({ executablePath: chromiumPath, headless: true, args: [...FLAGS, ...more] });
}
