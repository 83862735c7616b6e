/** A time of day as minutes since midnight; `09:15` is 555. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** `minutes` before a time of day, around midnight if need be. */
export function earlier(time: string, minutes: number): string {
  const at = (minutesOf(time) - minutes + 1_440) % 1_440;
  return `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
}
