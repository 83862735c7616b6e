import type { Inline, Paragraph } from "#papers/text/rich-text.ts";

/** A title for a bibliography: formulas stay TeX, text becomes TeX, and braces keep the author's capitals. */
export function titleTex(title: Paragraph): string {
  return title.map((inline, index) => inlineTex(inline, index === 0)).join("");
}

function inlineTex(inline: Inline, leads: boolean): string {
  switch (inline.kind) {
    case "text":
    case "code":
      return protectCapitals(inline.text, leads);
    case "math":
      return `{$${balance(inline.tex)}$}`;
    case "emphasis":
    case "link":
      return inline.content.map((part, index) => inlineTex(part, leads && index === 0)).join("");
  }
}

/** Styles write titles in lower case but for the first letter; what stands in braces they leave alone. */
function protectCapitals(text: string, leads: boolean): string {
  return text
    .split(/(\s+)/)
    .map((word, index) => {
      const safe = escapeTex(word);
      const atStart = leads && index === 0;
      const needed = atStart ? /.\p{Lu}/u.test(word.replaceAll(/^[^\p{L}]+/gu, "")) : /\p{Lu}/u.test(word);
      return needed ? `{${safe}}` : safe;
    })
    .join("");
}

const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text that TeX shows as it is written. */
export function escapeTex(text: string): string {
  return text.replaceAll(/[\\{}~^]|[$&#%_]/g, (character) => COMMANDS[character] ?? `\\${character}`);
}

/** A formula with a stray brace would end the field it stands in, and with it the file. */
function balance(tex: string): string {
  let depth = 0;
  for (const [brace] of tex.matchAll(/[{}]/g)) {
    depth += brace === "{" ? 1 : -1;
    if (depth < 0) break;
  }
  return depth === 0 ? tex : tex.replaceAll(/\\?[{}]/g, "");
}
