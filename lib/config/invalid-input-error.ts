import { distance } from "fastest-levenshtein";
import { en } from "zod/locales";
import * as z from "zod/mini";

/** Something a person wrote is wrong. The message says what, what was given, what is allowed and what to do. */
export class InvalidInputError extends Error {
  override readonly name = "InvalidInputError";
}

/** To parse with: zod/mini carries no language, and without one says "Invalid input" of everything. */
export const inEnglish = en().localeError;

/** One sentence per problem, in the order of the input. */
export function describeIssues(error: z.core.$ZodError, given: unknown, schema: z.core.$ZodType): string {
  return error.issues.map((issue) => describeIssue(issue, given, schema)).join(" ");
}

function describeIssue(issue: z.core.$ZodIssue, given: unknown, schema: z.core.$ZodType): string {
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

function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = unwrap(schema);
  for (const key of path) at = at instanceof z.ZodMiniObject ? unwrap(at.shape[String(key)] as z.core.$ZodType) : at;
  return at instanceof z.ZodMiniObject ? Object.keys(at.shape) : [];
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  let at: z.core.$ZodType = schema;
  while (at instanceof z.ZodMiniDefault || at instanceof z.ZodMiniNullable || at instanceof z.ZodMiniPrefault)
    at = at.def.innerType;
  return at;
}
