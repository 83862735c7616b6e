// Whoever reads the output may have seen enough, as `head` has.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

/** For a program whose output is read by a person. */
export function printLine(line: string): void {
  process.stdout.write(`${line}\n`);
}
