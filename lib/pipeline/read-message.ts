import * as z from "zod";
import { type Instant, parseInstant } from "#papers/instant.ts";
import { type ListDay, parseListDay } from "#papers/list-day.ts";

/** What the jobs queue carries: the schedule's calls for a run or a sweep, and list days to fetch or to announce. */
export type Message =
  | { readonly kind: "run" | "sweep"; readonly scheduledAt: Instant }
  | { readonly kind: "fetch" | "announce" | "replay"; readonly day: ListDay };

const EXPECTED =
  '{"day":"2026-02-05"}, the same with "work":"announce" or "work":"replay", {"scheduledAt":"2026-02-05T02:45:00Z"} or {"sweepAt":"2026-02-05T03:15:00Z"}';

const day = z.string().transform((text, context) => parseListDay(text) ?? refuse(context));
const instant = z.string().transform((text, context) => parseInstant(text) ?? refuse(context));

const schema = z.union([
  z
    .strictObject({ day, work: z.enum(["announce", "replay"]).optional() })
    .transform((job) => ({ kind: job.work ?? ("fetch" as const), day: job.day })),
  z.strictObject({ scheduledAt: instant }).transform(({ scheduledAt }) => ({ kind: "run" as const, scheduledAt })),
  z.strictObject({ sweepAt: instant }).transform(({ sweepAt }) => ({ kind: "sweep" as const, scheduledAt: sweepAt })),
]);

/** @throws Error for a message that no try can mend; it goes to the dead letters. */
export function readMessage(body: string): Message {
  const parsed = schema.safeParse(parseJson(body));
  if (!parsed.success) throw new Error(`The message ${body.slice(0, 200)} is not a job; expected: ${EXPECTED}.`);
  return parsed.data;
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function refuse(context: z.RefinementCtx): never {
  context.addIssue({ code: "custom" });
  return z.NEVER;
}
