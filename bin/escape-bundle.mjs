/*
 * Writes what is beyond ASCII in a function's bundle as escapes. esbuild does so in texts and leaves patterns as they are, and one
 * Greek letter is enough for V8 to keep the whole source in two bytes a character: a megabyte of render's memory, and some 3 %
 * of the start of ingest. Run by the stack on what esbuild has made: node bin/escape-bundle.mjs FILE
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const escape = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

export function escapeBeyondAscii(source) {
  return source.replaceAll(/[^\0-\x7F]/g, escape);
}

const [, program, file] = process.argv;
if (program === fileURLToPath(import.meta.url)) writeFileSync(file, escapeBeyondAscii(readFileSync(file, "utf8")));
