import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleForLambda } from "../bundles/build-bundles.ts";

const bundled = new Map<string, Promise<string>>();

/** A program of `bench/programs` as one file, as it would run on Lambda: what starts is then the press, not a compiler. */
export function bundleProgram(program: string, folder: string): Promise<string> {
  const known = bundled.get(program) ?? bundleAfresh(program, folder);
  bundled.set(program, known);
  return known;
}

async function bundleAfresh(program: string, folder: string): Promise<string> {
  const outfile = join(folder, "programs", program.replace(/\.ts$/, ".mjs"));
  const entryPoints = [fileURLToPath(new URL(`../programs/${program}`, import.meta.url))];
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(outfile, await bundleForLambda({ entryPoints }));
  return outfile;
}
