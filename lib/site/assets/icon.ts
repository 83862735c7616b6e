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
  const pixels = new Uint8Array(size * size);
  const pixel = (twentieths: number) => Math.ceil((twentieths * size) / SIDE);
  for (const [index, { x, y, width, height }] of ICON_BARS.entries()) {
    // Home screens cut the corners off, so the bars keep away from the edge.
    const [left, top] = [4 + x * 0.7, 3 + y * 0.7];
    for (let row = pixel(top); row < pixel(top + height * 0.7); row++)
      pixels.fill(index === 0 ? 2 : 1, row * size + pixel(left), row * size + pixel(left + width * 0.7));
  }
  return encodePng(size, palette, pixels);
}
