import type { Locale } from "#config/settings.ts";
import type { SafeHtml } from "../html.ts";
import type { StructuredData } from "./structured-data.ts";

/** The parts of the site that navigation names. */
export type Section = "daily" | "week" | "month" | "archive" | "topic" | "organization" | "search";

export interface Page {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** The page's address in each language, for the language switch and search engines. */
  readonly addressIn: (locale: Locale) => string;
  readonly content: SafeHtml;
  /** The sentence that says when the page's figures were seen. */
  readonly asOf?: string;
  /** Where navigation is: marks the current section. */
  readonly section?: Section;
  /** Home has its name as its heading. */
  readonly home?: boolean;
  /** Pages that are no content of their own stay out of search engines. */
  readonly hidden?: boolean;
  /** The same content for machines, and feeds of this page alone. */
  readonly twins?: readonly { readonly type: string; readonly url: string; readonly title?: string }[];
  /** Addresses of the pages before and after. */
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
  /** For search engines, in the words of schema.org. */
  readonly structured?: StructuredData;
  /** `citation_*` tags for reference managers. */
  readonly citation?: SafeHtml;
}
