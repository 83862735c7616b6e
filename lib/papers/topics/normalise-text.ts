import { collapseSpaces } from "../collapse-spaces.ts";

const JOINERS = /[-\u2010-\u2015/_'\u2019]/g;

/** Text as phrases are written: hyphens, dashes, slashes and apostrophes are spaces, and there is one space at a time. */
export function normaliseText(text: string): string {
  return collapseSpaces(text.replaceAll(JOINERS, " ")).trim();
}
