import { createHash } from "node:crypto";
import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { type AwsCall, type AwsVariables, createAwsFetch, describeRefusal } from "#adapters/http/aws-fetch.ts";

/** The three calls that captures need of S3. Keys consist of letters, digits and `-./`. */
export interface SignedBucket {
  /** @returns whether it was put; false when there is an object of this key */
  create(key: string, contentType: string, body: Uint8Array): Promise<boolean>;
  read(key: string): Promise<Uint8Array>;
  /** Keys that begin so, in their order, at most a thousand. */
  list(prefix: string): Promise<string[]>;
}

const ALREADY_THERE = 412;

/** @throws Error, from each of them, when S3 refuses or cannot be reached */
export function createSignedBucket(bucket: string, variables: AwsVariables): SignedBucket {
  const send = createAwsFetch("s3", variables, bucket);

  async function call(request: AwsCall): Promise<Response> {
    const response = await send(request);
    if (response.ok) return response;
    throw new Error(await describeRefusal("s3", response));
  }

  return {
    async create(key, contentType, body) {
      // S3 refuses a body that has another hash: what came is what was sent.
      const hash = createHash("sha256").update(body).digest("hex");
      const headers = { "Content-Type": contentType, "If-None-Match": "*", "X-Amz-Content-Sha256": hash };
      const response = await send({ method: "PUT", path: `/${key}`, headers, body });
      // Only this says that it is kept; when another run is still writing it (409), that one may yet fail.
      if (response.status !== ALREADY_THERE && !response.ok) throw new Error(await describeRefusal("s3", response));
      await response.body?.cancel();
      return response.ok;
    },

    async read(key) {
      const response = await call({ method: "GET", path: `/${key}` });
      return new Uint8Array(await response.arrayBuffer());
    },

    async list(prefix) {
      const query = new URLSearchParams({ "list-type": "2", prefix });
      const response = await call({ method: "GET", path: `/?${query.toString()}` });
      const root = parseXml(await response.text()).root;
      return childrenOf(root, "Contents").flatMap((object) => childrenOf(object, "Key").map(({ text }) => text));
    },
  };
}

function childrenOf(parent: XmlElement | null, name: string): XmlElement[] {
  return (parent?.children ?? []).filter((child) => child instanceof XmlElement).filter((child) => child.name === name);
}
