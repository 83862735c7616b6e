import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseSettings } from "#config/settings.ts";
import { FUNCTION_VARIABLES } from "#infrastructure/function-variables.ts";
import type { Instant } from "#papers/instant.ts";
import { LAST_DAY } from "../corpus/sizes.ts";

/** When everything that is served has been captured; the last day is still open. */
export const SERVED_AT = `${LAST_DAY}T21:00:00Z` as Instant;

/** Where the stand-ins listen. */
export interface Addresses {
  readonly variables: Readonly<Record<string, string>>;
  readonly queueUrl: string;
  readonly sourceUrl: string;
  readonly arxivUrl: string;
  /** Takes whatever it is sent, and has nothing to say. */
  readonly sinkUrl: string;
}

export interface ServicesProcess {
  readonly addresses: Addresses;
  close(): Promise<void>;
}

/** Starts stand-ins that serve the last `days` invented days. They keep what they hold in `parent`, until they are closed. */
export async function startServices(parent: string, days: number, papers: number): Promise<ServicesProcess> {
  const folder = join(parent, `services-${days}x${papers}`);
  rmSync(folder, { recursive: true, force: true });
  const program = fileURLToPath(new URL("../programs/local-services.ts", import.meta.url));
  const child = spawn(process.execPath, [program, folder, String(days), String(papers)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await Promise.race([once(createInterface(child.stdout), "line"), once(child, "exit")])) as unknown[];
  if (typeof line !== "string")
    throw new Error(`The stand-ins did not start: their process ended with ${String(line)}.`);
  return {
    addresses: JSON.parse(line) as Addresses,
    async close() {
      const gone = once(child, "exit");
      child.kill();
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The variables that the stack gives a function, with these addresses in them. */
export function functionVariables(
  name: "ingest" | "render",
  { variables, queueUrl, sourceUrl, arxivUrl }: Addresses,
): Readonly<Record<string, string>> {
  const shared = {
    ...FUNCTION_VARIABLES,
    ...variables,
    TABLE_NAME: "papers",
    SETTINGS: JSON.stringify(parseSettings({})),
  };
  return name === "render"
    ? { ...shared, SITE_BUCKET: "bucket", DISTRIBUTION_ID: "", SITE_URL: "https://papers.example" }
    : {
        ...shared,
        CAPTURES_BUCKET: "captures",
        JOBS_QUEUE_URL: queueUrl,
        SOURCE_URL: sourceUrl,
        ARXIV_URL: arxivUrl,
        ORIGIN: "hugging-face",
        TOKEN_PARAMETER: "",
      };
}
