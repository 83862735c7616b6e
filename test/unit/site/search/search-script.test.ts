import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { bundleSearchScript } from "../../../../bin/build-search.mjs";

it("the script that is published is made of the sources: run npm run build:search", () => {
  expect(readFileSync("lib/site/assets/search-script.generated.ts", "utf8")).toBe(bundleSearchScript());
});
