import { readAllRows } from "#pipeline/read-calendar.ts";
import type { Options } from "./options.ts";
import type { Terminal } from "./terminal.ts";
import { withStore } from "./with-store.ts";

/** How many days are shown when no range is asked for. */
const DAYS_SHOWN = 30;

/** `papers status`: what is held, day by day, without asking upstream. */
export async function showStatus(options: Options, terminal: Terminal): Promise<void> {
  await withStore(options, terminal, async (store) => {
    const rows = await readAllRows(store);
    const ranged = options.from || options.to;
    const asked = rows.filter(
      ({ day }) => (!options.from || day >= options.from) && (!options.to || day <= options.to),
    );
    const shown = ranged ? asked : asked.slice(-DAYS_SHOWN);
    if (rows.length === 0) terminal.say("Nothing is held yet; papers start fetches the newest lists.");
    else if (shown.length === 0)
      terminal.say(
        `Nothing is held of these days; what is held begins with ${rows[0]?.day} and ends with ${rows.at(-1)?.day}.`,
      );
    for (const { day, kind, state, papers, votes, capturedAt, reasons = [] } of shown) {
      terminal.say(
        [
          day,
          kind === "issue" ? `${state}, ${papers} papers, ${votes} votes` : kind,
          `as of ${capturedAt}`,
          ...reasons,
        ].join("  "),
      );
    }
    terminal.result({ days: shown });
  });
}
