import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MANIFEST, readManifest } from "#local/archive/manifest.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";

describe("an archive's manifest", () => {
  async function readPaths(...paths: readonly string[]) {
    const folder = await makeTemporaryFolder();
    const files = paths.map((path) => ({ path, bytes: 0, sha256: "0".repeat(64) }));
    const manifest = { format: "daily-papers-archive", version: 1, origin: "recorded", days: 0, files };
    writeFileSync(join(folder, MANIFEST), JSON.stringify(manifest));
    return (await readManifest(folder)).files.map(({ path }) => path);
  }

  it("names records, downloads and raw answers", async () => {
    const paths = [
      "records/2026-02.jsonl.gz",
      "data/2026/02/SHA256SUMS",
      "captures/2026-02-05/2026-02-05T155525Z.json.gz",
    ];
    expect(await readPaths(...paths)).toEqual(paths);
  });

  it.each([
    "captures/../../.ssh/authorized_keys",
    "captures/..",
    "captures/2026-02-05/./a.json",
    "captures//etc/passwd",
    "records/../manifest.json",
    "../captures/a.json",
    "captures/a\\..\\b.json",
  ])("cannot have restore write outside its folder: %s is refused", async (path) => {
    await expect(readPaths(path)).rejects.toThrow("is not what this release writes");
  });
});
