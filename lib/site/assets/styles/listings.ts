import { css } from "./css.ts";

/** Lists in few words, and how sections stand beside and below each other. */
export const listings = css`
  .list > li,
  .cols,
  .half,
  .foot,
  .files > li,
  .cals,
  .cal td a,
  dl {
    display: grid;
  }
  .list > li,
  .mini > li,
  .head,
  .set,
  .more p,
  .days p:first-child,
  dl {
    align-items: baseline;
  }
  .mini > li,
  .days p:first-child {
    gap: 1rem;
  }
  .mini > li,
  .toc li,
  .facts,
  tr {
    break-inside: avoid;
  }
  .mini > li,
  .days > li,
  .files > li,
  .head,
  .more,
  .note {
    padding-block: 0.8rem;
  }
  .mini div {
    flex: 1;
    min-width: 0;
  }
  .mini :is(.rank, b, h3),
  .days h3 {
    font-size: 1.0625rem;
    line-height: 1.35;
  }
  .toc span,
  .mini .rank {
    flex: 0 0 1.5rem;
  }
  .mini .by {
    margin-top: 0.15rem;
    font-size: 0.8125rem;
  }
  .two,
  .toc ol {
    column-gap: 4rem;
  }
  .head,
  .more {
    border-top: 1px solid var(--ink);
    margin-top: 3rem;
  }
  .cols,
  .half {
    gap: 0 4rem;
  }
  .cols section,
  aside > :not(figure) {
    margin-top: 2rem;
  }
  :is(.cols > div, .date + section) > .head:first-child,
  .cols .prose + .head {
    border: 0;
    margin: 0;
    padding-top: 1.75rem;
  }
  .date + .half {
    margin-top: 1rem;
  }
  :is(aside, figure, .foot, .more) h2,
  .cal caption {
    font: 600 1rem/1.4 var(--sans);
    letter-spacing: 0;
    padding-bottom: 0.5rem;
  }
  .tags a {
    margin-inline-end: 1.25rem;
    line-height: 1.7;
  }
  .prose h2 {
    margin-block: 2.25rem 0.6rem;
  }
  .prose {
    padding-top: 1rem;
  }
  .prose > *,
  .msg p {
    margin-top: 0.8rem;
  }
  .msg {
    padding-block: 2rem 0.5rem;
  }
  .files > li {
    gap: 0 1.5rem;
  }
  .scroll {
    overflow-x: auto;
    margin-top: 1.5rem;
  }
  /* A date is not broken to spare another column room. */
  .table {
    overflow-wrap: normal;
  }
  .table :is(th, td) {
    padding: 0.45rem 1rem 0.45rem 0;
    border-top: 1px solid var(--line);
    text-align: start;
    vertical-align: baseline;
  }
  .table :is(thead th, .remark td) {
    border: 0;
    padding-top: 0;
  }
  .remark {
    overflow-wrap: anywhere;
  }
  @media (min-width: 46rem) {
    .half {
      grid: auto / 1fr 1fr;
    }
    .files > li {
      grid: auto / 10rem 1fr;
    }
  }
  @media (min-width: 62rem) {
    .cols {
      grid: auto / minmax(0, 1fr) 17.5rem;
    }
  }
`;
