import { fileURLToPath } from "node:url";
import { createHttpClient } from "#adapters/http/http-client.ts";
import { InvalidInputError } from "#config/invalid-input-error.ts";
import type { Settings } from "#config/settings.ts";
import { userAgentOf } from "#config/user-agent.ts";
import type { Origin } from "#papers/issue.ts";
import { UpstreamError } from "#pipeline/ports.ts";
import { openReplay, type Range, type Replay } from "./replay.ts";

const ARXIV = "https://export.arxiv.org";
const HUGGING_FACE = "https://huggingface.co";
const SAMPLE = fileURLToPath(new URL("sample", import.meta.url));
/** Milliseconds in which upstream has to show a sign of life before the sample steps in. */
const PATIENCE = 6_000;

/** Where a local run gets its lists: live, or replayed from a folder at the folder's own instants. */
export interface Source {
  readonly origin: Origin;
  readonly sourceUrl: string;
  /** Empty where arXiv is not asked: recorded days stay what they were, and need no network. */
  readonly arxivUrl: string;
  readonly replay?: Replay;
}

export const liveSource: Source = { origin: "hugging-face", sourceUrl: HUGGING_FACE, arxivUrl: ARXIV };

/**
 * @param held what the data folder was made from so far
 * @param say receives one plain sentence when the choice differs from what was asked
 */
export async function openSource(
  asked: string,
  range: Range,
  settings: Settings,
  held: Origin | undefined,
  say: (line: string) => void,
): Promise<Source> {
  if (asked === "sample") {
    if (held !== undefined && held !== "sample") {
      throw new InvalidInputError(
        "The data folder holds real papers, and sample papers do not belong among them; choose another with --data.",
      );
    }
    return openRecorded("sample", SAMPLE, range);
  }
  if (asked !== "live") return openRecorded("recorded", asked, range);

  const trouble = await findTrouble(settings);
  if (!trouble) return liveSource;
  if (held !== undefined && held !== "sample") {
    say(`Hugging Face cannot be reached (${trouble}); going on with the issues that are already here.`);
    return liveSource;
  }
  say(`Hugging Face cannot be reached (${trouble}); going on with the bundled sample, whose papers are all invented.`);
  return openRecorded("sample", SAMPLE, {});
}

async function openRecorded(origin: Origin, folder: string, range: Range): Promise<Source> {
  const replay = await openReplay(folder, range);
  return { origin, sourceUrl: replay.sourceUrl, arxivUrl: "", replay };
}

/** @returns why upstream cannot be used, in few words */
async function findTrouble(settings: Settings): Promise<string | undefined> {
  const http = createHttpClient({
    userAgent: userAgentOf(settings),
    clock: Date.now,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: Math.random,
    attemptTimeout: PATIENCE,
    budget: PATIENCE / 2,
  });
  try {
    const { status } = await http.get(`${HUGGING_FACE}/api/daily_papers?limit=1`);
    return status === 200 ? undefined : `it answered ${status}`;
  } catch (error) {
    if (error instanceof UpstreamError) return error.kind;
    throw error;
  }
}
