import * as urls from "../urls.ts";

/** One kind of stable address for machines. */
export interface DataAddress {
  readonly what: "day" | "week" | "month" | "paper" | "topic" | "organization" | "status" | "downloads" | "package";
  /** With the parts that change in braces. */
  readonly pattern: string;
  readonly schema?: string;
}

/** Every kind of address under `/data/` that is promised to stay. */
export const DATA_ADDRESSES: readonly DataAddress[] = [
  { what: "day", pattern: "/data/{year}/{month}/{year}-{month}-{day}.json", schema: urls.schemaUrl("day") },
  { what: "week", pattern: "/data/{year}/{year}-w{week}.json", schema: urls.schemaUrl("period") },
  { what: "month", pattern: "/data/{year}/{month}/{year}-{month}.json", schema: urls.schemaUrl("period") },
  { what: "paper", pattern: "/data/papers/{arxiv id}.json", schema: urls.schemaUrl("paper") },
  { what: "topic", pattern: "/data/topics/{slug}.json", schema: urls.schemaUrl("subject") },
  { what: "organization", pattern: "/data/organizations/{slug}.json", schema: urls.schemaUrl("subject") },
  { what: "status", pattern: urls.STATUS_JSON_URL, schema: urls.schemaUrl("status") },
  {
    what: "downloads",
    pattern: "/data/{year}/{month}/{year}-{month}.{jsonl.gz,csv,parquet,bib}",
    schema: urls.schemaUrl("month-line"),
  },
  { what: "package", pattern: urls.DATA_PACKAGE_URL, schema: urls.TABLE_SCHEMA_URL },
];
