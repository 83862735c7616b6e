import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseSettings } from "#config/settings.ts";
import { readManifest, verifyArchive } from "#local/archive/manifest.ts";
import { writeArchive } from "#local/archive/write-archive.ts";
import { inventList, inventPapers } from "../../pipeline/invented-list.ts";
import { createPress } from "../../pipeline/invented-press.ts";
import { createMemoryStore } from "../../pipeline/memory-store.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";

it("of a press that holds nothing is an archive without days, in a folder of its own", async () => {
  const folder = join(await makeTemporaryFolder(), "archive");
  const source = { store: createMemoryStore(), settings: parseSettings({}), origin: "hugging-face" } as const;
  await writeArchive(folder, source, () => undefined);
  expect(await readManifest(folder)).toMatchObject({ days: 0, files: [] });
});

it("of a press that holds nothing never takes the place of an earlier one", async () => {
  const folder = await makeTemporaryFolder();
  const press = createPress();
  await press.take(inventList("2026-02-05", "2026-02-05T15:00:00Z", inventPapers(3)));
  const manifest = await writeArchive(folder, { ...press, origin: "hugging-face" }, () => undefined);
  const nothing = { store: createMemoryStore(), settings: parseSettings({}), origin: "hugging-face" } as const;
  await expect(writeArchive(folder, nothing, () => undefined)).rejects.toThrow("which was left as it is; choose");
  expect(await readManifest(folder)).toEqual(manifest);
  await verifyArchive(folder, manifest);
});

it("that broke off while it replaced an earlier one is no archive until it is made anew, in the same folder", async () => {
  const folder = await makeTemporaryFolder();
  const press = createPress();
  await press.take(
    inventList("2026-01-30", "2026-01-30T15:00:00Z", inventPapers(2)),
    inventList("2026-02-05", "2026-02-05T15:00:00Z", inventPapers(3)),
  );
  const source = { ...press, origin: "hugging-face" } as const;
  await writeArchive(folder, source, () => undefined);
  await press.take(inventList("2026-01-30", "2026-02-06T15:00:00Z", inventPapers(4)));
  const breakOff = (_done: number, _all: number, month: string) => {
    if (month === "2026-02") throw new Error("no space left");
  };
  await expect(writeArchive(folder, source, breakOff)).rejects.toThrow("no space left");
  await expect(readManifest(folder)).rejects.toThrow("so it is no finished archive");
  await writeArchive(folder, source, () => undefined);
  const manifest = await readManifest(folder);
  await verifyArchive(folder, manifest);
  expect(manifest.days).toBe(2);
});

it("is never written among other things", async () => {
  const folder = await makeTemporaryFolder();
  await mkdir(join(folder, "records"));
  await writeFile(join(folder, "notes.txt"), "");
  const source = { store: createMemoryStore(), settings: parseSettings({}), origin: "hugging-face" } as const;
  await expect(writeArchive(folder, source, () => undefined)).rejects.toThrow("is not empty and holds no archive");
});
