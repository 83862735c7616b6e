/*
 * One bundle as Lambda runs it: loaded once, then called with one event after the other. Run by the bundles case:
 * node bench/programs/lambda-calls.ts BUNDLE EVENT...
 */

import { pathToFileURL } from "node:url";
import { report } from "../measure/report.ts";

const [bundle = "", ...events] = process.argv.slice(2);
const began = performance.now();
const { handler } = (await import(pathToFileURL(bundle).href)) as {
  handler: (event: unknown) => Promise<{ batchItemFailures: unknown[] }>;
};
const initMs = performance.now() - began;
const callMs: number[] = [];
for (const event of events) {
  const called = performance.now();
  const { batchItemFailures } = await handler(JSON.parse(event));
  callMs.push(performance.now() - called);
  if (batchItemFailures.length > 0) throw new Error(`The call failed: ${JSON.stringify(batchItemFailures)}`);
}
report({ initMs, callMs });
