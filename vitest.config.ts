import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/* Tests of modules share the modules they load: to load them anew for each file took most of the time. */
const MODULES = ["test/unit/**/*.test.ts", "test/contract/**/*.test.ts", "test/infrastructure/**/*.test.ts"];

/** What takes more than a minute: begun last, it would leave a core with nothing to do. */
const LONG = ["bundles.test.ts", "faults.test.ts", "every-recorded-day.test.ts", "search.test.ts"];

/** Programs before modules, the long ones first of all. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}

function rankOf({ project, moduleId }: TestSpecification): number {
  if (project.name === "modules") return LONG.length + 1;
  const place = LONG.findIndex((name) => moduleId.endsWith(`/${name}`));
  return place === -1 ? LONG.length : place;
}

export default defineConfig({
  test: {
    // Tests share two cores with the servers they start.
    maxWorkers: 2,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Vitest shuffles only where nobody else decides on the order.
    sequence: process.argv.some((word) => word.startsWith("--sequence.shuffle")) ? {} : { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: "modules", include: MODULES, isolate: false } },
      { extends: true, test: { name: "programs", include: ["test/**/*.test.ts"], exclude: MODULES } },
    ],
  },
});
