/** arXiv wraps lines at some eighty characters; a much longer one is a whole paragraph, and its own lines are lost. */
const LONGEST_WRAPPED = 120;
/** A remark after a finished sentence, to the end of its own: where the line ended, nothing tells any more. */
const FLOWING = /(?<=[.!?]["'”’)\]]?\s)%\s?(?=[A-Za-z])[^%\n]{1,400}?[.!?](?=\s+["“‘'([$\\%\p{Lu}]|\s*$)/gu;

/**
 * Removes TeX comments. Abstracts are never compiled, so most per cent signs in them are just that: only a whole line,
 * the end of a line, and a remark after a finished sentence are taken for comments.
 */
export function stripComments(source: string): string {
  if (!source.includes("%")) return source;
  const lines = source.split("\n");
  return lines
    .filter((line) => !/^\s*%/.test(line))
    .map((line, index, kept) => (index < kept.length - 1 && line.length <= LONGEST_WRAPPED ? stripLine(line) : line))
    .map((line) => line.replaceAll(FLOWING, "").trimEnd())
    .join("\n");
}

function stripLine(line: string): string {
  const at = line.search(/(?<=(?:[.,;:!?}]|(?<!\\)\))\s)%(?![\d.,;:)])/);
  return at === -1 ? line.replace(/(?<=[A-Za-z])%$/, "") : line.slice(0, at).trimEnd();
}
