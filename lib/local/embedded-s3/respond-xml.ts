import type { ListPage } from "./list-objects.ts";
import type { ListQuery } from "./parse-list-query.ts";
import type { S3Error } from "./s3-error.ts";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = "http://s3.amazonaws.com/doc/2006-03-01/";

type Content = string | number | boolean | undefined;

export function errorXml({ code, message }: S3Error, resource: string, requestId: string): string {
  const fields = { Code: code, Message: message, Resource: resource, RequestId: requestId };
  return `${DECLARATION}<Error>${elements(fields)}</Error>`;
}

export function listXml(bucket: string, query: ListQuery, page: ListPage): string {
  const encode = query.isUrlEncoded ? encodeForUrl : (text: string) => text;
  const optional = (text: string | undefined) => (text ? encode(text) : undefined);
  const head = elements({
    Name: bucket,
    Prefix: encode(query.prefix),
    Delimiter: optional(query.delimiter),
    StartAfter: optional(query.startAfter),
    ContinuationToken: query.continuationToken,
    NextContinuationToken: page.nextToken,
    KeyCount: page.objects.length + page.commonPrefixes.length,
    MaxKeys: query.maxKeys,
    EncodingType: query.isUrlEncoded ? "url" : undefined,
    IsTruncated: page.nextToken !== undefined,
  });
  const contents = page.objects.map(({ key, etag, size, modified }) => {
    const fields = { Key: encode(key), LastModified: modified.toISOString(), ETag: `"${etag}"`, Size: size };
    return `<Contents>${elements({ ...fields, StorageClass: "STANDARD" })}</Contents>`;
  });
  const prefixes = page.commonPrefixes.map(
    (prefix) => `<CommonPrefixes>${elements({ Prefix: encode(prefix) })}</CommonPrefixes>`,
  );
  const children = [head, ...contents, ...prefixes].join("");
  return `${DECLARATION}<ListBucketResult xmlns="${NAMESPACE}">${children}</ListBucketResult>`;
}

function elements(fields: Readonly<Record<string, Content>>): string {
  return Object.entries(fields)
    .filter(([, content]) => content !== undefined)
    .map(([name, content]) => `<${name}>${escapeXml(String(content))}</${name}>`)
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Control characters are legal in keys and, as S3 sends them, become references. */
function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"\p{Cc}]/gu, (character) => {
    return ENTITIES[character] ?? `&#x${character.codePointAt(0)?.toString(16)};`;
  });
}

/** As S3 writes keys under `encoding-type=url`: slashes stay, a space becomes a plus. */
function encodeForUrl(text: string): string {
  return encodeURIComponent(text)
    .replaceAll("%2F", "/")
    .replaceAll("%20", "+")
    .replaceAll(/[!'()]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
