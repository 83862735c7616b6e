/**
 * Removes TeX comments. Abstracts are never compiled, so most per cent signs in them are just that: only a whole line,
 * the end of a line, and a remark after a finished sentence are taken for comments.
 */
export function stripComments(source: string): string {
  if (!source.includes("%")) return source;
  const lines = source.split("\n");
  return lines
    .filter((line) => !/^\s*%/.test(line))
    .map((line, index, kept) => (index < kept.length - 1 ? stripLine(line) : line))
    .join("\n");
}

function stripLine(line: string): string {
  const at = line.search(/(?<=(?:[.,;:!?}]|(?<!\\)\))\s)%(?![\d.,;:)])/);
  return at === -1 ? line.replace(/(?<=[A-Za-z])%$/, "") : line.slice(0, at).trimEnd();
}
