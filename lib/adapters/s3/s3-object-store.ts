import {
  type _Object,
  DeleteObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandOutput,
  NotFound,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import pMap from "p-map";
import { ConflictError, type Folder, type ObjectStore, type ObjectToPut, type StoredObject } from "#pipeline/ports.ts";
import { isWriteConflict } from "./is-write-conflict.ts";

/** Far below what S3 grants a prefix, and enough to ask for a day's few hundred keys within a second. */
const CONCURRENT_FINDS = 16;

/** One bucket whose objects are put in one part under SSE-S3, so that ETags are the MD5 of their bytes. */
export function createS3ObjectStore(client: S3Client, bucket: string): ObjectStore {
  function listPage(folder: Folder, token: string | undefined): Promise<ListObjectsV2CommandOutput> {
    const input = { Bucket: bucket, Prefix: folder.prefix, ContinuationToken: token };
    return client.send(new ListObjectsV2Command({ ...input, ...(folder.shallow ? { Delimiter: "/" } : {}) }));
  }

  async function findOne(key: string): Promise<StoredObject[]> {
    try {
      return [
        toStoredObject({ Key: key, ...(await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }))) }),
      ];
    } catch (error) {
      if (error instanceof NotFound) return [];
      throw error;
    }
  }

  return {
    async list(folder) {
      const objects: StoredObject[] = [];
      let token: string | undefined;
      do {
        const page = await listPage(folder, token);
        objects.push(...(page.Contents ?? []).map(toStoredObject));
        token = page.NextContinuationToken;
      } while (token !== undefined);
      return objects;
    },

    async find(keys) {
      return (await pMap(keys, findOne, { concurrency: CONCURRENT_FINDS })).flat();
    },

    async put(object) {
      try {
        await client.send(new PutObjectCommand(putInputOf(bucket, object)));
      } catch (error) {
        if (!isWriteConflict(error)) throw error;
        throw new ConflictError(`${object.key} was written by another run.`, { cause: error });
      }
    },

    async remove(key) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
  };
}

function putInputOf(bucket: string, { key, body, contentType, cacheControl, replaces }: ObjectToPut) {
  return {
    Bucket: bucket,
    Key: key,
    Body: body,
    ContentType: contentType,
    CacheControl: cacheControl,
    ...(replaces === undefined ? { IfNoneMatch: "*" } : { IfMatch: `"${replaces}"` }),
  };
}

function toStoredObject({ Key = "", ETag = "" }: _Object): StoredObject {
  return { key: Key, etag: ETag.replaceAll('"', "") };
}
