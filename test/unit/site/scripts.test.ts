import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { bundleScript, SCRIPTS } from "../../../bin/build-scripts.mjs";

it.each(SCRIPTS)("$name, as it is published, is made of its sources: run npm run build:scripts", (script) => {
  expect(readFileSync(`lib/site/${script.to}`, "utf8")).toBe(bundleScript(script));
});
