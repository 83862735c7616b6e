/*
 * Markdown without formulas of its own, as in Jekyll (kramdown) and Hugo (Goldmark), reads what stands between `$…$`
 * before any script sees it: `\{` loses its backslash, `}_{a}…}_{b}` becomes emphasis. So whatever either would take for
 * its own is written as a command of letters, which GitHub, Obsidian, MathJax, KaTeX and TeX read as the same formula.
 */
const BY_NAME: Readonly<Record<string, string>> = {
  "\\{": "\\lbrace ",
  "\\}": "\\rbrace ",
  "\\|": "\\Vert ",
  "\\,": "\\mkern3mu ",
  "\\:": "\\mkern4mu ",
  "\\>": "\\mkern4mu ",
  "\\;": "\\mkern5mu ",
  "\\!": "\\mkern-3mu ",
  "\\\\": "\\cr ",
  "...": "\\ldots ",
  "|": "\\vert ",
  "<": "\\lt ",
  ">": "\\gt ",
  "*": "\\ast ",
  "~": "\\ ",
  "`": "'",
  "%": "\\%",
  $: "",
};
/** Commands that a star belongs to, environments, row ends with their spacing, escaped signs, dots, single signs. */
const TOKEN = /\\(?:begin|end)\{[^{}]*\}|\\[a-zA-Z]+\*?|\\\\(?:\[[\d.\w ]*\])?|\\.|\.\.\.|[^\\]/gsu;

/** `$…$` on one line, with nothing in it that Liquid, a table or the end of the formula could take for its own. */
export function mathMarkdown(tex: string): string {
  const safe = tex
    .replaceAll(/\s+/g, " ")
    .replaceAll(TOKEN, nameSign)
    // Emphasis opens only before what is no space; after a letter nobody looks for it.
    .replaceAll(/(?<![\p{L}\\])_(?=\S)/gu, "_ ")
    .replaceAll(/\*(?=\{)/g, "* ")
    .replaceAll(/-(?=-)/g, "- ")
    .replaceAll(/\{(?=[{%:#])/g, "{ ")
    .replaceAll(/ {2,}/g, " ")
    .trim();
  // A backslash at the end would take the dollar sign for its own.
  return `$${/(?<!\\)(?:\\\\)*\\$/.test(safe) ? `${safe} ` : safe}$`;
}

function nameSign(token: string): string {
  return BY_NAME[token.startsWith("\\\\") ? "\\\\" : token] ?? token;
}
