import { expect, it } from "vitest";
import { barChart } from "#site/html/components/bar-chart.ts";
import { joinMarkup } from "#site/html/html.ts";

const chartOf = (values: readonly (number | undefined)[]) =>
  joinMarkup(
    barChart({
      name: "days",
      heading: "Papers per day",
      sentence: "Most papers.",
      bars: values.map((value, index) => ({ label: `Day ${index + 1}`, value })),
      axis: values.map(String),
      axisStyle: "even",
      columns: ["Day", "Papers"],
      asTable: "Show as a table",
    }),
  );

/** The places of the bars that are red, from 0. */
const redOf = (values: readonly (number | undefined)[]) =>
  Array.from(chartOf(values).matchAll(/<rect\s+(class="hot")?\s+x="(\d+)\./g))
    .filter(([, hot]) => hot)
    .map(([, , place]) => Number(place));

it.each([
  ["the tallest", [3, 7, 5], [1]],
  ["both of two as tall", [7, undefined, 5, 7], [0, 3]],
  ["all of three as tall", [7, 7, 0, 7], [0, 1, 3]],
  ["none of four as tall, which no sentence names", [7, 7, 7, 7, 1], []],
  ["none where nothing was counted", [undefined, 0], []],
])("is red: %s", (_, values, red) => {
  expect(redOf(values)).toEqual(red);
});

it("leaves a day without papers without a bar, and one that was not counted out of the table", () => {
  const chart = chartOf([undefined, 0, 2]);
  expect(chart.match(/<rect/g)).toHaveLength(1);
  expect(Array.from(chart.matchAll(/scope="row">(.*?)</g), ([, label]) => label)).toEqual(["Day 2", "Day 3"]);
});
