/** A colour in light and in dark; contrasts are against `page`. */
const COLOURS = {
  page: ["#fff", "#121315"],
  /** Titles, text, bars, heavy rules: 17.96, 15.59. */
  ink: ["#15171a", "#ecebe8"],
  /** Summaries of fact, navigation: 9.33, 10.09. */
  soft: ["#43474e", "#bdbfc3"],
  /** Bylines, counts, captions: 5.52, 6.57. */
  mute: ["#646972", "#959aa2"],
  /** Bars of charts, underlines of links, which need 3: 3.47, 3.95. */
  data: ["#868a91", "#6f747c"],
  /** Hairlines. */
  line: ["#d8d9db", "#303338"],
  /** The one thing to look at: 6.84, 7.43. */
  point: ["#b0201c", "#ff7d6b"],
  focus: ["#0b57d0", "#8ab4ff"],
  tint: ["#ededeb", "#22252a"],
  shade: ["#b4b5b5", "#4a4e55"],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;

const FONTS: Readonly<Record<string, string>> = {
  sans: `Pretendard,-apple-system,"Apple SD Gothic Neo",Inter,"Segoe UI","Noto Sans KR","Malgun Gothic",sans-serif`,
  serif: `Charter,Georgia,"Noto Serif",serif`,
  mono: "ui-monospace,Menlo,Consolas,monospace",
};

const pairOf = ([light, dark]: readonly [string, string]) => ({ light, dark });

/** For what no stylesheet reaches: the browser's own bars around the page, and icons. */
export const PAGE_COLOURS = pairOf(COLOURS.page);
export const POINT_COLOUR = pairOf(COLOURS.point);

/**
 * The colours are written three times, from one table: light for everyone, dark where the system asks for it and the
 * reader has not chosen light, and dark where the reader has chosen it. On paper there is only light.
 */
export function tokens(): string {
  const fonts = Object.entries(FONTS).map(([name, value]) => `--${name}:${value};`);
  return [
    `:root{color-scheme:light;${colours(0)}${fonts.join("")}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${colours(1)}}}`,
    `@media screen{:root[data-theme=dark]{color-scheme:dark;${colours(1)}}}`,
  ].join("");
}

function colours(scheme: 0 | 1): string {
  return Object.entries(COLOURS)
    .map(([name, values]) => `--${name}:${values[scheme]};`)
    .join("");
}
