import type { IncomingMessage } from "node:http";
import { S3Error } from "./s3-error.ts";

export interface S3Request {
  readonly method: string;
  /** Path style: the first name of the path. */
  readonly bucket: string;
  /** Empty when the request is about the bucket. */
  readonly key: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** @throws S3Error 400 for an address that is not percent-encoded UTF-8 */
export function parseRequest({ method = "", url = "/", headers }: IncomingMessage): S3Request {
  const [, path = "", search = ""] = /^\/?([^?]*)\??(.*)$/s.exec(url) ?? [];
  const slash = path.indexOf("/");
  return {
    method,
    bucket: decodeKey(slash < 0 ? path : path.slice(0, slash)),
    key: slash < 0 ? "" : decodeKey(path.slice(slash + 1)),
    query: new URLSearchParams(search),
    headers: headers as Record<string, string | undefined>,
  };
}

function decodeKey(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new S3Error(400, "InvalidURI", "Couldn't parse the specified URI.");
  }
}
