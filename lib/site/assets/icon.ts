import { encodePng } from "./encode-png.ts";
import { PAGE_COLOURS, POINT_COLOUR } from "./styles/tokens.ts";

/** Three papers of a ranking, the first of them the point; in twentieths of the picture. */
export const ICON_BARS = [
  { y: 2, width: 16, x: 2, height: 4 },
  { y: 8, width: 10, x: 2, height: 4 },
  { y: 14, width: 6, x: 2, height: 4 },
] as const;
const SIDE = 20;

/** For browser tabs, light or dark as the system is. */
export function iconSvg(): string {
  const bars = ICON_BARS.map(
    ({ x, y, width, height }, index) =>
      `<rect class="${index === 0 ? "a" : "b"}" x="${x}" y="${y}" width="${width}" height="${height}"/>`,
  );
  const [first, others] = [POINT_COLOUR, PAGE_COLOURS];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}">` +
    `<style>.a{fill:${first.light}}.b{fill:${others.dark}}@media(prefers-color-scheme:dark){.a{fill:${first.dark}}.b{fill:${others.light}}}</style>` +
    `${bars.join("")}</svg>\n`
  );
}

/** For home screens, which want an opaque square. */
export function iconPng(size: number): Uint8Array {
  const palette = [PAGE_COLOURS.light, PAGE_COLOURS.dark, POINT_COLOUR.light];
  return encodePng(size, palette, (x, y) => {
    const [column, row] = [(x * SIDE) / size, (y * SIDE) / size];
    // Home screens cut the corners off, so the bars keep away from the edge.
    const inside = (bar: (typeof ICON_BARS)[number]) => {
      const [left, top] = [4 + bar.x * 0.7, 3 + bar.y * 0.7];
      return column >= left && column < left + bar.width * 0.7 && row >= top && row < top + bar.height * 0.7;
    };
    const hit = ICON_BARS.findIndex(inside);
    return hit < 0 ? 0 : hit === 0 ? 2 : 1;
  });
}
