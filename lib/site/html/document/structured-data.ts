import type { SafeHtml } from "../html.ts";

/** A thing in the words of schema.org, as JSON-LD. */
export type StructuredData = Readonly<Record<string, unknown>>;

const UNSAFE: Readonly<Record<string, string>> = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/**
 * A data block; browsers run nothing of it, so the content security policy has nothing to allow. Whatever could end the
 * element or mean something to a parser is written as an escape that JSON knows.
 */
export function structuredData(data: StructuredData): SafeHtml {
  const json = JSON.stringify({ "@context": "https://schema.org", ...data });
  const safe = json.replaceAll(/[<>&\u2028\u2029]/g, (character) => UNSAFE[character] ?? character);
  return { html: `<script type="application/ld+json">${safe}</script>` };
}

/** Addresses in order, as a list of things that stand on pages of their own. */
export function itemList(addresses: readonly string[]): StructuredData {
  return {
    "@type": "ItemList",
    numberOfItems: addresses.length,
    itemListElement: addresses.map((url, index) => ({ "@type": "ListItem", position: index + 1, url })),
  };
}
