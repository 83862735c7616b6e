import { createCapturesFolder } from "#adapters/recorded/captures-folder.ts";
import { answerAsHuggingFace } from "#local/hugging-face-answer.ts";
import { type LocalServer, startLoopbackServer } from "#local/loopback-server.ts";
import { type Instant, toMilliseconds } from "#papers/instant.ts";

interface Entry {
  readonly paper?: { readonly upvotes?: number };
}

const EIGHT_HOURS = 8 * 3_600_000;

/**
 * Recorded lists whose votes go on moving after the last recording, by one for every paper and every eight hours: on
 * the site they move for a week, and a month in which they stood still would be too cheap.
 */
export async function startMovingLists(folder: string, now: () => Instant): Promise<LocalServer> {
  const captures = createCapturesFolder(folder);
  return startLoopbackServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const { status, at, body } = answerAsHuggingFace(captures, url, now());
    const steps = Math.floor((toMilliseconds(now()) - toMilliseconds(at)) / EIGHT_HOURS);
    response.sendDate = false;
    response.writeHead(status, {
      "Content-Type": "application/json",
      Date: new Date(toMilliseconds(now())).toUTCString(),
    });
    response.end(steps > 0 && status === 200 ? moveVotes(body, steps) : body);
  });
}

function moveVotes(body: string, steps: number): string {
  const entries = JSON.parse(body) as Entry[];
  return JSON.stringify(
    entries.map((entry) => ({ ...entry, paper: { ...entry.paper, upvotes: (entry.paper?.upvotes ?? 0) + steps } })),
  );
}
