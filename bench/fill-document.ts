/**
 * `document` with what stands between its markers replaced: `<!-- name -->` and `<!-- end of name -->`.
 * @throws Error when a marker is missing
 */
export function fillDocument(document: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const place = new RegExp(`(<!-- ${name} -->\n)[^]*?(\n<!-- end of ${name} -->)`);
    if (!place.test(text)) throw new Error(`The document has no place for its ${name}.`);
    return text.replace(place, (_, before: string, after: string) => `${before}\n${part}\n${after}`);
  }, document);
}

/** A table in Markdown, as prettier writes it: labels to the left, figures as wide as their column. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((column, at) => Math.max(3, column.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  return [line(columns), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
