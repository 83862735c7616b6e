/*
 * Everything the press publishes, month by month through the very code of `papers rebuild`, from a table in memory to
 * plain files. Run by the rebuild case: node bench/measure/rebuild-product.ts CORPUS OUTPUT [MONTHS]
 * MONTHS limits it to the newest so many months, and leaves the listings of topics and organisations whole.
 */

import { createPaperStore } from "#adapters/dynamodb/paper-store.ts";
import { parseSettings } from "#config/settings.ts";
import { rebuildSite } from "#pipeline/rebuild-site.ts";
import { openCorpusTable } from "../corpus/corpus-table.ts";
import { createFileObjects } from "./file-objects.ts";
import { report } from "./report.ts";
import { createSilentTelemetry } from "./silent-telemetry.ts";

const [corpus = "", output = "", months] = process.argv.slice(2);
const store = createPaperStore(openCorpusTable(corpus));
const objects = createFileObjects(output);

await rebuildSite({
  store: months === undefined ? store : { ...store, readMonths: async () => (await store.readMonths()).slice(-months) },
  objects,
  cdn: { invalidate: async () => undefined },
  telemetry: createSilentTelemetry(),
  settings: parseSettings({}),
  siteUrl: "https://papers.example",
});
report(objects.total);
