import type { Locale } from "#config/settings.ts";
import { MOMENTS } from "#papers/course.ts";
import { formatDate, formatNumber, messagesOf } from "../../i18n/messages.ts";
import type { Appearance } from "../../site-model.ts";
import { html, type SafeHtml } from "../html.ts";

/** One stop of a paper's way: a moment of one of its days. */
export interface Stop {
  readonly day: Appearance["day"];
  readonly moment: (typeof MOMENTS)[number];
  readonly votes: number;
  readonly rank: number;
  readonly ranked: number;
  /** Whether the paper was listed on other days as well, so that a moment alone does not tell when. */
  readonly relisted: boolean;
}

export function stopsOf(appearances: readonly Appearance[]): Stop[] {
  const relisted = appearances.length > 1;
  return appearances.flatMap(({ day, course, ranked }) =>
    MOMENTS.flatMap((moment) => {
      const mark = course[moment];
      return mark ? [{ day, moment, ...mark, ranked: ranked[moment] ?? mark.rank, relisted }] : [];
    }),
  );
}

const WIDTH = 280;
const HEIGHT = 84;
const EDGE = 6;

/** How the votes of a paper grew from press to settlement; nothing to draw before there are two of them. */
export function courseChart(locale: Locale, stops: readonly Stop[]): SafeHtml | undefined {
  if (stops.length < 2) return undefined;
  const messages = messagesOf(locale);
  const most = Math.max(1, ...stops.map(({ votes }) => votes));
  const points = stops.map(({ votes }, index) => {
    const x = EDGE + (index / (stops.length - 1)) * (WIDTH - 2 * EDGE);
    const y = HEIGHT - EDGE - (votes / most) * (HEIGHT - 3 * EDGE);
    return { x: x.toFixed(1), y: y.toFixed(1) };
  });
  const last = stops.length - 1;
  const ends = [stops[0], stops[last]].map((stop) => stop && nameOf(locale, stop, stops));
  return html`<svg class="course" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="course-t course-d">
      <title id="course-t">${messages.paper.upvotes}</title>
      <desc id="course-d">${stops.map((stop) => described(locale, stop)).join(", ")}</desc>
      <path d="M0 ${HEIGHT - 0.5}H${WIDTH}" />
      <polyline class="line" points="${points.map(({ x, y }) => `${x},${y}`).join(" ")}" />
      ${points.map(({ x, y }, index) => html`<circle ${index === last && html` class="hot"`} cx="${x}" cy="${y}" r="3.5" />`)}
    </svg>
    <p class="axis" aria-hidden="true">${ends.map((end) => html`<span>${end}</span>`)}</p>`;
}

/** A moment is enough of a name while there is one day only. */
function nameOf(locale: Locale, { day, moment }: Stop, all: readonly Stop[]): string {
  return new Set(all.map((stop) => stop.day)).size > 1 ? formatDate(locale, day) : messagesOf(locale).course[moment];
}

function described(locale: Locale, { day, moment, votes }: Stop): string {
  const messages = messagesOf(locale);
  return `${formatDate(locale, day)} ${messages.course[moment]}: ${messages.votes(votes)}`;
}

/** The same in numbers, with the rank at each moment. */
export function courseTable(locale: Locale, stops: readonly Stop[]): SafeHtml {
  const messages = messagesOf(locale);
  return html`<table class="table">
    <thead>
      <tr>
        <th scope="col">${messages.paper.moment}</th>
        <th scope="col">${messages.paper.appearances}</th>
        <th scope="col">${messages.paper.upvotes}</th>
      </tr>
    </thead>
    <tbody>
      ${stops.map(
        (stop) =>
          html`<tr>
            <th scope="row">
              ${stop.relisted && html`<small>${formatDate(locale, stop.day)}</small><br />`}${messages.course[stop.moment]}
            </th>
            <td class="nb">${messages.placeOf(stop.rank, stop.ranked)}</td>
            <td>${formatNumber(locale, stop.votes)}</td>
          </tr> `,
      )}
    </tbody>
  </table>`;
}
