import { Ajv2020 } from "ajv/dist/2020.js";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { renderSite } from "#site/renderers.ts";
import { inventModel } from "./invented-model.ts";
import { textOf } from "./text-of.ts";

const files = [...renderSite(inventModel())];
/** What is not known of every paper. */
const OPTIONAL = new Set([
  "publishedOn",
  "withdrawal",
  "organization",
  "code",
  "projectPage",
  "arxiv",
  "firstListedOn",
]);
const ajv = new Ajv2020();
/** A schema can be compiled once, as it has an address of its own. */
const schema = (name: string) =>
  ajv.getSchema(`https://papers.example/data/schemas/${name}.schema.json`) ??
  ajv.compile(JSON.parse(textOf(files.find(({ path }) => path === `data/schemas/${name}.schema.json`)!)) as object);

interface Named {
  readonly properties?: Readonly<Record<string, Named>>;
  readonly items?: Named;
}

/** Paths of the fields that no schema names; an object without named fields may hold any. */
function unnamedIn({ properties, items }: Named, value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => unnamedIn(items ?? {}, one, `${path}[]`));
  if (!properties || typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const known = properties[key];
    return known ? unnamedIn(known, inner, `${path}.${key}`) : [`${path}.${key}`];
  });
}

describe.each([
  ["day", /^data\/\d{4}\/\d\d\/\d{4}-\d\d-\d\d\.json$/],
  ["period", /^data\/\d{4}\/(\d\d\/\d{4}-\d\d|\d{4}-w\d\d)\.json$/],
  ["paper", /^data\/papers\/.*\.json$/],
  ["subject", /^data\/(topics|organizations)\/.*\.json$/],
  ["status", /^data\/status\.json$/],
])("the published schema %s", (name, pattern) => {
  const validate = schema(name);
  const described = files.filter(({ path }) => pattern.test(path));

  it("describes every file of its kind", () => {
    expect(described.length).toBeGreaterThan(0);
    for (const file of described)
      expect([file.path, validate(JSON.parse(textOf(file))), validate.errors]).toEqual([file.path, true, null]);
  });

  it("names every field that is written", () => {
    const { schema: published } = validate;
    for (const file of described)
      expect([file.path, unnamedIn(published as Named, JSON.parse(textOf(file)), "")]).toEqual([file.path, []]);
  });

  it("misses any field that is promised", () => {
    const whole = JSON.parse(textOf(described[0]!)) as Record<string, unknown>;
    for (const field of Object.keys(whole).filter((key) => key !== "sample")) {
      const { [field]: _, ...rest } = whole;
      expect([field, validate(rest)]).toEqual([field, OPTIONAL.has(field)]);
    }
  });
});

it("the published schema paper knows the day that a paper left, and takes nothing else for one", () => {
  const validate = schema("paper");
  const left = files
    .filter(({ path }) => path.startsWith("data/papers/"))
    .map((file) => JSON.parse(textOf(file)) as { delistedFrom?: string })
    .filter(({ delistedFrom }) => delistedFrom !== undefined);
  expect(left.map((paper) => [paper.delistedFrom, validate(paper)])).toEqual([["2026-02-04", true]]);
  expect(validate({ ...left[0], delistedFrom: "last week" })).toBe(false);
});

it("the published schema month-line describes every line of the downloads", () => {
  const validate = schema("month-line");
  const archives = files.filter(({ path }) => path.endsWith(".jsonl.gz"));
  const lines = archives.flatMap(({ body }) =>
    gunzipSync(body as Uint8Array)
      .toString()
      .trimEnd()
      .split("\n"),
  );
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) expect([validate(JSON.parse(line)), validate.errors]).toEqual([true, null]);
});
