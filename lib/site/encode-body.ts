import type { SiteFile } from "./site-file.ts";

type Body = SiteFile["body"];

/** The bytes of a file's body. */
export function encodeBody(body: Body): Uint8Array {
  return body instanceof Uint8Array ? body : Buffer.from(typeof body === "string" ? body : body.join(""));
}

const MOST_BYTES_OF_A_UNIT = 3;

/**
 * Does the same for one body after the other, whose bytes are there until the next one is given: text is written to the same
 * place again and again, as memory that is fresh costs several times what encoding does.
 */
export function createBodyEncoder(): (body: Body) => Uint8Array {
  const encoder = new TextEncoder();
  let space = new Uint8Array(0);
  return (body) => {
    if (body instanceof Uint8Array) return body;
    const parts = typeof body === "string" ? [body] : body;
    const needed = parts.reduce((sum, { length }) => sum + length * MOST_BYTES_OF_A_UNIT, 0);
    if (space.length < needed) space = new Uint8Array(needed);
    let end = 0;
    for (const part of parts) end += encoder.encodeInto(part, space.subarray(end)).written;
    return space.subarray(0, end);
  };
}
