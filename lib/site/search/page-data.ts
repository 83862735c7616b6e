/** What the search page tells its script, as JSON in `data-search`. */
export interface PageData {
  readonly locale: string;
  /** How dates are written: `ko-KR`, `en-GB`. */
  readonly intl: string;
  /** Newest first. */
  readonly months: readonly string[];
  readonly messages: {
    /** With `{n}`, `{all}` and `{kb}` where numbers go. */
    readonly loading: string;
    readonly found: string;
    readonly none: string;
    readonly deeper: string;
    readonly deepened: string;
    readonly more: string;
    readonly failed: string;
    readonly vote: string;
    readonly votes: string;
    readonly anyOrganization: string;
  };
}
