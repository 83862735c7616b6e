/* Addresses as authors type them. */

const ADDRESS = /^https?:\/\/[^\s"'<>`\\{}|^]{1,2000}$/i;
const HOST = /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+){1,4}(?:\/|$)/i;
const ESCAPED = /\\([_%#&~$-])/g;

/** An http(s) address, ready for an attribute; `undefined` for anything else, whatever its scheme. */
export function toAddress(typed: string): string | undefined {
  const address = typed
    .replaceAll(ESCAPED, "$1")
    .replaceAll(/\\textasciitilde\s?|\{\}/g, (text) => (text === "{}" ? "" : "~"))
    .replaceAll(/[{}]/g, "")
    .replaceAll("'", "%27")
    .trim();
  if (ADDRESS.test(address)) return address;
  return HOST.test(address) && ADDRESS.test(`https://${address}`) ? `https://${address}` : undefined;
}

const RUN = /https?:\/\/(?:[^\s"'<>`\\{}|^$]|\\[_%#&~-]|'(?=\w)){1,2000}/iy;
const TRAILING = /[.,;:!?*\]]$/;

/** A bare address at a place in a text, as typed, without the punctuation of the sentence around it. */
export function findAddress(source: string, at: number, end = source.length): string | undefined {
  RUN.lastIndex = at;
  let typed = RUN.exec(source)?.[0].slice(0, end - at);
  while (typed && (TRAILING.test(typed) || closesTooMuch(typed))) typed = typed.slice(0, -1);
  return typed && toAddress(typed) ? typed : undefined;
}

function closesTooMuch(typed: string): boolean {
  return typed.endsWith(")") && typed.split(")").length > typed.split("(").length;
}
