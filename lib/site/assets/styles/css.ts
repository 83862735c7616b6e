/** Marks a text as CSS, for editors and the formatter. */
export function css(texts: TemplateStringsArray): string {
  return texts.raw.join("");
}

const MEDIA = /@media([^{]+)\{((?:[^{}]+\{[^{}]*\})*)\}/g;

/** Rules that hold only somewhere come after all that hold everywhere, each condition once, in order of appearance. */
function gatherMedia(sheet: string): string {
  const conditional = Map.groupBy(sheet.matchAll(MEDIA), ([, condition = ""]) => condition);
  const blocks = [...conditional].map(
    ([condition, found]) => `@media${condition}{${found.map(([, , rules]) => rules).join("")}}`,
  );
  return sheet.replaceAll(MEDIA, "") + blocks.join("");
}

/** Without comments and spaces that mean nothing: a plus between lengths needs its own. Strings in our sheets hold no spaces, so none of theirs is lost. */
export function packCss(sheet: string): string {
  const packed = sheet
    .replaceAll(/\/\*.*?\*\//gs, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ?([{};,>~/!]) ?/g, "$1")
    .replaceAll(/ \+ (?=[.*a-z][\w-]*[^\w(-])/g, "+")
    .replaceAll("@media (", "@media(")
    .replaceAll(/(?<=[{;(][\w-]+): /g, ":")
    .replaceAll(/(?<=[\s:(,-])0(?=\.\d)/g, "")
    .replaceAll(";}", "}")
    .trim();
  return gatherMedia(packed);
}
