import { link, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { noteOrigin, readOrigin } from "#local/data-folder.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

it("puts the note of what papers are whole into its place, and only when it says something new", async () => {
  const folder = await makeTemporaryFolder();
  const note = join(folder, "origin");
  await noteOrigin(folder, "sample");
  const { ino, mtimeNs } = await stat(note, { bigint: true });
  await noteOrigin(folder, "sample");
  expect(await stat(note, { bigint: true })).toMatchObject({ ino, mtimeNs });
  // Under its other name the first note stays as it was: it was replaced, and not emptied to be written anew.
  await link(note, join(folder, "first"));
  await noteOrigin(folder, "hugging-face");
  expect(await readOrigin(folder)).toBe("hugging-face");
  expect(await readFile(join(folder, "first"), "utf8")).toBe("sample");
});
