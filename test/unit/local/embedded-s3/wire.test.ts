import { createHash } from "node:crypto";
import { request } from "node:http";
import { readdir } from "node:fs/promises";
import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { startS3OnDisk } from "../s3-on-disk.ts";

/** A request exactly as given: `fetch` would tidy up the path and forbids the host. */
function send(url: string, method: string, path: string, headers: Record<string, string> = {}, body = "") {
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const sent = request(url, { method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

const TRAILER = {
  "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
  "x-amz-trailer": "x-amz-checksum-crc32",
  "x-amz-decoded-content-length": "5",
};

describe("the embedded S3 on the wire", () => {
  it.each([
    [
      "a wrong checksum behind the body",
      TRAILER,
      "5\r\nhello\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n",
      "BadDigest",
    ],
    ["the announced checksum missing", TRAILER, "5\r\nhello\r\n0\r\n\r\n", "IncompleteBody"],
    [
      "less than the announced length",
      TRAILER,
      "4\r\nhell\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n",
      "IncompleteBody",
    ],
    ["a chunk that breaks off", TRAILER, "5\r\nhel", "IncompleteBody"],
    ["no framing at all", TRAILER, "hello", "IncompleteBody"],
    ["another SHA-256", { "x-amz-content-sha256": "0".repeat(64) }, "hello", "XAmzContentSHA256Mismatch"],
  ])("refuses a body with %s and stores nothing", async (_name, headers, body, code) => {
    const { server, folder } = await startS3OnDisk();
    const answer = await send(server.url, "PUT", "/site/a.txt", headers, body);
    expect(answer.status).toBe(400);
    expect(answer.body).toContain(`<Code>${code}</Code>`);
    expect(await readdir(folder)).toEqual([".incoming"]);
  });

  it.each([
    ["chunks and a trailer", TRAILER, "2\r\nhe\r\n3\r\nllo\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n"],
    [
      "signed chunks",
      { "x-amz-content-sha256": "STREAMING-AWS4-HMAC-SHA256-PAYLOAD", "x-amz-decoded-content-length": "5" },
      "5;chunk-signature=abc\r\nhello\r\n0;chunk-signature=def\r\n\r\n",
    ],
    ["its SHA-256", { "x-amz-content-sha256": createHash("sha256").update("hello").digest("hex") }, "hello"],
    ["no digest", { "x-amz-content-sha256": "UNSIGNED-PAYLOAD" }, "hello"],
  ])("takes a body with %s", async (_name, headers, body) => {
    const { server } = await startS3OnDisk();
    expect((await send(server.url, "PUT", "/site/a.txt", headers, body)).status).toBe(200);
    expect((await send(server.url, "GET", "/site/a.txt")).body).toBe("hello");
  });

  it.each([
    "/site/../../etc/passwd",
    "/site/%2e%2e/%2e%2e/etc/passwd",
    "/site/a/..%2f..%2fetc/passwd",
    "/site/%5c..%5c",
  ])("never leaves its folder for %s", async (path) => {
    const { server } = await startS3OnDisk();
    expect((await send(server.url, "GET", path)).status).toBe(400);
  });

  it("says which address it could not read", async () => {
    const { server } = await startS3OnDisk();
    const answer = await send(server.url, "GET", "/site/%ff");
    expect(answer).toMatchObject({ status: 400 });
    expect(answer.body).toMatch(
      /<Code>InvalidURI<\/Code>.*<Resource>\/site\/%ff<\/Resource><RequestId>.+<\/RequestId>/,
    );
  });

  it("refuses requests under the name of another host, so that no web page gets at it", async () => {
    const { server } = await startS3OnDisk();
    const answer = await send(server.url, "PUT", "/site/a.txt", { host: "attacker.example" }, "x");
    expect(answer.status).toBe(403);
    expect((await send(server.url, "GET", "/site/a.txt")).status).toBe(404);
  });

  it("stores nothing of a put whose connection breaks, and goes on", async () => {
    const { server, folder } = await startS3OnDisk();
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
    socket.write("PUT /site/a.txt HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\nhalf");
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    expect((await send(server.url, "GET", "/site/a.txt")).status).toBe(404);
    expect(await readdir(folder)).toEqual([".incoming"]);
  });
});
