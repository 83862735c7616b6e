import type { SchemaElement } from "hyparquet-writer";
// Its main module for Node writes files as well; this one only makes bytes.
import { parquetWriteBuffer } from "hyparquet-writer/src/write.js";
import { type Column, COLUMNS } from "./columns.ts";
import type { MonthRow } from "./month-rows.ts";

/** The month as one typed table; lists are lists. */
export function papersParquet(rows: readonly MonthRow[], sample: boolean): Uint8Array {
  const columns = sample ? [...COLUMNS, SAMPLE] : COLUMNS;
  const buffer = parquetWriteBuffer({
    schema: [{ name: "papers", num_children: columns.length }, ...columns.flatMap(elementsOf)],
    columnData: columns.map((column) => ({ name: column.name, data: rows.map((row) => storedValue(column, row)) })),
    createdBy: "daily-papers-press",
  });
  return new Uint8Array(buffer);
}

const SAMPLE: Column = {
  name: "sample",
  type: "string",
  required: true,
  description: "Everything in this row is invented",
  valueOf: () => "true",
};

function storedValue({ type, valueOf }: Column, row: MonthRow): unknown {
  const value = valueOf(row);
  if (value === undefined) return null;
  return type === "date" ? new Date(`${String(value)}T00:00:00Z`) : value;
}

function elementsOf({ name, type, required }: Column): SchemaElement[] {
  const repetition_type = required ? "REQUIRED" : "OPTIONAL";
  if (type === "integer") return [{ name, type: "INT32", repetition_type }];
  if (type === "date") return [{ name, type: "INT32", converted_type: "DATE", repetition_type }];
  if (type === "string") return [{ name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type }];
  return [
    { name, repetition_type, num_children: 1, converted_type: "LIST" },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "REQUIRED" },
  ];
}
