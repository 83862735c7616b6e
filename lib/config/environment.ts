import * as z from "zod/mini";
import { inEnglish } from "./invalid-input-error.ts";
import type { Settings } from "./settings.ts";

/*
 * The typed contract between the stack and the functions: the stack writes these variables with
 * `satisfies EnvironmentOf<typeof ingestEnvironment>`, the function reads them with `readEnvironment`. A variable that
 * is missing, misspelt or superfluous on either side does not compile.
 */

/**
 * The stack has parsed them, and writes them whole: to parse them again is a fifth of a function's start
 * (`npm run bench -- bundles`), and could only find what the stack has let through.
 */
const settings = z.pipe(
  z.string(),
  z.transform((json, context) => {
    try {
      return JSON.parse(json) as Settings;
    } catch (error) {
      context.issues.push({ code: "custom", message: (error as Error).message, input: json });
      return z.NEVER;
    }
  }),
);
const given = z.string().check(z.minLength(1));

export const ingestEnvironment = z.object({
  TABLE_NAME: given,
  CAPTURES_BUCKET: given,
  JOBS_QUEUE_URL: z.url(),
  /** Where the lists are; another address than Hugging Face's in local mode and in tests. */
  SOURCE_URL: z.url(),
  /** Where arXiv's query API is; empty where it is not to be asked, as for recorded and sample lists. */
  ARXIV_URL: z.union([z.literal(""), z.url()]),
  ORIGIN: z.enum(["hugging-face", "recorded", "sample"]),
  /** Name of the SSM parameter that holds a Hugging Face token; empty for none. */
  TOKEN_PARAMETER: z.string(),
  SETTINGS: settings,
});
export type IngestEnvironment = z.output<typeof ingestEnvironment>;

export const renderEnvironment = z.object({
  TABLE_NAME: given,
  SITE_BUCKET: given,
  /** Empty where no CloudFront stands before the bucket. */
  DISTRIBUTION_ID: z.string(),
  /** Public address of the site, without a slash at the end. */
  SITE_URL: z.url(),
  SETTINGS: settings,
});
export type RenderEnvironment = z.output<typeof renderEnvironment>;

/** The variables the stack has to set for a function: every one of the schema, as text. */
export type EnvironmentOf<Schema extends z.ZodMiniObject> = { [Name in keyof z.input<Schema>]: string };

/** @throws Error naming every variable that is missing or wrong: a mistake of ours in the stack, not of an operator. */
export function readEnvironment<Schema extends z.ZodMiniObject>(
  schema: Schema,
  variables: Readonly<Record<string, string | undefined>>,
): z.output<Schema> {
  const parsed = schema.safeParse(variables, { error: inEnglish });
  if (parsed.success) return parsed.data;
  throw new Error(`The function's environment does not fit its contract: ${z.prettifyError(parsed.error)}`);
}
