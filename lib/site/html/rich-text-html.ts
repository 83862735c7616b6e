import type { Inline, Paragraph, RichText } from "#papers/text/rich-text.ts";

import { html } from "./html.ts";
import type { SafeHtml } from "./html.ts";
import { mathHtml } from "./math-html.ts";

/** Paragraphs of an author's text, each in its own `<p>`. Formulas are MathML; no styles, scripts or classes but `math`. */
export function richTextHtml(text: RichText): SafeHtml {
  return html`${text.map((paragraph) => html`<p>${paragraphHtml(paragraph)}</p>`)}`;
}

/** The inside of one paragraph, for a heading, a list item or a paragraph of one's own. */
export function paragraphHtml(paragraph: Paragraph): SafeHtml {
  return html`${paragraph.map((inline, index) => inlineInPlace(inline, paragraph[index - 1], paragraph[index + 1]))}`;
}

/** What may not begin a line, as far as it goes. */
const CLOSING = /^[.,;:!?)\]’”'"%-]+/;

/** Browsers may break a line between a formula and the full stop after it, so the two are held together. */
function inlineInPlace(inline: Inline, before: Inline | undefined, after: Inline | undefined): SafeHtml {
  if (inline.kind === "math") {
    const closing = after?.kind === "text" ? CLOSING.exec(after.text)?.[0] : undefined;
    return closing === undefined ? inlineHtml(inline) : html`<span class="nb">${inlineHtml(inline)}${closing}</span>`;
  }
  return inline.kind === "text" && before?.kind === "math"
    ? html`${inline.text.replace(CLOSING, "")}`
    : inlineHtml(inline);
}

function inlineHtml(inline: Inline): SafeHtml {
  switch (inline.kind) {
    case "text":
      return html`${inline.text}`;
    case "code":
      return html`<code>${inline.text}</code>`;
    case "math":
      return mathHtml(inline.tex);
    case "link":
      return html`<a href="${inline.href}">${paragraphHtml(inline.content)}</a>`;
    case "emphasis":
      return inline.strong
        ? html`<strong>${paragraphHtml(inline.content)}</strong>`
        : html`<em>${paragraphHtml(inline.content)}</em>`;
  }
}
