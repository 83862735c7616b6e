import { createRecent } from "#papers/recent.ts";

/*
 * Papers, listing rows, periods and downloads are kept as JSON text in one attribute. Nobody asks DynamoDB for a part of
 * them, and the SDK takes several times as long over an attribute per field as JSON.parse takes over the text.
 */

/** A month of papers or somewhat more, some 10 MB with everything that is made of them. */
const REMEMBERED = 1_000;

/**
 * A reader that gives the same object for the same text: a run reads the same days for week, month and feeds, and the
 * next run reads most of them again; what was made of an object, by its identity, is then made once.
 */
export function createDocumentReader<T extends object>(parse: (text: string) => T): (text: unknown) => T {
  const known = createRecent<T>(REMEMBERED);
  return (text) => {
    const key = String(text);
    const remembered = known.get(key);
    if (remembered) return remembered;
    const fresh = parse(key);
    known.set(key, fresh);
    return fresh;
  };
}
