import { describe, expect, it } from "vitest";
import { stylesheet } from "#site/assets/stylesheet.ts";
import { packCss } from "#site/assets/styles/css.ts";

describe("packCss", () => {
  it.each([
    ["a {\n  color: red;\n}\n", "a{color:red}"],
    ["/* why */ a > b,\nc + d { margin: 0.5rem -0.25rem; }", "a>b,c+d{margin:.5rem -.25rem}"],
    ["a { width: calc(1rem + 2vw); }", "a{width:calc(1rem + 2vw)}"],
    ["a { width: calc(1rem + var(--gap)); }", "a{width:calc(1rem + var(--gap))}"],
    ["a + *, .a + .b c + d:is(e) { x: y }", "a+*,.a+.b c+d:is(e){x:y}"],
    ["a { grid: auto / 1fr; x: y !important; }", "a{grid:auto/1fr;x:y!important}"],
    ["a :is(b, c) { x: y }", "a :is(b,c){x: y }".replace("x: y ", "x:y")],
  ])("%j becomes %j", (sheet, packed) => {
    expect(packCss(sheet)).toBe(packed);
  });

  it("puts rules of one condition together, after those that always hold", () => {
    const wide = "@media (min-width: 1rem) { a { x: y; } }";
    expect(packCss(`${wide} b { x: z; } ${wide} @media print { c { x: z; } }`)).toBe(
      "b{x:z}@media(min-width:1rem){a{x:y}a{x:y}}@media print{c{x:z}}",
    );
  });
});

describe("the stylesheet", () => {
  it("names the same colours in light, in dark, and in dark that was chosen", () => {
    const blocks = [...stylesheet().matchAll(/:root[^{}]*\{color-scheme:([a-z]+);((?:--[a-z]+:#[\da-f]+;?)+)/g)];
    expect(blocks.map(([, scheme]) => scheme).toSorted()).toEqual(["dark", "dark", "light"]);
    const names = blocks.map(([, , colours = ""]) => Array.from(colours.matchAll(/--([a-z]+):/g), ([, name]) => name));
    expect(new Set(names.map((list) => list.join())).size).toBe(1);
    const dark = blocks
      .filter(([, scheme]) => scheme === "dark")
      .map(([, , colours = ""]) => colours.replace(/;$/, ""));
    expect(dark[0]).toBe(dark[1]);
  });

  it("uses no colour and no face that has no name, and nothing physical in the direction of reading", () => {
    const named = new Set(Array.from(stylesheet().matchAll(/[{;](--[a-z]+):/g), ([, name]) => name));
    for (const [, name] of stylesheet().matchAll(/var\((--[a-z]+)\)/g)) expect(named).toContain(name);
    expect(stylesheet()).not.toMatch(
      /(margin|padding|border|inset)-(left|right)|[{;](left|right):|text-align:(left|right)/,
    );
  });
});
