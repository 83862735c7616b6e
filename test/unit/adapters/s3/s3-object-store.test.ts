import { S3Client } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { createS3ObjectStore } from "#adapters/s3/s3-object-store.ts";
import { ConflictError } from "#pipeline/ports.ts";
import { BUCKET, startS3OnDisk } from "../../local/s3-on-disk.ts";
import { clientSettings, startAnsweringServer } from "../answering-server.ts";

const PAGE = {
  key: "ko/index.html",
  body: Buffer.from("<p>안녕"),
  contentType: "text/html; charset=utf-8",
  cacheControl: "public, max-age=60",
};

async function putAgainst(status: number, code: string, replaces: string | undefined) {
  const body = `<?xml version="1.0"?><Error><Code>${code}</Code><Message>because</Message></Error>`;
  const { url, requests } = await startAnsweringServer(() => ({ status, body }));
  const client = new S3Client(clientSettings(url));
  const outcome = await createS3ObjectStore(client, "site")
    .put({ ...PAGE, replaces })
    .then(
      () => "stored",
      (error: unknown) => error,
    );
  return { outcome, request: requests[0] };
}

describe("the S3 object store", () => {
  it.each([
    [412, "PreconditionFailed", undefined],
    [412, "PreconditionFailed", "abc"],
    [409, "ConditionalRequestConflict", undefined],
    [404, "NoSuchKey", "abc"],
  ])("takes %i %s for a conflict", async (status, code, replaces) => {
    const { outcome } = await putAgainst(status, code, replaces);
    expect(outcome).toBeInstanceOf(ConflictError);
    expect((outcome as Error).message).toContain("ko/index.html");
  });

  it.each([
    [404, "NoSuchBucket"],
    [403, "AccessDenied"],
    [400, "BadDigest"],
    [500, "InternalError"],
  ])("takes %i %s for what it is and not for a conflict", async (status, code) => {
    const { outcome } = await putAgainst(status, code, undefined);
    expect(outcome).not.toBeInstanceOf(ConflictError);
    expect((outcome as Error).name).toBe(code);
  });

  it("sends the type, the cache rule and the condition with the bytes", async () => {
    const { request } = await putAgainst(200, "", undefined);
    expect(request).toMatchObject({ method: "PUT", body: "<p>안녕" });
    expect(request?.headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "public, max-age=60",
      "if-none-match": "*",
    });
    expect(request?.headers["if-match"]).toBeUndefined();
  });

  it("names the ETag it replaces, in quotes", async () => {
    const { request } = await putAgainst(200, "", "5d41402abc4b2a76b9719d911017c592");
    expect(request?.headers["if-match"]).toBe('"5d41402abc4b2a76b9719d911017c592"');
    expect(request?.headers["if-none-match"]).toBeUndefined();
  });

  it("fails when the bucket does not exist", async () => {
    const { client } = await startS3OnDisk();
    const store = createS3ObjectStore(client, `${BUCKET}-elsewhere`);
    await expect(store.list({ prefix: "", shallow: false })).rejects.toThrow("The specified bucket does not exist");
    await expect(store.remove("a")).rejects.toThrow("The specified bucket does not exist");
  });
});
