import { createRecent } from "#papers/recent.ts";
import type { Item } from "./table.ts";

/*
 * Papers, listing rows, periods and downloads are kept as JSON text in one attribute. Nobody asks DynamoDB for a part of
 * them, and the SDK takes several times as long over an attribute per field as JSON.parse takes over the text.
 */

/** A month of papers or somewhat more, some 10 MB with everything that is made of them. */
const REMEMBERED = 1_000;

/**
 * A reader that gives the same object for an item while its text is the same: a run reads the same days for week, month and
 * feeds, and the next run reads most of them again; what was made of an object, by its identity, is then made once.
 * Looked up by its key, as two kilobytes take longer to hash than to compare.
 *
 * @param attribute which holds the text
 */
export function createDocumentReader<T extends object>(
  attribute: string,
  parse: (text: string) => T,
): (item: Item) => T {
  const known = createRecent<{ readonly text: string; readonly document: T }>(REMEMBERED);
  return (item) => {
    const text = String(item[attribute]);
    const key = `${item.collection} ${item.entry}`;
    const remembered = known.get(key);
    if (remembered?.text === text) return remembered.document;
    const document = parse(text);
    known.set(key, { text, document });
    return document;
  };
}
