import { expect, it } from "vitest";
import { parseSettings } from "#config/settings.ts";
import { fetchDays } from "#local/fetch-days.ts";
import type { Range } from "#local/replay.ts";
import { openSource } from "#local/source.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { Session } from "#local/session.ts";
import type { Options } from "#local/command-line/options.ts";
import type { Terminal } from "#local/command-line/terminal.ts";

const settings = parseSettings({});
const day = "2026-02-05" as ListDay;

const offline: typeof fetch = () =>
  Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ENOTFOUND" }) }));
const busy: typeof fetch = () => Promise.resolve(new Response("busy", { status: 503 }));

async function open(send: typeof fetch, range: Range, held?: "hugging-face" | "sample") {
  const said: string[] = [];
  const source = await openSource("live", range, settings, held, (line) => void said.push(line), send);
  await source.replay?.close();
  return { source, said: said.join("\n") };
}

/** How many days are asked for of a press with `source`. */
async function countAsked(source: Session["source"]): Promise<number> {
  let asked = 0;
  const press = { ingest: () => Promise.resolve((asked += 1) > 0), renderLagging: () => Promise.resolve(0) };
  const options = { from: day, to: "2026-02-06" } as Partial<Options> as Options;
  const terminal = { progress: () => undefined } as Partial<Terminal> as Terminal;
  await fetchDays({ press, source } as unknown as Session, options, terminal);
  return asked;
}

it("says once that there is no network, and asks for none of the days", async () => {
  const { source, said } = await open(offline, {}, "hugging-face");
  expect(said).toBe("Hugging Face cannot be reached (unreachable); going on with the issues that are already here.");
  expect(await countAsked(source)).toBe(0);
});

it("goes on asking an upstream that answers, if only that it is busy", async () => {
  const { source } = await open(busy, {}, "hugging-face");
  expect(await countAsked(source)).toBe(2);
});

it.each([undefined, "sample" as const])(
  "shows the sample without a network when nothing was asked (%s)",
  async (held) => {
    const { source, said } = await open(offline, {}, held);
    expect([source.origin, said]).toEqual(["sample", expect.stringContaining("whose papers are all invented")]);
  },
);

it.each([undefined, "sample" as const])(
  "does not take the sample for the days that were asked for (%s)",
  async (held) => {
    await expect(open(offline, { from: day }, held)).rejects.toThrow(
      "nothing is held of the days asked for; try again later, or look at invented papers with --source sample.",
    );
  },
);
