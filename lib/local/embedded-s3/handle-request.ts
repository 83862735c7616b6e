import type { FileStore } from "./file-store.ts";
import { contentTypeOf } from "../content-type-of.ts";
import { checkReadCondition, parseWriteCondition } from "./condition.ts";
import { listObjects } from "./list-objects.ts";
import { parseListQuery } from "./parse-list-query.ts";
import type { S3Request } from "./parse-request.ts";
import { receiveBody } from "./receive-body.ts";
import { listXml } from "./respond-xml.ts";
import { noSuchKey, notImplemented, S3Error } from "./s3-error.ts";
import { crc32OfBytes } from "./verify-digests.ts";

export interface S3Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Called before an object is stored; what it throws, the client is told, and nothing is stored. */
export type OnPut = (bucket: string, key: string) => void | Promise<void>;

export interface Buckets {
  readonly stores: ReadonlyMap<string, FileStore>;
  readonly onPut: OnPut | undefined;
}

type Operation = (store: FileStore, request: S3Request, raw: Buffer, onPut: OnPut | undefined) => Promise<S3Answer>;

const OBJECT_OPERATIONS: Readonly<Record<string, Operation>> = {
  PUT: putObject,
  GET: getObject,
  HEAD: headObject,
  DELETE: deleteObject,
};

/** @throws S3Error for everything that is not done */
export async function handleRequest({ stores, onPut }: Buckets, request: S3Request, raw: Buffer): Promise<S3Answer> {
  const store = stores.get(request.bucket);
  if (!store) throw new S3Error(404, "NoSuchBucket", "The specified bucket does not exist");
  if (!request.key && request.method === "GET") return list(store, request);
  const operation = request.key ? OBJECT_OPERATIONS[request.method] : undefined;
  if (!operation) throw notImplemented(`${request.method} on a ${request.key ? "key" : "bucket"}`);
  refuseSubresources(request);
  return operation(store, request, raw, onPut);
}

async function list(store: FileStore, { bucket, query }: S3Request): Promise<S3Answer> {
  const asked = parseListQuery(query);
  const body = listXml(bucket, asked, await listObjects(store, asked));
  return { status: 200, headers: { "content-type": "application/xml" }, body };
}

async function putObject(
  store: FileStore,
  { bucket, key, headers }: S3Request,
  raw: Buffer,
  onPut: OnPut | undefined,
): Promise<S3Answer> {
  const { body, checksums } = receiveBody(headers, raw);
  await onPut?.(bucket, key);
  const etag = await store.put(key, body, parseWriteCondition(headers));
  return { status: 200, headers: { etag: `"${etag}"`, ...checksums } };
}

async function getObject(store: FileStore, { key, headers }: S3Request): Promise<S3Answer> {
  const found = await store.read(key);
  if (!found) throw noSuchKey();
  const described = { ...describe(key, found.facts.etag, found.facts.modified) };
  const status = checkReadCondition(headers, found.facts.etag);
  if (status === 304) return { status, headers: described };
  const checksum = { "x-amz-checksum-crc32": crc32OfBytes(found.body), "x-amz-checksum-type": "FULL_OBJECT" };
  const wanted = headers["x-amz-checksum-mode"] === "ENABLED" ? checksum : {};
  return { status, headers: { ...described, ...wanted }, body: found.body };
}

async function headObject(store: FileStore, { key, headers }: S3Request): Promise<S3Answer> {
  const found = await store.stat(key);
  if (!found) throw noSuchKey();
  const described = describe(key, found.etag, found.modified);
  const status = checkReadCondition(headers, found.etag);
  return { status, headers: status === 304 ? described : { ...described, "content-length": `${found.size}` } };
}

async function deleteObject(store: FileStore, { key, headers }: S3Request): Promise<S3Answer> {
  await store.remove(key, parseWriteCondition(headers));
  return { status: 204, headers: {} };
}

function describe(key: string, etag: string, modified: Date): Record<string, string> {
  return { etag: `"${etag}"`, "last-modified": modified.toUTCString(), "content-type": contentTypeOf(key) };
}

/** A copy, a part, a tag or a range that passed for a plain request would store or give out the wrong bytes. */
function refuseSubresources({ query, headers }: S3Request): void {
  const subresource = [...query.keys()].find((name) => name !== "x-id");
  if (subresource !== undefined) throw notImplemented(`requests with ?${subresource}`);
  if (headers["x-amz-copy-source"] !== undefined) throw notImplemented("CopyObject");
}
