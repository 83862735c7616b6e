import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { toInstant } from "#papers/instant.ts";
import { readAllRows } from "#pipeline/read-calendar.ts";
import { keyOf, ROOT_URL } from "#site/urls.ts";
import { fetchDays } from "../fetch-days.ts";
import { type Session, withSession } from "../session.ts";
import { startSiteServer } from "../site-server.ts";
import { announceDays } from "./announce-days.ts";
import { interruptible } from "./interruptible.ts";
import type { Options } from "./options.ts";
import { reportDays } from "./report-days.ts";
import type { Terminal } from "./terminal.ts";

/** Lists grow all day; half an hour keeps a running press fresh with few calls. */
const REFRESH_INTERVAL = 30 * 60_000;

/** `papers start`: fetch, publish, serve, and go on refreshing until Ctrl-C; with `--once`, stop when the site is built. */
export async function start(options: Options, terminal: Terminal): Promise<void> {
  await withSession(options, terminal, async (session) => {
    // The port is taken first: to find it in use only after minutes of work would be a poor joke.
    const server = options.once
      ? undefined
      : await startSiteServer({ ...session.settings, folder: session.siteFolder, port: session.port });
    try {
      if (server) terminal.say(whileWorking(`${server.url}/`, session.siteFolder));
      await publish(session, options, terminal);
      if (!server) return terminal.say(`The site is in ${session.siteFolder}.`);
      // Listening before it is announced: who presses Ctrl-C at once is heard as well.
      await interruptible((stop) => {
        terminal.say(`The site is at ${server.url}/ until Ctrl-C.`);
        return refreshUntil(stop, session, terminal);
      });
    } finally {
      await server?.close();
    }
  });
}

/** Nobody has to wait for the work to end: what is there can be read, and the first pages come within seconds. */
function whileWorking(url: string, siteFolder: string): string {
  return existsSync(join(siteFolder, keyOf(ROOT_URL)))
    ? `The site is at ${url} as it was last built; newer lists are looked for.`
    : `The site will be at ${url} as soon as its first day is published.`;
}

/** `papers ingest`, and with it what depends on it: a list that is stored is published at once. */
export async function ingest(options: Options, terminal: Terminal): Promise<void> {
  await withSession(options, terminal, (session) => publish(session, options, terminal));
}

/** `papers render`: publishes whatever is stored and not yet, or no longer, on the site. */
export async function render(options: Options, terminal: Terminal): Promise<void> {
  await withSession(
    options,
    terminal,
    async ({ press }) => {
      const days = (await readAllRows(press.store)).map(({ day }) => day);
      const asked = days.filter((day) => (!options.from || day >= options.from) && (!options.to || day <= options.to));
      for (const [index, day] of asked.entries()) {
        terminal.progress(index + 1, asked.length, `publishing ${day}`);
        await press.renderLagging([day]);
      }
      await reportDays(press, asked, terminal);
    },
    false,
  );
}

/**
 * `papers rebuild`: every page of the archive again, as after a release that changed them. On this machine all of it,
 * whichever days are asked for: what is right already is not put.
 */
export async function rebuild(options: Options, terminal: Terminal): Promise<void> {
  if (options.stack !== undefined) return announceDays(options.stack, options, terminal);
  await withSession(
    options,
    terminal,
    async ({ press }) => {
      await press.rebuild((done, all, month) => terminal.progress(done, all, `making ${month}`));
      await reportDays(
        press,
        (await readAllRows(press.store)).map(({ day }) => day),
        terminal,
      );
    },
    false,
  );
}

async function publish(session: Session, options: Options, terminal: Terminal): Promise<void> {
  const days = await fetchDays(session, options, terminal);
  await reportDays(session.press, days, terminal);
}

async function refreshUntil(stop: AbortSignal, { press, source }: Session, terminal: Terminal): Promise<void> {
  while (await wait(REFRESH_INTERVAL, true, { signal: stop }).catch(() => false)) {
    // Recorded answers do not change; only live ones are asked for again.
    if (source.replay) continue;
    const days = await press.run(toInstant(Date.now()));
    const published = await press.renderLagging(days);
    terminal.say(`${toInstant(Date.now())}: asked for ${days.length} days, ${published} changed.`);
  }
  terminal.say("Stopped.");
}
