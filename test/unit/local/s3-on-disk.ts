import { S3Client } from "@aws-sdk/client-s3";
import { onTestFinished } from "vitest";
import type { OnPut } from "#local/embedded-s3/handle-request.ts";
import { startEmbeddedS3 } from "#local/embedded-s3/start-embedded-s3.ts";
import type { LocalServer } from "#local/loopback-server.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

export const BUCKET = "site";

export interface S3OnDisk {
  readonly server: LocalServer;
  readonly client: S3Client;
  readonly folder: string;
}

/** An embedded S3 with one bucket and the real client for it, both closed when the test is over. */
export async function startS3OnDisk({ folder, onPut }: { folder?: string; onPut?: OnPut } = {}): Promise<S3OnDisk> {
  const bucketFolder = folder ?? (await makeTemporaryFolder());
  const server = await startEmbeddedS3({ buckets: { [BUCKET]: bucketFolder }, ...(onPut ? { onPut } : {}) });
  const client = clientOf(server.url);
  onTestFinished(async () => {
    client.destroy();
    await server.close().catch(ignoreClosedAlready);
  });
  return { server, client, folder: bucketFolder };
}

function clientOf(endpoint: string): S3Client {
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  return new S3Client({ endpoint, region: "us-east-1", credentials, maxAttempts: 1 });
}

function ignoreClosedAlready(error: NodeJS.ErrnoException): void {
  if (error.code !== "ERR_SERVER_NOT_RUNNING") throw error;
}
