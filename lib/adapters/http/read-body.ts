/** The body is larger than anyone expects; the rest of it was not read. */
export class BodyTooLargeError extends Error {
  override readonly name = "BodyTooLargeError";
}

/**
 * The body as text: UTF-8 without a byte order mark. Bytes are counted after decompression, so that a small
 * compressed answer cannot fill the memory.
 * @throws BodyTooLargeError as soon as more than `maxBytes` have come; the connection is given up then.
 */
export async function readBody(response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new BodyTooLargeError(`more than ${maxBytes.toLocaleString("en")} bytes`);
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
