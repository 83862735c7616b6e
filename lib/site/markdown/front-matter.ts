/** YAML front matter as Jekyll reads it. Text is written plain where that is certain to mean itself, else quoted. */
export function frontMatter(values: Readonly<Record<string, string | readonly string[] | true>>): string {
  const lines = Object.entries(values).map(
    ([key, value]) => `${key}: ${value === true ? value : typeof value === "string" ? scalar(value) : list(value)}`,
  );
  return `---\n${lines.join("\n")}\n---`;
}

function list(values: readonly string[]): string {
  return `[${values.map(scalar).join(", ")}]`;
}

const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N} _./+-]*$/u;
const DATE = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d{4}$/;
/** Truth values and numbers, of YAML 1.1 as well, which Ruby and Go still read. */
const MEANS_SOMETHING_ELSE = /^(true|false|null|yes|no|on|off|y|n|~|[\de.+-][\d_e.+-]*|0[box][\da-f_]*)$/i;

function scalar(text: string): string {
  const plain = DATE.test(text) || (PLAIN.test(text) && !MEANS_SOMETHING_ELSE.test(text) && text === text.trim());
  return plain ? text : JSON.stringify(text);
}
