import { defineConfig } from "vitest/config";

/* Tests of modules leave nothing behind, so they share them: loading them anew for each of the files took most of the time. */
const SHARING = ["test/unit/**/*.test.ts", "test/contract/**/*.test.ts", "test/infrastructure/**/*.test.ts"];

export default defineConfig({
  test: {
    // Tests share two cores with the servers they start.
    maxWorkers: 2,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    projects: [
      { extends: true, test: { name: "modules", include: SHARING, isolate: false } },
      { extends: true, test: { name: "programs", include: ["test/**/*.test.ts"], exclude: SHARING } },
    ],
  },
});
