/*
 * Ten times the papers, a thousand readers a second, a rebuild in parallel, twenty sources: from the counts and times that were
 * measured, which limit binds first and what it costs. Run: npm run bench:simulate
 */

import { readGuard, writeDocuments } from "./documents.ts";
import { readResults } from "./results-file.ts";
import { describeOutcomes } from "./simulate/describe-outcomes.ts";
import { measuredFrom } from "./simulate/measured.ts";
import { simulateAll } from "./simulate/scenarios.ts";

const results = readResults();
if (!results) throw new Error("Nothing has been measured yet; run npm run bench first.");
process.stdout.write(`${describeOutcomes(simulateAll(measuredFrom(results, readGuard())))}\n`);
writeDocuments(results, readGuard());
