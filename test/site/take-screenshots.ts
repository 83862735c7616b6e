import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openPress, type OpenPress } from "../browser/open-press.ts";

/*
 * `npm run shots`: pictures of real pages for the documentation, made from the bundled sample and from nothing else.
 */

const FOLDER = fileURLToPath(new URL("../../docs/images/", import.meta.url));

interface Shot {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: "light" | "dark";
}

const SHOTS: readonly Shot[] = [
  { name: "day", path: "/en/2026/08/03/", width: 1200, height: 900, scheme: "light" },
  { name: "day-korean-phone", path: "/ko/2026/08/03/", width: 390, height: 844, scheme: "dark" },
  { name: "home", path: "/en/", width: 1200, height: 900, scheme: "light" },
  { name: "month", path: "/ko/2026/07/", width: 1200, height: 900, scheme: "dark" },
  { name: "paper", path: "/en/papers/2607.90009/", width: 1200, height: 800, scheme: "light" },
];

const press = await openPress("sample");
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const shot of SHOTS) await take(press, shot);
} finally {
  await press.close();
}

async function take({ browser, origin }: OpenPress, { name, path, width, height, scheme }: Shot): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
  const answer = await page.goto(origin + path);
  if (!answer?.ok()) throw new Error(`${path} answered ${answer?.status()}; the sample has no such page any more.`);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await page.close();
}
