import { distance } from "fastest-levenshtein";
import * as z from "zod";

/** Something a person wrote is wrong. The message says what, what was given, what is allowed and what to do. */
export class InvalidInputError extends Error {
  override readonly name = "InvalidInputError";
}

/** One sentence per problem, in the order of the input. */
export function describeIssues(error: z.ZodError, given: unknown, schema: z.ZodType): string {
  return error.issues.map((issue) => describeIssue(issue, given, schema)).join(" ");
}

function describeIssue(issue: z.core.$ZodIssue, given: unknown, schema: z.ZodType): string {
  const path = issue.path.join(".");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => describeUnknownKey(key, path, knownKeys(schema, issue.path))).join(" ");
  }
  const name = path === "" ? "The block" : `"${path}"`;
  return `${name} is ${JSON.stringify(valueAt(given, issue.path)) ?? "missing"}; expected: ${expectation(issue)}.`;
}

/** Zod's own messages begin with a verdict, as in "Too small: expected number to be >=1"; ours are only what is expected. */
function expectation({ message }: z.core.$ZodIssue): string {
  return message.replace(/^[A-Z][\w ]*: (expected )?/, "").replace(/^Invalid /, "a valid ");
}

function describeUnknownKey(key: string, path: string, known: string[]): string {
  const nearest = known.toSorted((a, b) => distance(a, key) - distance(b, key))[0];
  const name = path ? `${path}.${key}` : key;
  return `There is no key "${name}"; did you mean "${nearest}"? Known keys: ${known.join(", ")}.`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = unwrap(schema);
  for (const key of path) at = at instanceof z.ZodObject ? unwrap(at.shape[String(key)] as z.ZodType) : at;
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function unwrap(schema: z.ZodType): z.ZodType {
  let at: z.ZodType = schema;
  while (at instanceof z.ZodDefault || at instanceof z.ZodNullable || at instanceof z.ZodPrefault)
    at = at.unwrap() as z.ZodType;
  return at;
}
