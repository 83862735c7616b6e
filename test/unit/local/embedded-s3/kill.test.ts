import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setTimeout as wait } from "node:timers/promises";
import { ListObjectsV2Command } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { BUCKET, startS3OnDisk } from "../s3-on-disk.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";

const WRITER = fileURLToPath(new URL("put-until-killed.ts", import.meta.url));

async function writeUntilKilled(folder: string, delay: number): Promise<void> {
  const writer = spawn(process.execPath, [WRITER, folder], { stdio: ["ignore", "pipe", "inherit"] });
  await once(writer.stdout, "data");
  await wait(delay);
  writer.kill("SIGKILL");
  await once(writer, "exit");
}

async function keysOf(folder: string): Promise<string[]> {
  const { client } = await startS3OnDisk({ folder });
  const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: BUCKET }));
  return Contents.map(({ Key = "" }) => Key);
}

describe("killing the embedded S3", () => {
  it.each([3, 11, 24])(
    "leaves whole objects only, %i ms into its writing",
    async (delay) => {
      const folder = await makeTemporaryFolder();
      await writeUntilKilled(folder, delay);
      expect(await keysOf(folder)).toEqual(["a/1.txt", "a/2.txt", "b/3.txt"]);
      for (const key of await keysOf(folder)) {
        const body = await readFile(join(folder, key));
        expect(body).toHaveLength(2_000_000);
        expect(body.every((byte) => byte === body[0])).toBe(true);
      }
    },
    30_000,
  );

  it("leaves half-received objects that are never listed, and gone after the next start", async () => {
    const folder = await makeTemporaryFolder();
    await mkdir(join(folder, ".incoming"));
    await writeFile(join(folder, ".incoming/half"), "ha");
    expect(await keysOf(folder)).toEqual([]);
    expect(await readdir(join(folder, ".incoming"))).toEqual([]);
  });
});
