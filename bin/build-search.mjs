import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

/** The script as a module that holds it as text: renderers read no files, and a Lambda has none of these. */
export function bundleSearchScript() {
  const { outputFiles } = buildSync({
    entryPoints: [path("../lib/site/search/browser/main.ts")],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2023",
    charset: "utf8",
  });
  return `/** Made by npm run build:search from lib/site/search/browser; do not edit. */\nexport const SEARCH_SCRIPT = ${JSON.stringify(outputFiles[0].text)};\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(path("../lib/site/assets/search-script.generated.ts"), bundleSearchScript());
