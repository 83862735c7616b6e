import { COLUMNS, LIST_DELIMITER } from "./columns.ts";
import type { MonthRow } from "./month-rows.ts";

/** Without it spreadsheets take UTF-8 for the code page of their country. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Spreadsheets run a cell that begins like this; quoting does not keep them from it, an apostrophe does. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** The month as RFC 4180 wants it: comma, CRLF, quotes where needed, a heading. */
export function papersCsv(rows: readonly MonthRow[], sample: boolean): string[] {
  const heading = [...COLUMNS.map(({ name }) => name), ...(sample ? ["sample"] : [])];
  const lines = rows.map((row) => [...COLUMNS.map(({ valueOf }) => cellOf(valueOf(row))), ...(sample ? ["true"] : [])]);
  return [BYTE_ORDER_MARK, ...[heading, ...lines].map((cells) => `${cells.join(",")}\r\n`)];
}

function cellOf(value: ReturnType<(typeof COLUMNS)[number]["valueOf"]>): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  return quote(defuse(typeof value === "string" ? value : value.join(LIST_DELIMITER)));
}

function defuse(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function quote(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
