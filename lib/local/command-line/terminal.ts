import { createTimeLeft } from "./time-left.ts";

/** What a command says to the person at the terminal, or to the program that reads its output. */
export interface Terminal {
  /** A line for people; nothing in `--json` mode. */
  say(line: string): void;
  /** How far long work has come: one line that is overwritten on a terminal, a line now and then elsewhere. */
  progress(done: number, all: number, what: string): void;
  /** Text for standard output in every mode. */
  print(text: string): void;
  /** The one object of `--json` mode. */
  result(value: object): void;
  log(level: "info" | "warn", message: string, facts: Readonly<Record<string, unknown>>): void;
  fail(message: string, error: Error): void;
}

/** Standard output is for results; what accompanies the work goes to standard error. Colour is never used. */
export function createTerminal({ json, verbose }: { json: boolean; verbose: boolean }): Terminal {
  const live = process.stderr.isTTY && !json;
  const timeLeft = createTimeLeft(Date.now);
  const note = (line: string) => process.stderr.write(`${line}\n`);
  return {
    say: (line) => void (json || process.stdout.write(`${line}\n`)),
    print: (text) => void process.stdout.write(text),
    result: (value) => void (json && process.stdout.write(`${JSON.stringify(value)}\n`)),
    progress(done, all, what) {
      const line = `${done} of ${all}  ${what}${timeLeft(done, all)}`;
      if (live) process.stderr.write(`\r\u001B[K${done === all ? "" : line}`);
      else if (!json && done > 0 && done % 25 === 0) note(line);
    },
    log: (level, message, facts) => void (verbose && note(JSON.stringify({ level, message, ...facts }))),
    fail(message, error) {
      if (live) process.stderr.write("\r\u001B[K");
      note(message);
      if (verbose) note(error.stack ?? "");
    },
  };
}
