import { collapseSpaces } from "../collapse-spaces.ts";

/** A list as the topics write it: `;` stands between its phrases, which may be broken into lines as one likes. */
export function splitPhrases(list = ""): readonly string[] {
  return list === "" ? [] : collapseSpaces(list.trim()).split(/ ?; ?/);
}
