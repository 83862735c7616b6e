import * as z from "zod";
import { type Instant, parseInstant } from "#papers/instant.ts";
import { type ListDay, parseListDay } from "#papers/list-day.ts";

/** What the jobs queue carries: the schedule's call for a run, or one list day to fetch. */
export type Message =
  { readonly kind: "run"; readonly scheduledAt: Instant } | { readonly kind: "day"; readonly day: ListDay };

const EXPECTED = '{"day":"2026-02-05"} or {"scheduledAt":"2026-02-05T02:45:00Z"}';

const schema = z.union([
  z.strictObject({ day: z.string().transform((text, context) => parseListDay(text) ?? refuse(context)) }),
  z.strictObject({ scheduledAt: z.string().transform((text, context) => parseInstant(text) ?? refuse(context)) }),
]);

/** @throws Error for a message that no try can mend; it goes to the dead letters. */
export function readMessage(body: string): Message {
  const parsed = schema.safeParse(parseJson(body));
  if (!parsed.success) throw new Error(`The message ${body.slice(0, 200)} is not a job; expected: ${EXPECTED}.`);
  return "day" in parsed.data ? { kind: "day", ...parsed.data } : { kind: "run", ...parsed.data };
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
