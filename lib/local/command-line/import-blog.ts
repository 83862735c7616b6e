import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { createPaperStore } from "#adapters/dynamodb/paper-store.ts";
import { createTable } from "#adapters/dynamodb/table.ts";
import { InvalidInputError } from "#config/invalid-input-error.ts";
import { describeImport, type ImportedDay, type ImportReport, totalNotes } from "../blog/describe-import.ts";
import type { BlogDay } from "../blog/blog-day.ts";
import { foldWeekends } from "../blog/find-clones.ts";
import { importBlogDay } from "../blog/import-blog-day.ts";
import { readBlogFolder } from "../blog/read-blog-folder.ts";
import { TABLE_NAME } from "../embedded-services.ts";
import type { LocalPress } from "../local-press.ts";
import { withSession } from "../session.ts";
import type { Options } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** `papers import-blog DIR`: the archive of the original blog, repaired, stored and published as any list is. */
export async function importBlog(options: Options, terminal: Terminal): Promise<void> {
  const { folder, from, to } = options;
  if (folder === undefined)
    throw new InvalidInputError(
      "papers import-blog needs the blog's _data/papers folder: papers import-blog DIR; it holds files such as daily-2026-02-05.json.",
    );
  const { days, unreadable } = readBlogFolder(folder, from, to);
  const { issues, folded } = foldWeekends(days);
  const work = async (press: LocalPress) => {
    const imported = await storeDays(issues, press, terminal);
    await publish(imported, press, terminal);
    const { itemsWritten, objectsPut } = press.tally.totals;
    const report: ImportReport = {
      days: imported,
      folded,
      unreadable,
      outcomes: countOutcomes(imported),
      papers: imported.reduce((sum, { outcome, papers }) => sum + (outcome === "kept" ? 0 : papers), 0),
      notes: totalNotes(imported.filter(({ outcome }) => outcome !== "kept")),
      itemsWritten,
      objectsPut,
    };
    for (const line of describeImport(report)) terminal.say(line);
    terminal.result(report);
  };
  await withSession(
    options,
    terminal,
    ({ press, source }) => {
      if (source.origin !== "sample") return work(press);
      throw new InvalidInputError(
        "The data folder holds the sample, and real papers do not belong among its invented ones; choose another with --data.",
      );
    },
    false,
  );
}

async function storeDays(issues: readonly BlogDay[], { tally }: LocalPress, terminal: Terminal) {
  const table = createTable(new DynamoDBClient(), TABLE_NAME, () => tally.count("itemsWritten", 1));
  const ports = { store: createPaperStore(table), telemetry: tally, clock: Date.now };
  const imported: ImportedDay[] = [];
  for (const [index, issue] of issues.entries()) {
    const { day, listed, rejects } = issue.list;
    terminal.progress(index + 1, issues.length, `importing ${day}`);
    const outcome = await importBlogDay(issue, ports);
    imported.push({ day, outcome, papers: listed.length, rejects, notes: issue.notes });
  }
  return imported;
}

/** A month at a time: its days share most of their pages. */
async function publish(imported: readonly ImportedDay[], press: LocalPress, terminal: Terminal): Promise<void> {
  const months = Map.groupBy(imported, ({ day }) => day.slice(0, 7));
  let done = 0;
  for (const [month, days] of months) {
    terminal.progress((done += 1), months.size, `publishing ${month}`);
    await press.renderLagging(days.map(({ day }) => day));
  }
}

function countOutcomes(imported: readonly ImportedDay[]): ImportReport["outcomes"] {
  const groups = Map.groupBy(imported, ({ outcome }) => outcome);
  return Object.fromEntries([...groups].map(([outcome, days]) => [outcome, days.length]));
}
