import { toInstant } from "#papers/instant.ts";
import { readAllRows } from "#pipeline/read-calendar.ts";
import { withSession } from "../session.ts";
import type { Options } from "./options.ts";
import { reportDays } from "./report-days.ts";
import type { Terminal } from "./terminal.ts";

/** `papers sweep`: what the daily sweep does on AWS, and then publishes everything held that is not on the site. */
export async function sweep(options: Options, terminal: Terminal): Promise<void> {
  await withSession(
    options,
    terminal,
    async ({ press, source }) => {
      const at = options.at ?? toInstant(source.replay?.clock() ?? Date.now());
      const jobs = await press.sweep(at, source.origin === "hugging-face", (done, all, { day }) =>
        terminal.progress(done, all, `asking for ${day}`),
      );
      const days = (await readAllRows(press.store)).map(({ day }) => day);
      for (const [index, day] of days.entries()) {
        terminal.progress(index + 1, days.length, `looking at ${day}`);
        await press.renderLagging([day]);
      }
      terminal.say(`${jobs.length} jobs followed from the sweep.`);
      await reportDays(press, days, terminal);
    },
    false,
  );
}
