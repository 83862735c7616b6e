import type { Settings } from "./settings.ts";

const VERSION = "0.1.0";

/** How the press names itself to upstream, with a contact where the operator gave one. */
export function userAgentOf({ title, arxivContact }: Settings): string {
  const remarks = [title, arxivContact ?? ""].map(toRemark).filter(Boolean);
  return [`daily-papers-press/${VERSION}`, ...(remarks.length > 0 ? [`(${remarks.join("; ")})`] : [])].join(" ");
}

/** Headers refuse characters beyond Latin-1, and a parenthesis or a backslash would end or bend the remark. */
function toRemark(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]|[()\\]/g, "").trim();
}
