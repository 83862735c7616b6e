import { readProjectPage } from "#adapters/hugging-face/read-project-page.ts";
import { readRepository } from "#adapters/hugging-face/read-repository.ts";

/** Where the blog's code link leads. */
export type CodeLink = { readonly githubRepo: string } | { readonly projectPage: string };

/** Pages of Hugging Face that someone made for a work; the others came from the page's own menus. */
const WORK_ON_HUGGING_FACE = /^\/(?:spaces|datasets|collections)\/[^/]+\/[^/]+/;

/**
 * The blog took the first link that looked like code. One in three led to Hugging Face's own account on GitHub, from
 * the page's footer; others lead to a project's page. `undefined` for a link that says nothing of the paper.
 */
export function readCodeLink(address: string): CodeLink | undefined {
  if (readRepository(address)) return { githubRepo: address };
  const projectPage = readProjectPage(address);
  return projectPage !== undefined && isOfAWork(new URL(projectPage)) ? { projectPage } : undefined;
}

/** GitHub's pages that are no repository are accounts and searches. */
function isOfAWork({ hostname, pathname }: URL): boolean {
  const host = hostname.replace(/^www\./, "");
  return host === "huggingface.co" ? WORK_ON_HUGGING_FACE.test(pathname) : host !== "github.com";
}
