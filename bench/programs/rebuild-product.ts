/*
 * Everything the press publishes, month by month through the very code of `papers rebuild`, from a table in memory to
 * plain files. Run by the rebuild case:
 * node bench/programs/rebuild-product.ts [--months N] [--discard] CORPUS OUTPUT
 * --months N makes only the newest N months and what shows the newest; --discard removes every file once it is written.
 */

import { parseArgs } from "node:util";

import { createPaperStore } from "#adapters/dynamodb/paper-store.ts";
import { parseSettings } from "#config/settings.ts";
import { rebuildSite } from "#pipeline/rebuild-site.ts";
import { openCorpusTable } from "../corpus/corpus-table.ts";
import { createFileObjects } from "../measure/file-objects.ts";
import { report } from "../measure/report.ts";
import { createSilentTelemetry } from "../measure/silent-telemetry.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { months: { type: "string" }, discard: { type: "boolean", default: false } },
});
const [corpus = "", output = ""] = positionals;
const store = createPaperStore(openCorpusTable(corpus));
const objects = createFileObjects(output, !values.discard);
const newest = values.months === undefined ? 0 : -Number(values.months);

await rebuildSite({
  store: { ...store, readMonths: async () => (await store.readMonths()).slice(newest) },
  objects,
  cdn: { invalidate: async () => undefined },
  telemetry: createSilentTelemetry(),
  settings: parseSettings({}),
  siteUrl: "https://papers.example",
});
report(objects.total);
