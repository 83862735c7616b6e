import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { InvalidInputError } from "#config/invalid-input-error.ts";
import { readSettings } from "#config/read-settings.ts";
import { parseSettings } from "#config/settings.ts";
import { makeTemporaryFolder } from "../local/temporary-folder.ts";

async function cdkJson(text?: string): Promise<URL> {
  const file = join(await makeTemporaryFolder(), "cdk.json");
  if (text !== undefined) writeFileSync(file, text);
  return pathToFileURL(file);
}

describe("readSettings", () => {
  it("takes context.digest of cdk.json, and leaves the rest of the file to the CDK", async () => {
    const file = await cdkJson('{"app":"x","context":{"@aws-cdk/x":true,"digest":{"featured":3}}}');
    expect(readSettings(file)).toEqual(parseSettings({ featured: 3 }));
  });

  it.each(["{}", '{"context":{}}', "null"])("takes the defaults when cdk.json is %s", async (text) => {
    expect(readSettings(await cdkJson(text))).toEqual(parseSettings({}));
  });

  it("takes the project's own cdk.json", () => {
    expect(readSettings(new URL("../../../cdk.json", import.meta.url)).locales).toContain("ko");
  });

  it.each([
    ["is missing", undefined],
    ["is not JSON", '{"context":'],
  ])("says in one sentence that cdk.json %s", async (_, text) => {
    const file = await cdkJson(text);
    expect(() => readSettings(file)).toThrow(InvalidInputError);
    expect(() => readSettings(file)).toThrow(
      /^The settings cannot be read \(.+\); they are context\.digest of cdk\.json, or of the file that --settings names\.$/,
    );
  });

  it.each(["null", "{}", '{"featured":3}'])(
    "refuses a file that was named for its settings and is %s",
    async (text) => {
      const file = await cdkJson(text);
      expect(() => readSettings(file, { required: true })).toThrow(
        /^The file that --settings names has no context\.digest;/,
      );
    },
  );

  it("passes on what is wrong with the settings", async () => {
    const file = await cdkJson('{"context":{"digest":{"titel":"x"}}}');
    expect(() => readSettings(file)).toThrow('did you mean "title"?');
  });
});
