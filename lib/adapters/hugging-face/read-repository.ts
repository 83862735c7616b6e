import type { Repository } from "#papers/paper.ts";

const ADDRESS = /^https?:\/\/(?:www\.)?github\.com\/([a-z\d][a-z\d-]{0,38})\/([\w.-]{1,100})(?:$|[/?#])/i;

/** An address pasted from a page that wrapped it; browsers leave these out as well. */
const LINE_BREAK = /[\t\r\n]/g;

/** First parts of GitHub addresses that are pages of GitHub's own, never the name of an account. */
const RESERVED_OWNERS: ReadonlySet<string> = new Set(
  (
    "about account apps blog codespaces collections contact customer-stories dashboard enterprise events explore " +
    "features gist gists issues join login logout marketplace new notifications organizations orgs pricing pulls " +
    "readme repos search security sessions settings signup site sponsors stars team topics trending users watching"
  ).split(" "),
);

/**
 * The repository that an address on GitHub leads to, whichever page of it is named; `undefined` for an owner alone and
 * for addresses elsewhere. People type these: 1 in 20 is not plainly `owner/name`.
 */
export function readRepository(address: string): Repository | undefined {
  const [, owner, written] = ADDRESS.exec(address.trim().replaceAll(LINE_BREAK, "")) ?? [];
  const name = written?.replace(/\.git$/i, "");
  if (!owner || !name || /^\.{1,2}$/.test(name) || RESERVED_OWNERS.has(owner.toLowerCase())) return undefined;
  return { owner, name };
}
