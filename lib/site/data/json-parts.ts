/**
 * An indented JSON document whose list is by far its largest part, in parts: the whole is never one text in memory.
 *
 * @param document where the list stands, whose content is not looked at
 * @param key of the list
 * @param items of the list, asked for one by one
 */
export function jsonParts<Key extends string>(
  document: Readonly<Record<Key, unknown>>,
  key: Key,
  items: Iterable<object>,
): string[] {
  const frame = JSON.stringify({ ...document, [key]: [] }, null, 1);
  // Nothing else can look like it: in text a line break is escaped, and what lies deeper is indented more.
  const place = `\n "${key}": []`;
  const at = frame.indexOf(place) + place.length - 1;
  const parts = Array.from(items, (item, index) => (index === 0 ? "\n" : ",\n") + itemText(item));
  return [frame.slice(0, at), ...parts, parts.length > 0 ? "\n " : "", `${frame.slice(at)}\n`];
}

const AROUND = { before: '{\n "": [\n'.length, after: "\n ]\n}".length };

function itemText(item: object): string {
  return JSON.stringify({ "": [item] }, null, 1).slice(AROUND.before, -AROUND.after);
}
