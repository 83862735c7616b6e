import { noSuchKey, notImplemented, S3Error } from "./s3-error.ts";

/** What must be there for a write to happen: nothing, the object of one ETag, or (undefined) whatever it is. */
export type Condition = { readonly absent: true } | { readonly etag: string } | undefined;

/** @throws S3Error for conditions that S3 does not take on writes */
export function parseWriteCondition(headers: Readonly<Record<string, string | undefined>>): Condition {
  const ifMatch = headers["if-match"];
  const ifNoneMatch = headers["if-none-match"];
  if (ifMatch !== undefined && ifNoneMatch !== undefined) throw notImplemented("If-Match and If-None-Match together");
  if (ifNoneMatch !== undefined && ifNoneMatch !== "*") throw notImplemented("If-None-Match with anything but *");
  if (ifNoneMatch !== undefined) return { absent: true };
  return ifMatch === undefined ? undefined : { etag: withoutQuotes(ifMatch) };
}

/** @throws S3Error 412, and 404 where one object was to be replaced and there is none */
export function assertCondition(condition: Condition, found: string | undefined): void {
  if (!condition) return;
  const holds = "absent" in condition ? found === undefined : found === condition.etag;
  if (holds) return;
  if (!found) throw noSuchKey();
  throw preconditionFailed();
}

/** @returns 304 when the reader has it already; @throws S3Error 412 when the reader wanted another version */
export function checkReadCondition(headers: Readonly<Record<string, string | undefined>>, etag: string): 200 | 304 {
  const ifMatch = headers["if-match"];
  if (ifMatch !== undefined && ifMatch !== "*" && withoutQuotes(ifMatch) !== etag) throw preconditionFailed();
  const ifNoneMatch = headers["if-none-match"];
  return ifNoneMatch !== undefined && (ifNoneMatch === "*" || withoutQuotes(ifNoneMatch) === etag) ? 304 : 200;
}

function preconditionFailed(): S3Error {
  return new S3Error(412, "PreconditionFailed", "At least one of the pre-conditions you specified did not hold");
}

const withoutQuotes = (etag: string): string => etag.replaceAll('"', "");
