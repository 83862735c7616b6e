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
  /** There is no network: asking for each day would only wait for it once more. */
  readonly unreachable?: true;
}

export const liveSource: Source = { origin: "hugging-face", sourceUrl: HUGGING_FACE, arxivUrl: ARXIV };

/**
 * @param held what the data folder was made from so far
 * @param say receives one plain sentence when the choice differs from what was asked
 * @throws InvalidInputError when days were asked for that neither upstream nor the folder can be asked for
 */
export async function openSource(
  asked: string,
  range: Range,
  settings: Settings,
  held: Origin | undefined,
  say: (line: string) => void,
  send: typeof fetch = fetch,
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

  const trouble = await findTrouble(settings, send);
  if (!trouble) return liveSource;
  if (held !== undefined && held !== "sample") {
    say(`Hugging Face cannot be reached (${trouble.what}); going on with the issues that are already here.`);
    return trouble.noNetwork ? { ...liveSource, unreachable: true } : liveSource;
  }
  if (range.from ?? range.to ?? range.at)
    throw new InvalidInputError(
      `Hugging Face cannot be reached (${trouble.what}), and nothing is held of the days asked for; try again later, or look at invented papers with --source sample.`,
    );
  say(
    `Hugging Face cannot be reached (${trouble.what}); going on with the bundled sample, whose papers are all invented.`,
  );
  return openRecorded("sample", SAMPLE, {});
}

async function openRecorded(origin: Origin, folder: string, range: Range): Promise<Source> {
  const replay = await openReplay(folder, range);
  return { origin, sourceUrl: replay.sourceUrl, arxivUrl: "", replay };
}

interface Trouble {
  /** In few words. */
  readonly what: string;
  readonly noNetwork: boolean;
}

/** @returns why upstream cannot be used */
async function findTrouble(settings: Settings, send: typeof fetch): Promise<Trouble | undefined> {
  const http = createHttpClient({
    userAgent: userAgentOf(settings),
    clock: Date.now,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: Math.random,
    attemptTimeout: PATIENCE,
    budget: PATIENCE / 2,
    fetch: send,
  });
  try {
    const { status } = await http.get(`${HUGGING_FACE}/api/daily_papers?limit=1`);
    return status === 200 ? undefined : { what: `it answered ${status}`, noNetwork: false };
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    // Only what never got as far as an answer has a cause; what upstream answers passes, and is worth asking again.
    return { what: error.kind, noNetwork: error.kind === "unreachable" && error.cause !== undefined };
  }
}
