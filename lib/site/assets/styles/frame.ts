import { css } from "./css.ts";

/** What stands around a page's content: masthead, dateline, week ruler, pager, notices, footer. */
export const frame = css`
  .top {
    align-items: center;
    gap: 0.25rem 1.75rem;
    padding-block: 1rem 0.75rem;
    font-size: 0.9375rem;
  }
  .top a {
    text-decoration: none;
    padding-block: 0.3rem;
  }
  .mark {
    align-items: center;
    flex: 1;
    gap: 0.6rem;
    font: 700 clamp(1.0625rem, 4.7vw, 1.375rem)/1.2 var(--serif);
    letter-spacing: -0.02em;
  }
  .mark svg {
    fill: var(--ink);
    flex: none;
  }
  .mark rect:first-child,
  .hot {
    fill: var(--point);
  }
  .top nav {
    flex: 100%;
    order: 1;
    gap: 0 clamp(0.8rem, 1.6vw, 1.5rem);
  }
  .top [aria-current] {
    color: var(--ink);
    font-weight: 600;
    border-bottom: 2px solid var(--point);
  }
  .home .lang {
    order: -1;
  }
  .home .top {
    padding-block: 1rem 0.4rem;
  }
  .home .mark,
  .tag {
    flex: 100%;
    justify-content: center;
    text-align: center;
  }
  .home .mark {
    font-size: clamp(2.25rem, 6.4vw, 4.75rem);
    line-height: 1.05;
    letter-spacing: -0.035em;
  }
  .tag {
    padding-block: 0.25rem 1.25rem;
  }
  .date {
    align-items: end;
    gap: 0 2rem;
    border-bottom: 3px solid var(--ink);
    padding-top: clamp(1.25rem, 4vw, 2.75rem);
  }
  .date > * {
    padding-bottom: 1.1rem;
  }
  .counts {
    margin-top: 0.6rem;
  }
  .counts b {
    color: var(--ink);
  }
  .week {
    flex: 20rem;
    align-items: end;
    padding: 0;
    line-height: 1.35;
    text-align: center;
  }
  .week > a {
    padding: 0.5rem 0.3rem 1.6rem;
    font-size: 1.125rem;
  }
  .week :is(ol, li) {
    flex: 1;
  }
  .week li > * {
    display: block;
    padding: 0.5rem 0 0.7rem;
    color: var(--mute);
  }
  .week b {
    display: block;
    font-size: 1.0625rem;
    color: var(--ink);
  }
  .week span b {
    color: inherit;
    font-weight: 400;
  }
  .week [aria-current] {
    border-bottom: 4px solid var(--point);
    padding-bottom: 0.45rem;
  }
  .week [aria-current],
  .week [aria-current] b,
  .note b {
    color: var(--point);
  }
  .week a,
  .rank,
  .cal td a {
    text-decoration: none;
  }
  .pager {
    gap: 0.25rem 1.5rem;
    padding-block: 0.75rem 1.1rem;
  }
  .lang,
  [rel="next"] {
    margin-inline-start: auto;
  }
  .home .top,
  .note,
  .toc {
    border-bottom: 1px solid var(--line);
  }
  .head,
  .set,
  .more p,
  .files p:last-child {
    gap: 0.25rem 1.25rem;
  }
  .foot {
    gap: 1.5rem 4rem;
    margin-top: 4rem;
    padding-block: 1.25rem 3rem;
    border-top: 3px solid var(--ink);
  }
  .foot > div:last-child {
    grid-column: 1/-1;
  }
  .set {
    padding-top: 0.5rem;
  }
  .set [aria-pressed="true"] {
    color: var(--ink);
    font-weight: 600;
    text-decoration: underline 2px var(--point);
  }
  :is(.foot, .days, .files, .more, .pager, .tags, .cal caption, aside p) a {
    display: inline-block;
    padding-block: 0.15rem;
  }
  @media (min-width: 46rem) {
    .foot {
      grid: auto / 2fr 1fr 1fr;
    }
  }
  @media (min-width: 62rem) {
    .top nav {
      flex: none;
      order: 0;
    }
    .week {
      max-width: 29rem;
    }
  }
`;
