import { html, type SafeHtml } from "../html.ts";

/** A section's heading under its thin rule, with something small at its end. */
export function sectionHead(title: SafeHtml | string, { id, aside }: { id?: string; aside?: SafeHtml } = {}): SafeHtml {
  return html`<div class="head" ${id !== undefined && html` id="${id}"`}>
    <h2>${title}</h2>
    ${aside}
  </div>`;
}
