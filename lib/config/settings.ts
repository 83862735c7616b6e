import * as z from "zod/mini";
import { describeIssues, inEnglish, InvalidInputError } from "./invalid-input-error.ts";

/*
 * The one block an operator edits: `context.digest` in cdk.json. Every key has a default, so `{}` is a valid block.
 * The README table is checked against this schema by a test.
 */

const clockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, "a time of day such as 09:15"));
/** Of a whole host: every address on the site begins at its root. */
const siteAddress = z
  .url({ protocol: /^https?$/, error: "an address such as https://papers.example", abort: true })
  .check(
    z.refine(
      (address) => /^[^/]+\/\/[^/?#]+\/?$/.test(address),
      "an address without a path, such as https://papers.example",
    ),
  );

export const LOCALES = ["ko", "en"] as const;
export type Locale = (typeof LOCALES)[number];

const timeZone = z.string().check(z.refine(isTimeZone, "a time zone such as Asia/Seoul"));
const daysBack = z.array(z.int().check(z.minimum(1), z.maximum(60))).check(z.maxLength(14));
const label = z.string().check(z.trim(), z.minLength(1), z.maxLength(80));
const words = z.array(z.string().check(z.minLength(1)));

const markdown = z.strictObject({
  /** Time of day in the front matter's `date`. */
  time: z._default(clockTime, "09:15"),
  /** Front matter categories before the digest's own. */
  categories: z._default(words, ["Daily Papers"]),
  /** Front matter tags. */
  tags: z._default(words, ["huggingface", "papers", "daily", "ai"]),
});

const domain = z.strictObject({
  name: z.hostname(),
  certificateArn: z
    .string()
    .check(z.regex(/^arn:aws[\w-]*:acm:us-east-1:\d{12}:certificate\/.+$/, "the ARN of a certificate in us-east-1")),
});

export const settingsSchema = z
  .strictObject({
    /** Name of the site and of every digest. */
    title: z._default(label, "Hugging Face Daily Papers"),
    /** Public address; `null` takes CloudFront's own, and locally the local one. */
    baseUrl: orNone(siteAddress),
    /** Author in front matter and feeds. */
    author: z._default(label, "daily-papers-press"),
    /** Zone of the schedules and of times in digests. */
    timeZone: z._default(timeZone, "Asia/Seoul"),
    /** When lists are fetched, each day. */
    schedules: z._default(
      z.array(clockTime).check(z.minLength(1), z.maxLength(8), z.refine(areDistinct, "each time once")),
      ["11:45", "17:45", "23:45"],
    ),
    /** When the day's list has to be on the site; sweeps run before it, and an alarm rings after it. */
    deadline: z._default(
      clockTime.check(
        z.refine((time) => Number(time.slice(3)) % 5 === 0, "a time on a step of five minutes, such as 13:00"),
      ),
      "13:00",
    ),
    /** Languages that are published. */
    locales: z._default(z.array(z.enum(LOCALES)).check(z.minLength(1), z.refine(areDistinct, "each language once")), [
      "ko",
      "en",
    ]),
    /** Language of `/` for readers without a preference. */
    defaultLocale: z._default(z.enum(LOCALES), "ko"),
    /** Papers per digest; `null` is all of them. */
    listed: orNone(z.int().check(z.minimum(1))),
    /** Papers shown on the home page. */
    featured: z._default(z.int().check(z.minimum(1), z.maximum(50)), 10),
    /** Days back whose lists are fetched again on every run. */
    refreshDays: z._default(daysBack, [1, 2, 7]),
    /** Days back within which a missing day is fetched again. */
    gapDays: z._default(z.int().check(z.minimum(0), z.maximum(60)), 14),
    /** Profile of the Markdown digests. */
    markdown: z.prefault(markdown, {}),
    /** Own domain and its certificate's ARN (us-east-1). */
    domain: orNone(domain),
    /** Who hears of alarms. */
    alarmEmail: orNone(z.email()),
    /** US dollars a month, of the whole account, above which `alarmEmail` hears of it. */
    monthlyBudget: z._default(z.number().check(z.positive()), 1),
    /** Whether readers' requests are logged, for 30 days. */
    accessLogs: z._default(z.boolean(), false),
    /** Name of the SSM SecureString that holds a Hugging Face token. */
    huggingFaceTokenParameter: orNone(z.string().check(z.startsWith("/"))),
    /** Address or page named in the User-Agent, so that upstream can reach you. */
    arxivContact: orNone(z.string().check(z.minLength(3))),
  })
  .check(
    z.refine(({ locales, defaultLocale }) => locales.includes(defaultLocale), {
      path: ["defaultLocale"],
      error: "one of `locales`",
    }),
  );

export type Settings = z.output<typeof settingsSchema>;

/** @throws InvalidInputError that names every key that is wrong, and the nearest known key for an unknown one. */
export function parseSettings(block: unknown): Settings {
  const parsed = settingsSchema.safeParse(block ?? {}, { error: inEnglish });
  if (parsed.success) return parsed.data;
  throw new InvalidInputError(
    `The settings in context.digest of cdk.json are not valid. ${describeIssues(parsed.error, block, settingsSchema)}`,
  );
}

/** A key whose value may be left out, or taken away again with `null`. */
function orNone<Schema extends z.ZodMiniType>(schema: Schema) {
  return z._default(z.nullable(schema), null);
}

function areDistinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

/** By a name as EventBridge Scheduler takes it; `Intl` takes `+09:00` and `asia/seoul` too. */
function isTimeZone(name: string): boolean {
  try {
    const { timeZone: known } = new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions();
    return /^[A-Z]/.test(name) && (known === name || known.toLowerCase() !== name.toLowerCase());
  } catch {
    return false;
  }
}
