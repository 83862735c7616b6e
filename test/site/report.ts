/** What one check found. */
export interface CheckResult {
  readonly name: string;
  /** What was looked at and measured, in a few words: `57 pages, longest 131 kB`. */
  readonly figures: string;
  /** One sentence each, beginning with the place. None means that the check is passed. */
  readonly violations: readonly string[];
}

/** A row of the table. */
export function describeResult({ name, figures, violations }: CheckResult, seconds: number): string {
  const count = violations.length > 0 ? `${violations.length} violations in ` : "";
  const verdict = violations.length > 0 ? "FAIL" : "ok";
  return `${verdict.padEnd(4)}  ${name.padEnd(20)}  ${seconds.toFixed(0).padStart(4)} s  ${count}${figures}`;
}

/** What is wrong, below the table. @param shown how many of each check's violations */
export function describeViolations({ name, violations }: CheckResult, shown: number): string {
  if (violations.length === 0) return "";
  const more = violations.length > shown ? [`… and ${violations.length - shown} more; --all shows them`] : [];
  return ["", `${name}:`, ...[...violations.slice(0, shown), ...more].map((line) => `  ${line}`), ""].join("\n");
}
