import type { SiteFile } from "#site/site-file.ts";

/** The body of a file that is text. */
export function textOf({ path, body }: SiteFile): string {
  if (body instanceof Uint8Array) throw new Error(`${path} is not text.`);
  return typeof body === "string" ? body : body.join("");
}

/** A file whose body is known to be text. */
export function asText(file: SiteFile): SiteFile & { readonly body: string } {
  return { ...file, body: textOf(file) };
}
