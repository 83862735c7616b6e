/** A measuring process says what it found in one line of JSON, with the most memory it ever held. */
export function report(figures: Readonly<Record<string, unknown>>): void {
  const { maxRSS } = process.resourceUsage();
  const { user, system } = process.cpuUsage();
  const own = { peakMiB: maxRSS / 1_024, cpuSeconds: (user + system) / 1_000_000 };
  process.stdout.write(`${JSON.stringify({ ...own, ...figures })}\n`);
}
