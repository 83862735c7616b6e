import { createHash } from "node:crypto";
import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type PutObjectCommandInput,
} from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { BUCKET, type S3OnDisk, startS3OnDisk } from "../s3-on-disk.ts";

const md5 = (bytes: string | Uint8Array): string => createHash("md5").update(bytes).digest("hex");

const put = ({ client }: S3OnDisk, Key: string, Body: NonNullable<PutObjectCommandInput["Body"]>, more = {}) =>
  client.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body, ...more }));

const get = ({ client }: S3OnDisk, Key: string, more = {}) =>
  client.send(new GetObjectCommand({ Bucket: BUCKET, Key, ...more }));

const nameAndStatus = (error: unknown) => {
  const { name, $metadata } = error as { name: string; $metadata: { httpStatusCode: number } };
  return `${$metadata.httpStatusCode} ${name}`;
};

const failure = async (action: Promise<unknown>) => action.then(() => "no failure", nameAndStatus);

describe("the embedded S3", () => {
  it("keeps an object as a plain file with exactly its bytes, and nothing beside it once closed", async () => {
    const s3 = await startS3OnDisk();
    const { ETag } = await put(s3, "ko/2026/index.html", "<p>안녕");
    expect(ETag).toBe(`"${md5("<p>안녕")}"`);
    await s3.server.close();
    expect(await readFile(join(s3.folder, "ko/2026/index.html"), "utf8")).toBe("<p>안녕");
    await expect(readFile(join(s3.folder, ".incoming"))).rejects.toThrow("ENOENT");
  });

  it("gives an object back with its ETag, size and the type its ending tells", async () => {
    const s3 = await startS3OnDisk();
    await put(s3, "daily.atom", "<feed/>");
    const found = await get(s3, "daily.atom");
    expect(await found.Body?.transformToString()).toBe("<feed/>");
    const expected = {
      ETag: `"${md5("<feed/>")}"`,
      ContentLength: 7,
      ContentType: "application/xml; charset=utf-8",
    };
    expect(found).toMatchObject(expected);
    expect(found.ChecksumCRC32).toBeDefined();
    expect(await s3.client.send(new HeadObjectCommand({ Bucket: BUCKET, Key: "daily.atom" }))).toMatchObject(expected);
  });

  it("takes stream bodies out of their framing", async () => {
    const s3 = await startS3OnDisk();
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 7) % 256));
    const pieces = [bytes.subarray(0, 1), bytes.subarray(1, 200_000), bytes.subarray(200_000)];
    await put(s3, "stream.bin", Readable.from(pieces), { ContentLength: bytes.length });
    expect((await readFile(join(s3.folder, "stream.bin"))).equals(bytes)).toBe(true);
  });

  it.each([
    ["CRC-32", { ChecksumCRC32: "AAAAAA==" }, "400 BadDigest"],
    ["SHA-1", { ChecksumSHA1: "AAAAAAAAAAAAAAAAAAAAAAAAAAA=" }, "400 BadDigest"],
    ["SHA-256", { ChecksumSHA256: "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=" }, "400 BadDigest"],
    ["MD5", { ContentMD5: "AAAAAAAAAAAAAAAAAAAAAA==" }, "400 BadDigest"],
    ["MD5 that is none", { ContentMD5: "AAAA" }, "400 InvalidDigest"],
    ["CRC-32C, which it cannot compute", { ChecksumCRC32C: "AAAAAA==" }, "501 NotImplemented"],
  ])("stores nothing when the body has another %s", async (_name, digest, expected) => {
    const s3 = await startS3OnDisk();
    expect(await failure(put(s3, "a.txt", "hello", digest))).toBe(expected);
    expect(await failure(get(s3, "a.txt"))).toBe("404 NoSuchKey");
  });

  it.each([
    ["CRC-32", { ChecksumCRC32: "NhCmhg==" }],
    ["SHA-1", { ChecksumSHA1: createHash("sha1").update("hello").digest("base64") }],
    ["SHA-256", { ChecksumSHA256: createHash("sha256").update("hello").digest("base64") }],
    ["MD5", { ContentMD5: createHash("md5").update("hello").digest("base64") }],
  ])("stores the object when the body has the %s that was announced", async (_name, digest) => {
    const s3 = await startS3OnDisk();
    expect(await put(s3, "a.txt", "hello", digest)).toMatchObject({ ETag: `"${md5("hello")}"` });
  });

  it("lets exactly one of twenty racing new objects and one of twenty racing replacements win", async () => {
    const s3 = await startS3OnDisk();
    const race = async (condition: object) => {
      const puts = Array.from({ length: 20 }, (_, n) =>
        failure(put(s3, "home.html", `${n} ${Math.random()}`, condition)),
      );
      return (await Promise.all(puts)).toSorted();
    };
    const outcomes = [...Array.from({ length: 19 }, () => "412 PreconditionFailed"), "no failure"];
    expect(await race({ IfNoneMatch: "*" })).toEqual(outcomes);
    const { ETag } = await get(s3, "home.html");
    expect(await race({ IfMatch: ETag })).toEqual(outcomes);
  });

  it("answers reads that name the ETag they have, or want", async () => {
    const s3 = await startS3OnDisk();
    await put(s3, "a.txt", "hello");
    expect(await failure(get(s3, "a.txt", { IfNoneMatch: `"${md5("hello")}"` }))).toMatch(/^304 /);
    expect(await failure(get(s3, "a.txt", { IfNoneMatch: `"${md5("other")}"` }))).toBe("no failure");
    expect(await failure(get(s3, "a.txt", { IfMatch: `"${md5("other")}"` }))).toBe("412 PreconditionFailed");
    expect(await failure(get(s3, "a.txt", { IfMatch: `"${md5("hello")}"` }))).toBe("no failure");
  });

  it("removes an object, its empty folders, and what was never there", async () => {
    const s3 = await startS3OnDisk();
    const remove = (Key: string) => s3.client.send(new DeleteObjectCommand({ Bucket: BUCKET, Key }));
    await put(s3, "a/b/c.txt", "c");
    await put(s3, "a/d.txt", "d");
    await remove("a/b/c.txt");
    await remove("a/b/c.txt");
    await put(s3, "a/b", "an object where the folder was");
    expect(await failure(get(s3, "a/d.txt"))).toBe("no failure");
  });

  it("says what is missing: the key, or the bucket", async () => {
    const s3 = await startS3OnDisk();
    expect(await failure(get(s3, "none.txt"))).toBe("404 NoSuchKey");
    expect(await failure(s3.client.send(new HeadObjectCommand({ Bucket: BUCKET, Key: "none.txt" })))).toBe(
      "404 NotFound",
    );
    expect(await failure(s3.client.send(new GetObjectCommand({ Bucket: "none", Key: "a" })))).toBe("404 NoSuchBucket");
    expect(await failure(put(s3, "none.txt", "x", { IfMatch: '"abc"' }))).toBe("404 NoSuchKey");
  });

  it.each([
    "../outside.txt",
    "a/../../outside.txt",
    "/absolute.txt",
    "a//b.txt",
    "a/",
    "a\\b.txt",
    "a\0b",
    ".incoming/x",
    "a/.b",
  ])("refuses the key %j, which no file of its own can hold", async (key) => {
    const s3 = await startS3OnDisk();
    expect(await failure(put(s3, key, "x"))).toBe("400 InvalidArgument");
    expect(await failure(get(s3, key))).toBe("400 InvalidArgument");
    expect(await failure(s3.client.send(new DeleteObjectCommand({ Bucket: BUCKET, Key: key })))).toBe(
      "400 InvalidArgument",
    );
  });

  it("does not follow links out of its folder", async () => {
    const s3 = await startS3OnDisk();
    await mkdir(join(s3.folder, "elsewhere"));
    await writeFile(join(s3.folder, "elsewhere/secret.txt"), "secret");
    await symlink(join(s3.folder, "elsewhere/secret.txt"), join(s3.folder, "link.txt"));
    expect(await failure(get(s3, "link.txt"))).toBe("404 NoSuchKey");
  });

  it("says so where folders cannot hold what S3 can: an object named like a folder of others", async () => {
    const s3 = await startS3OnDisk();
    await put(s3, "a/b/c", "x");
    for (const key of ["a/b", "a/b/c/d", "a/b/c/d/e"]) {
      await expect(put(s3, key, "x")).rejects.toThrow(`The key "${key}" cannot be kept as a file`);
    }
  });

  it("passes on the system's reason when it cannot write", async () => {
    const s3 = await startS3OnDisk();
    const tooLong = "n".repeat(300);
    await expect(put(s3, tooLong, "x")).rejects.toThrow("ENAMETOOLONG");
    await rm(s3.folder, { recursive: true });
    await expect(put(s3, "a.txt", "x")).rejects.toThrow("ENOENT: no such file or directory");
    expect(await failure(put(s3, "a.txt", "x"))).toBe("500 InternalError");
  });

  it("stores nothing when the put is stopped beforehand", async () => {
    const seen: string[] = [];
    const s3 = await startS3OnDisk({
      onPut(bucket, key) {
        seen.push(`${bucket}: ${key}`);
        if (key === "b.txt") throw new Error("stopped by the test");
      },
    });
    await put(s3, "a.txt", "a");
    await expect(put(s3, "b.txt", "b")).rejects.toThrow("stopped by the test");
    expect(seen).toEqual(["site: a.txt", "site: b.txt"]);
    expect(await failure(get(s3, "a.txt"))).toBe("no failure");
    expect(await failure(get(s3, "b.txt"))).toBe("404 NoSuchKey");
  });

  it.each([
    ["PUT", "/site/a.txt?partNumber=1&uploadId=x", {}],
    ["PUT", "/site/a.txt", { "x-amz-copy-source": "/site/b.txt" }],
    ["PUT", "/site/a.txt", { "if-none-match": '"abc"' }],
    ["GET", "/site/a.txt?tagging", {}],
    ["POST", "/site/a.txt?uploads", {}],
    ["POST", "/site?delete", {}],
    ["GET", "/site?versions", {}],
    ["GET", "/site", {}],
    ["DELETE", "/site", {}],
  ])("refuses %s %s, which it does not do, instead of doing something else", async (method, path, headers) => {
    const { server } = await startS3OnDisk();
    const response = await fetch(server.url + path, { method, headers });
    expect(response.status).toBe(501);
    expect(await response.text()).toContain("<Code>NotImplemented</Code>");
  });

  it("keeps objects and ETags over a restart", async () => {
    const first = await startS3OnDisk();
    await put(first, "ko/index.html", "home");
    await put(first, "en/index.html", "other");
    const list = async ({ client }: S3OnDisk) => {
      const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: BUCKET }));
      return Contents.map(({ Key, ETag, Size }) => ({ Key, ETag, Size }));
    };
    const before = await list(first);
    await first.server.close();
    expect(await list(await startS3OnDisk({ folder: first.folder }))).toEqual(before);
    expect(before[1]).toEqual({ Key: "ko/index.html", ETag: `"${md5("home")}"`, Size: 4 });
  });

  it("notices that a file was changed by hand", async () => {
    const s3 = await startS3OnDisk();
    await put(s3, "a.txt", "one");
    await writeFile(join(s3.folder, "a.txt"), "two");
    const { ETag } = await s3.client.send(new HeadObjectCommand({ Bucket: BUCKET, Key: "a.txt" }));
    expect(ETag).toBe(`"${md5("two")}"`);
  });
});
