import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type BuildOptions } from "esbuild";
import { escapeBeyondAscii } from "../../bin/escape-bundle.mjs";
import { FUNCTION_BUNDLING } from "#infrastructure/function-bundling.ts";

/** The functions, and for each a bundle that holds its SDK clients and zod, and nothing of ours. */
export const BUNDLES = ["ingest", "render", "ingest-floor", "render-floor"] as const;
export type BundleName = (typeof BUNDLES)[number];

const projectRoot = fileURLToPath(new URL("../..", import.meta.url));
const { externalModules, banner, ...shared } = FUNCTION_BUNDLING;
/** What the CDK's NodejsFunction makes of the same words. */
const LAMBDA_BUILD: BuildOptions = {
  ...shared,
  external: externalModules,
  banner: { js: banner },
  bundle: true,
  platform: "node",
  format: "esm",
  logLevel: "error",
};

const CLIENTS = {
  ingest: { DynamoDBClient: "client-dynamodb" },
  render: { DynamoDBClient: "client-dynamodb", S3Client: "client-s3" },
} as const;

/** @param folder where `<name>.mjs` is written; without one nothing is. @returns bytes */
export async function buildBundle(name: BundleName, folder?: string): Promise<number> {
  const source = name.endsWith("-floor")
    ? { stdin: { contents: floorSource(name.slice(0, -"-floor".length) as "ingest"), resolveDir: projectRoot } }
    : { entryPoints: [`${projectRoot}functions/${name}/handler.ts`] };
  const bundle = await bundleForLambda(source);
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.mjs`), bundle);
  }
  return bundle.length;
}

/** @returns the program as the stack would upload it, in ASCII */
export async function bundleForLambda(source: Pick<BuildOptions, "entryPoints" | "stdin">): Promise<string> {
  const { outputFiles } = await build({ ...LAMBDA_BUILD, ...source, write: false });
  return escapeBeyondAscii(outputFiles[0]?.text ?? "");
}

/** Clients are made and a schema is read, as every function has to; so nothing is shaken out. */
function floorSource(name: keyof typeof CLIENTS): string {
  const clients = Object.entries(CLIENTS[name]);
  return [
    'import * as z from "zod";',
    ...clients.map(([client, module]) => `import { ${client} } from "@aws-sdk/${module}";`),
    `export const clients = [${clients.map(([client]) => `new ${client}()`).join(", ")}];`,
    "export const environment = z.object({ TABLE_NAME: z.string() }).safeParse(process.env);",
    "export const handler = async () => ({ batchItemFailures: [] });",
  ].join("\n");
}
