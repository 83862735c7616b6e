import { HtmlValidate } from "html-validate";
import { choosePages } from "./choose-pages.ts";
import type { BuiltSite } from "./built-site.ts";
import type { CheckResult } from "./report.ts";

/** Beyond this, pages that stand for all others are validated, as thousands of paper pages come from one template. */
const ALL_UP_TO = 500;

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // Matters of taste, settled here by the formatter that formats our templates.
    "doctype-style": ["error", { style: "lowercase" }],
    "void-style": "off",
    "no-trailing-whitespace": "off",
    // Pages are well-formed XML as well, where every attribute has a value.
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    // A paper's anchor is its arXiv id, which begins with a digit; HTML allows any id without spaces.
    "valid-id": ["error", { relaxed: true }],
    // Some paper titles are long, and cutting them would tell two papers apart no more.
    "long-title": "off",
  },
});

/** Every page is valid HTML, by html-validate. */
export async function checkHtml({ pages }: BuiltSite): Promise<CheckResult> {
  const chosen = pages.length <= ALL_UP_TO ? pages : choosePages(pages);
  const violations: string[] = [];
  for (const { url, text } of chosen) {
    const { results } = await validator.validateString(text);
    for (const { line, message, ruleId } of results.flatMap(({ messages }) => messages))
      violations.push(`${url}:${line} ${message} (${ruleId})`);
  }
  return { name: "html", figures: `${chosen.length} of ${pages.length} pages`, violations };
}
