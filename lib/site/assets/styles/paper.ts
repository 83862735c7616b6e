import { css } from "./css.ts";

/** The page of one paper, and search. */
export const paper = css`
  .paper {
    border-bottom: 3px solid var(--ink);
    padding-block: clamp(1.25rem, 4vw, 2.5rem) 1.25rem;
  }
  .paper h1 {
    margin-block: 0.5rem 0.75rem;
    font-size: clamp(1.625rem, 1.2rem + 2vw, 2.5rem);
    max-width: 56rem;
  }
  .out a {
    display: inline-block;
    margin-top: 0.6rem;
    margin-inline-end: 1.5rem;
    text-decoration-color: var(--point);
  }
  .deck {
    font: 1.25rem/1.45 var(--sans);
  }
  .now {
    font: 600 2.5rem/1.1 var(--sans);
  }
  .course {
    width: 100%;
    overflow: visible;
    fill: none;
    stroke: var(--line);
    margin-top: 0.5rem;
  }
  .line {
    stroke: var(--ink);
    stroke-width: 2;
  }
  .course circle {
    fill: var(--ink);
    stroke: none;
  }
  .course .hot {
    fill: var(--point);
  }
  dl {
    grid: auto / auto 1fr;
    gap: 0.3rem 1.25rem;
  }
  .find label {
    display: block;
    margin-top: 1rem;
  }
  .find p:last-child {
    display: grid;
    grid: auto / repeat(auto-fit, minmax(9rem, 1fr));
    gap: 0 1rem;
  }
  select {
    font: inherit;
    width: 100%;
    padding-block: 0.4rem;
  }
  .find div {
    gap: 1rem;
    border-bottom: 3px solid var(--ink);
  }
  .find input {
    flex: 1;
    min-width: 0;
    font-size: 1.375rem;
    padding-block: 0.5rem;
  }
`;
