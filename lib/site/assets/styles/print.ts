import { css } from "./css.ts";

/**
 * On paper everything that was folded is open, and nothing is left that only a screen can do. But a paper's authors, whom
 * their number stands for: 3,303 of them are ten sheets before the abstract.
 */
export const print = css`
  @media print {
    .top nav,
    .lang,
    .week,
    .pager,
    .more,
    .set,
    .toc,
    .foot nav,
    button,
    :not(.paper) > details > summary {
      display: none;
    }
    :not(.paper) > details::details-content {
      content-visibility: visible;
      height: auto;
    }
    :root {
      font-size: 9pt;
    }
    body {
      max-width: none;
    }
    .list .rank,
    h2,
    h3,
    .by,
    .gist {
      break-after: avoid;
    }
  }
`;
