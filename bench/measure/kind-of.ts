/** What the variable parts of an address are called in the names of kinds. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/\d{4}-\d\d-\d\d-daily-papers/, "DAY-daily-papers"],
  [/\d{4}-w\d\d-weekly-papers/, "WEEK-weekly-papers"],
  [/\d{4}-\d\d-monthly-papers/, "MONTH-monthly-papers"],
  [/\/\d{4}\/\d\d\/\d\d\//, "/DAY/"],
  [/\/\d{4}\/w\d\d\//, "/WEEK/"],
  [/\/\d{4}\/\d\d\//, "/MONTH/"],
  [/\d{4}-\d\d-\d\d/, "DAY"],
  [/\d{4}-w\d\d/, "WEEK"],
  [/\d{4}-\d\d/, "MONTH"],
  [/\/\d{4}\//, "/YEAR/"],
  [/\d{4}\.\d{5}/, "PAPER"],
  [/(topics|organizations)\/(?!index)[^/.]+/, "$1/SLUG"],
  [/\/[01][0-9a-f]\.json/, "/PART.json"],
  [/^[a-z]{2}\//, "LOCALE/"],
  [/(\.[0-9a-f]{8,})\./, ".HASH."],
  [/\.[a-z]{2}\.zip/, ".LOCALE.zip"],
];

/** The kind of a file, by its address: `ko/2026/10/05/index.html` and its English twin are `LOCALE/DAY/index.html`. */
export function kindOf(path: string): string {
  return PARTS.reduce((kind, [pattern, name]) => kind.replace(pattern, name), path);
}
