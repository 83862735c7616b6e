import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { startEmbeddedS3 } from "#local/embedded-s3/start-embedded-s3.ts";

/* A process of its own that writes the same few objects over and over, each of one letter, until somebody kills it. */

const SIZE = 2_000_000;
const KEYS = ["a/1.txt", "a/2.txt", "b/3.txt"];

const server = await startEmbeddedS3({ buckets: { site: process.argv[2] ?? "" } });
const credentials = { accessKeyId: "local", secretAccessKey: "local" };
const client = new S3Client({ endpoint: server.url, region: "us-east-1", credentials });

for (let round = 0; ; round += 1) {
  const Body = Buffer.alloc(SIZE, String.fromCharCode(97 + (round % 26)));
  await Promise.all(KEYS.map((Key) => client.send(new PutObjectCommand({ Bucket: "site", Key, Body }))));
  process.stdout.write(`round ${round}\n`);
}
