/** A point in time in UTC, whole seconds: `2026-02-05T15:55:25Z`. One spelling, so text order is time order. */
export type Instant = string & { readonly Instant: unique symbol };

const INSTANT = /^(\d{4}-\d\d-\d\d)T(\d\d):?(\d\d):?(\d\d)(?:\.\d+)?Z$/;

/** Reads `2026-02-05T15:55:25Z`, with milliseconds or not, and the form used in file names, `2026-02-05T155525Z`. */
export function parseInstant(text: string): Instant | undefined {
  const parts = INSTANT.exec(text);
  if (!parts) return undefined;
  const instant = `${parts[1]}T${parts[2]}:${parts[3]}:${parts[4]}Z`;
  const milliseconds = Date.parse(instant);
  return Number.isNaN(milliseconds) || toInstant(milliseconds) !== instant ? undefined : (instant as Instant);
}

/** @param milliseconds since 1970 */
export function toInstant(milliseconds: number): Instant {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z` as Instant;
}

export function toMilliseconds(instant: Instant): number {
  return Date.parse(instant);
}

/** `2026-02-05T155525Z`: fit for file names and object keys, where a colon is not welcome everywhere. */
export function toCompactInstant(instant: Instant): string {
  return instant.replaceAll(":", "");
}
