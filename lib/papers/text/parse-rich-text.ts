import { cleanParagraphs } from "../clean-text.ts";
import { joinFigures } from "./join-figures.ts";
import { readInlines } from "./read-inlines.ts";
import { startReading } from "./reading.ts";
import type { RichText } from "./rich-text.ts";
import { stripComments } from "./strip-comments.ts";

/** What arXiv's pages print instead of an address; they lose the address, so nothing can be put in its place. */
const LOST_ADDRESS = /this\s{1,5}https?\s{1,5}URL/gi;

/** `3times fewer`: authors copy it from pages that lost the sign, and nobody means a word by it. */
const GLUED_TIMES = /(?<=(?:^|[\s(~])\d{1,6}(?:\.\d{1,3})?)times(?=[\s.,;:)])/g;

/** `360{\deg}`, which arXiv's pages print as a degree sign; `2\deg(v)` is that of a vertex. */
const DEGREES = /(?<=\d\s?)(?:\$\^?\{?\\deg\}?\$|\^?(?:\{\s?\\deg\s?\}|\\deg(?![a-zA-Z]))(?!\s?(?:[(_^]|\\left)))/g;

/**
 * Reads an author's text: plain text, TeX fragments, stray HTML, or all of them. Understands what `repairUpstreamText`
 * writes. Takes any input, never throws, in time linear in its length; texts are cut at 20,000 characters.
 */
export function parseRichText(source: string): RichText {
  return cleanParagraphs(stripComments(source.replaceAll(/\r\n?/g, "\n")))
    .replaceAll(LOST_ADDRESS, "…")
    .replaceAll(GLUED_TIMES, "×")
    .replaceAll(DEGREES, "°")
    .split("\n\n")
    .map((paragraph) => joinFigures(readInlines(startReading(paragraph))))
    .filter((paragraph) => paragraph.length > 0);
}
