import { join } from "node:path";
import { expect, it } from "vitest";
import { parseSettings } from "#config/settings.ts";
import { readManifest } from "#local/archive/manifest.ts";
import { writeArchive } from "#local/archive/write-archive.ts";
import { createMemoryStore } from "../../pipeline/memory-store.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";

it("of a press that holds nothing is an archive without days, in a folder of its own", async () => {
  const folder = join(await makeTemporaryFolder(), "archive");
  const source = { store: createMemoryStore(), settings: parseSettings({}), origin: "hugging-face" } as const;
  await writeArchive(folder, source, () => undefined);
  expect(await readManifest(folder)).toMatchObject({ days: 0, files: [] });
});
