/** A JSON Schema, as far as ours go: https://json-schema.org/draft/2020-12 */
export type JsonSchema = Readonly<Record<string, unknown>>;

export const text: JsonSchema = { type: "string" };
export const count: JsonSchema = { type: "integer", minimum: 0 };
export const flag: JsonSchema = { type: "boolean" };
export const listDay: JsonSchema = { type: "string", pattern: String.raw`^\d{4}-\d\d-\d\d$` };
export const instant: JsonSchema = { type: "string", pattern: String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$` };
export const arxivId: JsonSchema = { type: "string", pattern: String.raw`^\d{4}\.\d{4,5}$` };

export const oneOf = (...values: readonly string[]): JsonSchema => ({ enum: values });
export const listOf = (items: JsonSchema): JsonSchema => ({ type: "array", items });

/** Names that end in a question mark may be absent. Fields may be added, so others are allowed. */
export function record(fields: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const names = Object.keys(fields);
  return {
    type: "object",
    required: names.filter((name) => !name.endsWith("?")),
    properties: Object.fromEntries(names.map((name) => [name.replace("?", ""), fields[name]])),
  };
}
