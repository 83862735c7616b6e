import * as z from "zod";
import { describeIssues, InvalidInputError } from "./invalid-input-error.ts";

/*
 * The one block an operator edits: `context.digest` in cdk.json. Every key has a default, so `{}` is a valid block.
 * The README table is checked against this schema by a test.
 */

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "a time of day such as 09:15");
const httpsAddress = z.url({ protocol: /^https?$/, error: "an address such as https://papers.example" });

export const LOCALES = ["ko", "en"] as const;
export type Locale = (typeof LOCALES)[number];

const timeZone = z.string().refine(isTimeZone, "a time zone such as Asia/Seoul");
const daysBack = z.array(z.int().min(1).max(60)).max(14);

export const settingsSchema = z
  .strictObject({
    title: z
      .string()
      .trim()
      .min(1)
      .max(80)
      .default("Hugging Face Daily Papers")
      .describe("Name of the site and of every digest"),
    baseUrl: httpsAddress
      .nullable()
      .default(null)
      .describe("Public address; `null` takes CloudFront's own, and locally the local one"),
    author: z.string().trim().min(1).max(80).default("daily-papers-press").describe("Author in front matter and feeds"),
    timeZone: timeZone.default("Asia/Seoul").describe("Zone of the schedules and of times in digests"),
    schedules: z
      .array(clockTime)
      .min(1)
      .max(8)
      .default(["11:45", "17:45", "23:45"])
      .describe("When lists are fetched, each day"),
    deadline: clockTime
      .refine((time) => Number(time.slice(3)) % 5 === 0, "a time on a step of five minutes, such as 13:00")
      .default("13:00")
      .describe("When the day's list has to be on the site; sweeps run before it, and an alarm rings after it"),
    locales: z
      .array(z.enum(LOCALES))
      .min(1)
      .refine((locales) => new Set(locales).size === locales.length, "each language once")
      .default(["ko", "en"])
      .describe("Languages that are published"),
    defaultLocale: z.enum(LOCALES).default("ko").describe("Language of `/` for readers without a preference"),
    listed: z.int().min(1).nullable().default(null).describe("Papers per digest; `null` is all of them"),
    featured: z.int().min(1).max(50).default(10).describe("Papers shown on the home page"),
    refreshDays: daysBack.default([1, 2, 7]).describe("Days back whose lists are fetched again on every run"),
    gapDays: z.int().min(0).max(60).default(14).describe("Days back within which a missing day is fetched again"),
    markdown: z
      .strictObject({
        time: clockTime.default("09:15").describe("Time of day in the front matter's `date`"),
        categories: z
          .array(z.string().min(1))
          .default(["Daily Papers"])
          .describe("Front matter categories before the digest's own"),
        tags: z
          .array(z.string().min(1))
          .default(["huggingface", "papers", "daily", "ai"])
          .describe("Front matter tags"),
      })
      .prefault({})
      .describe("Profile of the Markdown digests"),
    domain: z
      .strictObject({
        name: z.hostname(),
        certificateArn: z
          .string()
          .regex(/^arn:aws[\w-]*:acm:us-east-1:\d{12}:certificate\/.+$/, "the ARN of a certificate in us-east-1"),
      })
      .nullable()
      .default(null)
      .describe("Own domain and its certificate's ARN (us-east-1)"),
    alarmEmail: z.email().nullable().default(null).describe("Who hears of alarms"),
    monthlyBudget: z
      .number()
      .positive()
      .default(1)
      .describe("US dollars a month, of the whole account, above which `alarmEmail` hears of it"),
    accessLogs: z.boolean().default(false).describe("Whether readers' requests are logged, for 30 days"),
    huggingFaceTokenParameter: z
      .string()
      .startsWith("/")
      .nullable()
      .default(null)
      .describe("Name of the SSM SecureString that holds a Hugging Face token"),
    arxivContact: z
      .string()
      .min(3)
      .nullable()
      .default(null)
      .describe("Address or page named in the User-Agent, so that upstream can reach you"),
  })
  .refine(({ locales, defaultLocale }) => locales.includes(defaultLocale), {
    path: ["defaultLocale"],
    error: "one of `locales`",
  });

export type Settings = z.output<typeof settingsSchema>;

/** @throws InvalidInputError that names every key that is wrong, and the nearest known key for an unknown one. */
export function parseSettings(block: unknown): Settings {
  const parsed = settingsSchema.safeParse(block ?? {});
  if (parsed.success) return parsed.data;
  throw new InvalidInputError(
    `The settings in context.digest of cdk.json are not valid. ${describeIssues(parsed.error, block, settingsSchema)}`,
  );
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}
