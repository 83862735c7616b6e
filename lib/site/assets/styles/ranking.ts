import { css } from "./css.ts";

/** A ranking: the rule above a paper is its bar. */
export const ranking = css`
  .list > li {
    position: relative;
    grid: auto / 1fr auto;
    column-gap: 1rem;
    align-content: start;
    padding-block: 1.1rem 1.25rem;
  }
  .list > li,
  .mini > li,
  .days > li,
  .files > li {
    border-top: 1px solid var(--line);
  }
  .lead > li:first-child,
  :is(.head, .lede, .date) + * > li:first-child {
    border-top: 0;
  }
  /* A long list costs a phone only the rows it shows. 32rem is no shorter than a row on a phone, or it would lie over the next; the
     margin leaves room for the bar and for focus. */
  .rows > li {
    content-visibility: auto;
    contain-intrinsic-size: 0 auto 32rem;
    overflow-clip-margin: 5px;
  }
  .list > li > * {
    grid-column: 1/-1;
  }
  .bar {
    position: absolute;
    inset: -1px 0 auto;
    width: 100%;
    height: 3px;
    fill: var(--ink);
  }
  .rank,
  .votes b {
    font-size: 1.25rem;
    line-height: 1.6rem;
    color: var(--ink);
  }
  .list .rank {
    grid-column: 1;
    justify-self: start;
    min-width: 2rem;
  }
  .list .votes {
    grid-column: -2/-1;
    grid-row: 1;
  }
  .votes {
    text-align: end;
  }
  .votes i {
    font-style: normal;
    margin-inline-start: 0.3rem;
  }
  .list h3 {
    font-size: 1.25rem;
    line-height: 1.28;
    margin-top: 0.25rem;
  }
  :is(h1, h3, .topics, .shares) a {
    text-decoration-color: transparent;
  }
  .gist {
    margin-top: 0.5rem;
  }
  .gist,
  .abs,
  .authors,
  .deck,
  .prose {
    max-width: 42rem;
  }
  .abs {
    font: 1.0625rem/1.6 var(--serif);
    margin-block: 0.4rem 0.5rem;
  }
  .by,
  .facts {
    margin-top: 0.35rem;
  }
  .facts {
    line-height: 1.5rem;
  }
  .gist small {
    display: inline-block;
  }
  .facts p {
    display: inline;
  }
  .facts p > * {
    display: inline-block;
    margin-inline-end: 0.75rem;
  }
  .facts .org {
    display: block;
  }
  .org {
    line-height: 1.35;
    padding-block: 0.15rem 0.2rem;
  }
  .red,
  :target :is(.rank, b) {
    color: var(--point);
  }
  :target .bar {
    fill: var(--point);
  }
  .toc {
    padding-bottom: 0.4rem;
  }
  .toc ol {
    padding-block: 0.25rem 0.75rem;
  }
  .toc li {
    gap: 0.5rem;
    padding-block: 0.2rem;
  }
  @media (min-width: 46rem) {
    .lead {
      display: grid;
      grid: auto / repeat(4, 1fr);
      column-gap: 2.5rem;
    }
    .lead > li {
      grid-column: span 2;
    }
    .lead > li:first-child {
      grid-column: 1/-1;
    }
    .lead h3 {
      margin-top: 0.6rem;
      text-wrap: balance;
    }
    .lead > li:first-child h3 {
      font-size: 2.25rem;
      line-height: 1.12;
      letter-spacing: -0.018em;
    }
    .rows > li {
      grid: auto / 3rem minmax(0, 1fr) auto;
    }
    .rows > li > :is(.body, .facts) {
      grid-column: 2;
    }
    :is(.wide > li, .rows > li + li) > .votes > span {
      font-size: 0;
    }
    .toc ol,
    .two {
      columns: 2;
    }
  }
  @media (min-width: 62rem) {
    .lead > li:first-child:not(:only-child) {
      grid-column: span 2;
    }
    .lead > li + li {
      grid-column: span 1;
      border: 0;
    }
    .lead > li:nth-child(2):last-child {
      grid-column: span 2;
    }
    .lead > li + li::before {
      content: "";
      position: absolute;
      inset-block: 1.25rem;
      inset-inline-start: -1.25rem;
      border-inline-start: 1px solid var(--line);
    }
    .lead .rank {
      font-size: 1.75rem;
    }
    .lead details:not([open])::details-content {
      content-visibility: visible;
      height: auto;
    }
    .lead details:not([open]) .abs {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 8;
      overflow: hidden;
      font-size: 1rem;
    }
    .lead li:first-child .abs {
      -webkit-line-clamp: 16;
    }
    .lead details:not([open]) .abs + .abs {
      display: none;
    }
    .wide > li {
      grid: auto / 3rem minmax(0, 1fr) 16rem 4.5rem;
    }
    .wide .votes b,
    .wide .facts p {
      display: block;
    }
    .wide > li > .facts {
      grid-column: 3;
      grid-row: 1;
      margin-inline-end: -0.75rem;
    }
  }
`;
