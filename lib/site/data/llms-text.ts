import { collapseSpaces } from "#papers/collapse-spaces.ts";
import { pageFile, type SiteFile, TEXT } from "../site-file.ts";
import type { SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { DATA_ADDRESSES } from "./addresses.ts";

/** What the site is and where its text lies, for language models: https://llmstxt.org */
export function* renderLlmsText({ front, settings, siteUrl, sample }: SiteModel): Iterable<SiteFile> {
  if (!front) return;
  const title = collapseSpaces(settings.title);
  const link = (name: string, url: string, about: string) => `- [${name}](${siteUrl}${url}): ${about}`;
  const newest = front.newest[0]?.day;
  const locale = settings.locales.includes("en") ? "en" : settings.defaultLocale;
  const lines = [
    `# ${title}`,
    "",
    "> The papers that Hugging Face lists each day, ranked by upvotes and kept: every day, week and month as Markdown and JSON.",
    ...(sample ? ["", "Everything on this site is invented sample data."] : []),
    "",
    "Every digest page names its Markdown and JSON twins in its head (rel=alternate). Replace the parts in braces.",
    "",
    "## Digests",
    "",
    ...(newest ? [link("The newest issue", urls.dayMarkdownUrl(locale, newest), "Markdown")] : []),
    ...settings.locales.map((other) => link(`Archive (${other})`, urls.archiveUrl(other), "every day by month")),
    "",
    "## Data",
    "",
    ...DATA_ADDRESSES.map(({ what, pattern }) => `- ${what}: \`${siteUrl}${pattern}\``),
    link("Documentation", urls.dataUrl(locale), "addresses, schemas, rules"),
    "",
  ];
  yield pageFile(urls.keyOf(urls.LLMS_URL), TEXT, lines.join("\n"));
}
