import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const path = (name) => fileURLToPath(new URL(`../lib/site/${name}`, import.meta.url));

/** What runs in browsers, and the modules that hold it as text: renderers read no files, and a Lambda has none of these. */
export const SCRIPTS = [
  { name: "SITE_SCRIPT", from: "browser/main.js", to: "assets/site-script.generated.ts" },
  { name: "SEARCH_SCRIPT", from: "search/browser/main.ts", to: "assets/search-script.generated.ts" },
];

export function bundleScript({ name, from }) {
  const { outputFiles } = buildSync({
    entryPoints: [path(from)],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2023",
    charset: "utf8",
  });
  return `/** Made by npm run build:scripts from lib/site/${from}; do not edit. */\nexport const ${name} = ${JSON.stringify(outputFiles[0].text)};\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const script of SCRIPTS) writeFileSync(path(script.to), bundleScript(script));
