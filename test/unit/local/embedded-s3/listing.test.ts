import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ListObjectsV2Command, type ListObjectsV2CommandInput, type S3Client } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { BUCKET, startS3OnDisk } from "../s3-on-disk.ts";

async function startWith(keys: readonly string[]) {
  const s3 = await startS3OnDisk();
  for (const key of keys) {
    await mkdir(dirname(join(s3.folder, key)), { recursive: true });
    await writeFile(join(s3.folder, key), key);
  }
  return s3;
}

const list = (client: S3Client, input: Partial<ListObjectsV2CommandInput> = {}) =>
  client.send(new ListObjectsV2Command({ Bucket: BUCKET, ...input }));

describe("listing the embedded S3", () => {
  it("gives at most a thousand per page, and every key once over all pages", async () => {
    const keys = Array.from({ length: 2_100 }, (_, number) => `papers/${String(number).padStart(5, "0")}/index.html`);
    const { client } = await startWith(keys);
    const sizes: number[] = [];
    const found: string[] = [];
    let token: string | undefined;
    do {
      const page = await list(client, { ContinuationToken: token, MaxKeys: 5_000 });
      expect(page.KeyCount).toBe(page.Contents?.length);
      expect(page.IsTruncated).toBe(page.NextContinuationToken !== undefined);
      sizes.push(page.Contents?.length ?? 0);
      found.push(...(page.Contents ?? []).map(({ Key = "" }) => Key));
      token = page.NextContinuationToken;
    } while (token);
    expect(sizes).toEqual([1_000, 1_000, 100]);
    expect(found).toEqual(keys);
  });

  it("rolls keys up to the delimiter, once each", async () => {
    const { client } = await startWith([
      "ko/02/05/index.html",
      "ko/02/index.html",
      "ko/03/x.html",
      "ko/a.html",
      "ko/index.html",
    ]);
    const page = await list(client, { Prefix: "ko/", Delimiter: "/" });
    expect(page.CommonPrefixes).toEqual([{ Prefix: "ko/02/" }, { Prefix: "ko/03/" }]);
    expect(page.Contents?.map(({ Key }) => Key)).toEqual(["ko/a.html", "ko/index.html"]);
    expect(page).toMatchObject({ KeyCount: 4, Prefix: "ko/", Delimiter: "/", IsTruncated: false });
  });

  it("does not show folders in which no object lies", async () => {
    const s3 = await startWith(["a/b.txt"]);
    await mkdir(join(s3.folder, "empty/within"), { recursive: true });
    expect(await list(s3.client, { Delimiter: "/" })).toMatchObject({
      KeyCount: 1,
      CommonPrefixes: [{ Prefix: "a/" }],
    });
  });

  it("does not show what begins with a dot: half-received objects and the system's own files", async () => {
    const { client } = await startWith([".DS_Store", ".incoming/half", "a/.hidden/x", "a/b.txt"]);
    expect((await list(client)).Contents?.map(({ Key }) => Key)).toEqual(["a/b.txt"]);
  });

  it("starts after a key", async () => {
    const { client } = await startWith(["a.txt", "b/c.txt", "b/d.txt", "e.txt"]);
    const page = await list(client, { StartAfter: "b/c.txt" });
    expect(page.Contents?.map(({ Key }) => Key)).toEqual(["b/d.txt", "e.txt"]);
  });

  it("gives ETags in quotes, sizes and times", async () => {
    const { client } = await startWith(["a.txt"]);
    const [object] = (await list(client)).Contents ?? [];
    expect(object).toMatchObject({
      ETag: expect.stringMatching(/^"[0-9a-f]{32}"$/),
      Size: 5,
      StorageClass: "STANDARD",
    });
    expect(object?.LastModified).toBeInstanceOf(Date);
  });

  it("percent-encodes keys on request, as S3 does", async () => {
    const { server } = await startWith(["a b/한 +%&'(1).html"]);
    const response = await fetch(`${server.url}/${BUCKET}?list-type=2&encoding-type=url&prefix=a%20b/`);
    const xml = await response.text();
    expect(xml).toContain("<Key>a+b/%ED%95%9C+%2B%25%26%27%281%29.html</Key>");
    expect(xml).toContain("<Prefix>a+b/</Prefix>");
    expect(xml).toContain("<EncodingType>url</EncodingType>");
  });

  it("lists nothing for a prefix that leads out of its folder", async () => {
    const { client } = await startWith(["a.txt"]);
    for (const Prefix of ["../", "a/../../", "/", "..", "./"]) {
      expect(await list(client, { Prefix })).toMatchObject({ KeyCount: 0 });
    }
  });

  it.each([
    ["max-keys=-1", "InvalidArgument"],
    ["max-keys=many", "InvalidArgument"],
    ["continuation-token=nonsense", "InvalidArgument"],
    ["encoding-type=base64", "InvalidArgument"],
    ["marker=x", "NotImplemented"],
  ])("refuses ?%s", async (query, code) => {
    const { server } = await startS3OnDisk();
    const response = await fetch(`${server.url}/${BUCKET}?list-type=2&${query}`);
    expect(await response.text()).toContain(`<Code>${code}</Code>`);
  });

  it("gives an empty page when none is asked for", async () => {
    const { client } = await startWith(["a.txt"]);
    expect(await list(client, { MaxKeys: 0 })).toMatchObject({ KeyCount: 0, IsTruncated: false });
  });
});
