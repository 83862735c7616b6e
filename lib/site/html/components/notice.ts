import { html, type SafeHtml } from "../html.ts";

/** What a reader has to know before reading on; the first sentence stands out. */
export function notice(first: SafeHtml | string | undefined, rest?: SafeHtml | string): SafeHtml {
  return html`<p class="note">${first && html`<b>${first}</b> `}${rest}</p>`;
}

/** `No list. Hugging Face published …` with its first sentence apart. */
export function firstSentenceApart(text: string): [string, string] {
  const end = text.indexOf(". ") + 1;
  return end === 0 ? [text, ""] : [text.slice(0, end), text.slice(end + 1)];
}
