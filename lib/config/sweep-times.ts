import { earlier } from "./clock-time.ts";
import type { Settings } from "./settings.ts";

/** Minutes before the deadline: one sweep in time for what it starts to be done, and one to see whether it was. */
const BEFORE_DEADLINE = [45, 10];

/** When the sweeps of a day run. */
export function sweepTimes({ deadline }: Pick<Settings, "deadline">): string[] {
  return BEFORE_DEADLINE.map((minutes) => earlier(deadline, minutes));
}
