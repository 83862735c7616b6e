import * as z from "zod/mini";
import { type Instant, parseInstant } from "#papers/instant.ts";
import { type ListDay, parseListDay } from "#papers/list-day.ts";

/** What the jobs queue carries: the schedule's calls for a run or a sweep, and list days to fetch or to announce. */
export type Message =
  | { readonly kind: "run" | "sweep"; readonly scheduledAt: Instant }
  | { readonly kind: "fetch" | "announce" | "replay"; readonly day: ListDay };

const EXPECTED =
  '{"day":"2026-02-05"}, the same with "work":"announce" or "work":"replay", {"scheduledAt":"2026-02-05T02:45:00Z"} or {"sweepAt":"2026-02-05T03:15:00Z"}';

const day = z.pipe(
  z.string(),
  z.transform((text: string, context) => parseListDay(text) ?? refuse(context, text)),
);
const instant = z.pipe(
  z.string(),
  z.transform((text: string, context) => parseInstant(text) ?? refuse(context, text)),
);

const schema = z.union([
  z.strictObject({ day, work: z.optional(z.enum(["announce", "replay"])) }),
  z.strictObject({ scheduledAt: instant }),
  z.strictObject({ sweepAt: instant }),
]);

/** @throws Error for a message that no try can mend; it goes to the dead letters. */
export function readMessage(body: string): Message {
  const parsed = schema.safeParse(parseJson(body));
  if (!parsed.success) throw new Error(`The message ${body.slice(0, 200)} is not a job; expected: ${EXPECTED}.`);
  const job = parsed.data;
  if ("day" in job) return { kind: job.work ?? "fetch", day: job.day };
  if ("scheduledAt" in job) return { kind: "run", scheduledAt: job.scheduledAt };
  return { kind: "sweep", scheduledAt: job.sweepAt };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function refuse({ issues }: z.core.ParsePayload, input: string): never {
  issues.push({ code: "custom", input });
  return z.NEVER;
}
