import { type Instant, toInstant, toMilliseconds } from "#papers/instant.ts";
import { minutesOf } from "./clock-time.ts";

const DAY = 86_400_000;

/** The first instant at or after `after` at which clocks in `timeZone` show `time`, such as `13:00`. */
export function nextClockTime(after: Instant, time: string, timeZone: string): Instant {
  const from = toMilliseconds(after);
  const local = from + offsetAt(from, timeZone);
  const today = local - (local % DAY) + minutesOf(time) * 60_000;
  const shown = today < local ? today + DAY : today;
  // The offset then may differ from the one now: clocks change at night.
  return toInstant(shown - offsetAt(shown - offsetAt(from, timeZone), timeZone));
}

/** Milliseconds that the zone's clocks are ahead of UTC. */
function offsetAt(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" }).formatToParts(at);
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign, hours = "0", minutes = "0"] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
