import { html, type SafeHtml } from "../html.ts";

export interface Bar {
  /** What the bar stands for, in words, for those who cannot see it. */
  readonly label: string;
  /** Empty where nothing was counted. */
  readonly value: number | undefined;
}

export interface BarChart {
  readonly heading: string;
  /** The one sentence that says what to see. */
  readonly sentence: string;
  readonly bars: readonly Bar[];
  /** Under the bars: one for each, empty where there is no room for all of them; or one at each end. */
  readonly axis: readonly string[];
  readonly axisStyle: "even" | "ends";
  readonly columns: readonly [label: string, value: string];
  readonly asTable: string;
  /** Makes the ids of the page's charts differ. */
  readonly name: string;
}

/** Where more than these are the tallest, none of them stands out, and a sentence names none. */
export const LEADERS_NAMED = 3;

/** Bars in grey, those that the sentence names in red; the same numbers as a table beside it. */
export function barChart(chart: BarChart): SafeHtml {
  const { bars, heading, sentence, name } = chart;
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  const leaders = bars.filter(({ value }) => value === most).length;
  const rects = bars.map(({ value }, index) => {
    if (!value) return undefined;
    const height = (value / most) * 100;
    return html`<rect
      ${value === most && leaders <= LEADERS_NAMED && html` class="hot"`}
      x="${(index + 0.14).toFixed(2)}"
      y="${(100 - height).toFixed(1)}"
      width="0.72"
      height="${height.toFixed(1)}"
    />`;
  });
  return html`<figure>
    <figcaption>
      <h2>${heading}</h2>
      <p>${sentence}</p>
    </figcaption>
    <svg
      class="bars"
      viewBox="0 0 ${bars.length} 100"
      preserveAspectRatio="none"
      role="img"
      aria-labelledby="${name}-t ${name}-d"
    >
      <title id="${name}-t">${heading}</title>
      <desc id="${name}-d">${sentence}</desc>
      ${rects}
    </svg>
    <p class="axis ${chart.axisStyle}" aria-hidden="true">${chart.axis.map((tick) => html`<span>${tick}</span>`)}</p>
    ${tableOf(chart)}
  </figure>`;
}

function tableOf({ bars, columns, asTable }: BarChart): SafeHtml {
  const rows = bars.flatMap(({ label, value }) =>
    value === undefined
      ? []
      : [
          html`<tr>
            <th scope="row">${label}</th>
            <td>${value}</td>
          </tr> `,
        ],
  );
  return html`<details>
    <summary>${asTable}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${columns[0]}</th>
          <th scope="col">${columns[1]}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </details>`;
}
