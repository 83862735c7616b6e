import { parseToken, type Position } from "./cursor.ts";
import { invalidArgument, notImplemented } from "./s3-error.ts";

export interface ListQuery {
  readonly prefix: string;
  /** Empty for none. */
  readonly delimiter: string;
  readonly maxKeys: number;
  readonly startAfter?: string;
  readonly continuationToken?: string;
  /** Where to go on, told by one of the two above. */
  readonly position?: Position;
  readonly isUrlEncoded: boolean;
}

/** S3 never gives more per page, whatever is asked for. */
const LARGEST_PAGE = 1000;

const KNOWN = new Set([
  "list-type",
  "prefix",
  "delimiter",
  "max-keys",
  "start-after",
  "continuation-token",
  "encoding-type",
  "fetch-owner",
  "x-id",
]);

/** @throws S3Error 400 for values S3 refuses, 501 for a request about the bucket that is no ListObjectsV2 */
export function parseListQuery(query: URLSearchParams): ListQuery {
  const unknown = [...query.keys()].find((name) => !KNOWN.has(name));
  if (unknown !== undefined) throw notImplemented(`requests with ?${unknown}`);
  if (query.get("list-type") !== "2") throw notImplemented("requests about a bucket other than ListObjectsV2");
  const startAfter = query.get("start-after") ?? "";
  const token = query.get("continuation-token");
  return {
    prefix: query.get("prefix") ?? "",
    delimiter: query.get("delimiter") ?? "",
    maxKeys: parseMaxKeys(query.get("max-keys")),
    isUrlEncoded: parseEncoding(query.get("encoding-type")),
    ...(startAfter ? { startAfter, position: { after: startAfter, isPrefix: false } } : {}),
    ...(token === null ? {} : { continuationToken: token, position: readPosition(token) }),
  };
}

function parseMaxKeys(text: string | null): number {
  if (text === null) return LARGEST_PAGE;
  if (!/^\d{1,10}$/.test(text)) throw invalidArgument("Provided max-keys not an integer or within integer range");
  return Math.min(Number(text), LARGEST_PAGE);
}

function parseEncoding(text: string | null): boolean {
  if (text === null || text === "url") return text === "url";
  throw invalidArgument("Invalid Encoding Method specified in Request");
}

function readPosition(token: string): Position {
  const position = parseToken(token);
  if (!position) throw invalidArgument("The continuation token provided is incorrect");
  return position;
}
