/** A bare arXiv id, `2602.04705`: a zero-padded string, never a number (`2503.02130` would lose its zero). */
export type ArxivId = string & { readonly ArxivId: unique symbol };

const BARE_ID = /^(\d{4}\.\d{4,5})(v\d+)?$/;

/** The bare id in `text`, without a version suffix; `undefined` when `text` is not an arXiv id of 2007 or later. */
export function parseArxivId(text: string): ArxivId | undefined {
  return BARE_ID.exec(text.trim())?.[1] as ArxivId | undefined;
}

/** Sorts newer ids first. Ids are `YYMM.number`, zero-padded, so text order is time order. */
export function compareNewerFirst(a: ArxivId, b: ArxivId): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
