import { createHash } from "node:crypto";

/** SHA-256 in hex of a value's JSON, or of a text as it is. Equal content has equal hashes: keys keep their order. */
export function contentHash(content: unknown): string {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  return createHash("sha256").update(text).digest("hex");
}
