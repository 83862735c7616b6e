import type { Settings } from "./settings.ts";

const VERSION = "0.1.0";

/** How the press names itself to upstream, with a contact where the operator gave one. */
export function userAgentOf({ title, arxivContact }: Settings): string {
  const name = title.replaceAll(/[^\x20-\x7e]|[()]/g, "").trim();
  return `daily-papers-press/${VERSION} (${[name, arxivContact].filter(Boolean).join("; ")})`;
}
