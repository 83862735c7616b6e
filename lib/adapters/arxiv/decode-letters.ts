/** HTML's names of marks, as in `&eacute;`, and the combining characters they stand for. */
const MARKS: Readonly<Record<string, string>> = {
  acute: "\u0301",
  breve: "\u0306",
  caron: "\u030C",
  cedil: "\u0327",
  circ: "\u0302",
  dot: "\u0307",
  dblac: "\u030B",
  grave: "\u0300",
  macr: "\u0304",
  ogon: "\u0328",
  ring: "\u030A",
  tilde: "\u0303",
  uml: "\u0308",
};
/** HTML's names of letters that are no letter with a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  AElig: "Æ",
  Dstrok: "Đ",
  ETH: "Ð",
  Lstrok: "Ł",
  OElig: "Œ",
  Oslash: "Ø",
  THORN: "Þ",
  aelig: "æ",
  dstrok: "đ",
  eth: "ð",
  inodot: "ı",
  lstrok: "ł",
  oelig: "œ",
  oslash: "ø",
  szlig: "ß",
  thorn: "þ",
};
const MARKED = new RegExp(`&([A-Za-z])(${Object.keys(MARKS).join("|")});`, "g");
const NAMED = new RegExp(`&(${Object.keys(LETTERS).join("|")});`, "g");

/**
 * Letters that HTML names: an author's `Caf&eacute;` reaches arXiv's XML encoded once more, or as an entity that XML does
 * not know. Punctuation such as `&lt;` stays, for whoever reads the text's markup.
 */
export function decodeLetters(text: string): string {
  return text
    .replaceAll(MARKED, (entity, letter: string, mark: string) => {
      const marked = `${letter}${MARKS[mark] ?? ""}`.normalize("NFC");
      // A letter that no language marks so is a name of something else.
      return marked.length === 1 ? marked : entity;
    })
    .replaceAll(NAMED, (entity, name: string) => LETTERS[name] ?? entity);
}
