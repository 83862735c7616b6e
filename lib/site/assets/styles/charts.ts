import { css } from "./css.ts";

/** Charts and calendars: grey is data, red is the point. */
export const charts = css`
  figcaption {
    padding-block: 2rem 1rem;
  }
  figcaption p,
  .lede {
    padding-bottom: 0.5rem;
  }
  .bars {
    width: 100%;
    height: 7rem;
    fill: var(--data);
    border-bottom: 1px solid var(--ink);
  }
  .axis {
    font-size: 0.75rem;
    padding-block: 0.3rem 0.8rem;
  }
  .even span {
    flex: 1;
    width: 0;
    text-align: center;
  }
  .shares :is(th, td) {
    vertical-align: baseline;
  }
  .shares th {
    position: relative;
    padding-block: 0.3rem 0.45rem;
  }
  .shares .bar {
    inset: auto 0 0;
    height: 2px;
    fill: var(--data);
  }
  .cal {
    table-layout: fixed;
  }
  .cal :is(th, td) {
    text-align: center;
    color: var(--mute);
    height: 1.875rem;
    border: 1px solid var(--page);
  }
  .cal td a {
    place-items: center;
    height: 100%;
  }
  .cal td a:hover {
    color: inherit;
    text-decoration: underline;
  }
  .cal :is(.l1, .l2, .l3) {
    color: var(--ink);
  }
  .cal .l4 {
    color: var(--page);
  }
  .l1 {
    --level: var(--tint);
  }
  .l2 {
    --level: var(--line);
  }
  .l3 {
    --level: var(--shade);
  }
  .l4 {
    --level: var(--soft);
  }
  :is(.l1, .l2, .l3, .l4) {
    background: var(--level);
    fill: var(--level);
  }
  .cals {
    grid: auto / repeat(auto-fill, minmax(min(14.5rem, 100%), 1fr));
    align-items: start;
    gap: 1.5rem 2.5rem;
    padding-top: 1.5rem;
  }
  .heat {
    width: 100%;
    margin-top: 1.5rem;
  }
  .l0 {
    fill: none;
    stroke: var(--line);
    stroke-width: 0.5;
  }
  .key {
    align-items: center;
    gap: 0.25rem;
    padding-top: 0.75rem;
  }
  .key i {
    padding: 0.4rem 0.75rem;
  }
  /* Systems with colours of their own leave pictures alone, so ours take theirs; more specific than any of our themes. */
  @media (forced-colors: active) {
    :root:root:root {
      --ink: CanvasText;
      --data: CanvasText;
      --soft: CanvasText;
      --shade: GrayText;
      --line: GrayText;
      --point: Highlight;
    }
  }
`;
