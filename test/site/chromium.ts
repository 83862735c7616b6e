import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** A Chromium of this machine: the one that CHROMIUM_PATH names, or one in a usual place. */
export const chromiumPath: string | undefined = process.env["CHROMIUM_PATH"] ?? PLACES.find((path) => existsSync(path));

/** Whether to leave out what takes a browser; in CI it has to run, and fails without one. */
export const lacksChromium = chromiumPath === undefined && process.env["CI"] !== "true";

/** The same engine without windows, address bar and start page around it (Debian's chromium-headless-shell). */
const SHELL_PLACES = ["/usr/lib/chromium/chromium-headless-shell"];

export const shellPath: string | undefined =
  process.env["CHROMIUM_SHELL_PATH"] ?? SHELL_PLACES.find((path) => existsSync(path));

export const NO_CHROMIUM =
  "No Chromium was found; install one (apt-get install chromium) or name it with CHROMIUM_PATH.";

/** Nothing that asks the network for anything but the page, and a profile of its own that goes with the browser. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launchChromium(): Promise<Browser> {
  return launch(chromiumPath);
}

/**
 * For measurements of time, and for many pages: Chromium's own pages (address bar, start page) load beside each page that
 * is opened, and on two cores they take more of the processor than ours do. Where there is no shell, Chromium whole.
 */
export function launchShell(): Promise<Browser> {
  return launch(shellPath ?? chromiumPath);
}

function launch(executablePath: string | undefined): Promise<Browser> {
  if (executablePath === undefined) throw new Error(NO_CHROMIUM);
  return chromium.launch({ executablePath, headless: true, args: CHROMIUM_FLAGS });
}
