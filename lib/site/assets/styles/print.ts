import { css } from "./css.ts";

/** On paper everything that was folded is open, and nothing is left that only a screen can do. */
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
    summary {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      height: auto;
    }
    :root {
      color-scheme: light;
      font-size: 9pt;
    }
    body {
      max-width: none;
    }
    li,
    tr {
      break-inside: avoid;
    }
  }
`;
