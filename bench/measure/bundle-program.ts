import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type BuildOptions } from "esbuild";

/** What `lib/infrastructure/press-function.ts` has functions bundled with. */
export const LAMBDA_BUNDLING = {
  bundle: true,
  platform: "node",
  format: "esm",
  mainFields: ["module", "main"],
  target: "node24",
  minify: true,
  keepNames: true,
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  logLevel: "error",
} as const satisfies BuildOptions;

const bundled = new Map<string, Promise<string>>();

/** A program of this folder as one file, as it would run on Lambda: what starts is then the press, not a compiler. */
export function bundleProgram(program: string, folder: string): Promise<string> {
  const known = bundled.get(program) ?? bundleAfresh(program, folder);
  bundled.set(program, known);
  return known;
}

async function bundleAfresh(program: string, folder: string): Promise<string> {
  const outfile = join(folder, "programs", program.replace(/\.ts$/, ".mjs"));
  const entryPoints = [fileURLToPath(new URL(program, import.meta.url))];
  await build({ ...LAMBDA_BUNDLING, entryPoints, outfile });
  return outfile;
}
