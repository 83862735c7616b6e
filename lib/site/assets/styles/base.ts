import { css } from "./css.ts";

/** Everything without a class: the paper speaks in serif, the site in sans. */
export const base = css`
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  html {
    font: 100%/1.5 var(--sans);
    -webkit-text-size-adjust: 100%;
    background: var(--page);
    color: var(--ink);
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  :lang(ko) {
    word-break: keep-all;
  }
  body {
    margin-inline: auto;
    max-width: 75rem;
    padding-inline: clamp(1rem, 4vw, 2.5rem);
  }
  ol,
  ul {
    list-style: none;
  }
  h1,
  h2,
  h3 {
    font: 700 1.375rem/1.2 var(--serif);
  }
  h2,
  h3,
  p {
    text-wrap: pretty;
  }
  h1 {
    font-size: clamp(1.875rem, 1.35rem + 2.3vw, 3rem);
    line-height: 1.1;
    letter-spacing: -0.018em;
    text-wrap: balance;
  }
  :is(h1, h2, h3):lang(ko) {
    font-family: var(--sans);
    letter-spacing: -0.025em;
  }
  a,
  button {
    color: inherit;
    text-decoration: underline 1px var(--data);
    text-underline-offset: 0.22em;
  }
  a:hover,
  summary:hover,
  button:hover {
    color: var(--point);
    text-decoration-color: currentColor;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 3px;
  }
  small {
    font-weight: 400;
  }
  svg {
    display: block;
  }
  math {
    font-family: "STIX Two Math", "Cambria Math", math;
  }
  table {
    border-collapse: collapse;
    width: 100%;
  }
  th,
  caption {
    font-weight: 400;
    text-align: start;
  }
  td {
    text-align: end;
  }
  details {
    margin-top: 0.4rem;
  }
  summary {
    display: inline-block;
    cursor: pointer;
    padding-block: 0.2rem;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: "+";
    content: "+" / "";
    display: inline-block;
    width: 1rem;
    color: var(--point);
    font-weight: 600;
  }
  [open] > summary::before {
    content: "\2212";
    content: "\2212" / "";
  }
  input,
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    appearance: none;
  }
  button {
    cursor: pointer;
    padding-block: 0.15rem;
  }
  pre {
    font: 0.8125rem/1.6 var(--mono);
    white-space: pre-wrap;
    padding-block: 0.5rem;
  }
  code {
    font: 0.9em var(--mono);
  }
  [hidden] {
    display: none !important;
  }
  .vh,
  .skip:not(:focus) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skip {
    position: absolute;
    top: 0.5rem;
    padding: 0.75rem 1rem;
    background: var(--page);
  }
  .nb,
  .axis,
  .shares td {
    white-space: nowrap;
  }
  .mark,
  .week,
  .week ol,
  .toc li,
  .mini > li,
  .days p:first-child,
  .axis,
  .key,
  .find div {
    display: flex;
  }
  .top,
  .top nav,
  .date,
  .head,
  .pager,
  .set,
  .more p,
  .files p:last-child {
    display: flex;
    flex-wrap: wrap;
  }
  .date,
  .pager,
  .head,
  .axis,
  .days p:first-child {
    justify-content: space-between;
  }
  table,
  summary,
  dl,
  label,
  figcaption p,
  .by,
  .toc ol,
  .more,
  .foot,
  .days p:first-child,
  .files,
  .lede,
  .do {
    font-size: 0.875rem;
  }
  small,
  .week,
  .votes,
  .facts,
  .cal {
    font-size: 0.8125rem;
  }
  summary,
  pre,
  label,
  .top nav,
  .lang,
  .tag,
  .pager,
  .counts,
  .note,
  .foot,
  .org,
  .facts a {
    color: var(--soft);
  }
  .org,
  .rank,
  .votes b,
  .out a,
  .week b,
  .do,
  .find button {
    font-weight: 600;
  }
  small,
  dt,
  figcaption p,
  .by,
  .votes,
  .facts,
  .axis,
  .lede {
    color: var(--mute);
  }
`;
