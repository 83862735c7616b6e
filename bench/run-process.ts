import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** What a process took from start to end, children included in none of it. */
export interface ProcessRun {
  readonly seconds: number;
  /** The most memory it ever held; undefined where the system does not tell (anything but Linux). */
  readonly peakMiB: number | undefined;
  readonly output: string;
}

export interface ProcessOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The kernel keeps the peak itself, so all that a poll must not miss is the last few milliseconds. */
const POLL = 5;

/** @throws Error when the process fails, with what it said */
export async function runProcess(
  command: string,
  parameters: readonly string[],
  { cwd, env }: ProcessOptions = {},
): Promise<ProcessRun> {
  const began = performance.now();
  const child = spawn(command, [...parameters], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
  let peakMiB: number | undefined;
  const poll = setInterval(() => (peakMiB = peakOf(child.pid) ?? peakMiB), POLL);
  const [output, errors] = [child.stdout, child.stderr].map(collect);
  const code = await new Promise<number | null>((resolve, reject) => child.once("error", reject).once("exit", resolve));
  const seconds = (performance.now() - began) / 1_000;
  clearInterval(poll);
  if (code !== 0)
    throw new Error(`${command} ${parameters.join(" ")} ended with ${code}: ${(await errors)?.slice(-2_000)}`);
  return { seconds, peakMiB, output: (await output) ?? "" };
}

function collect(stream: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    stream.on("data", (chunk: Buffer) => (text += chunk.toString())).on("end", () => resolve(text));
  });
}

function peakOf(pid: number | undefined): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) / 1_024 || undefined;
  } catch {
    return undefined;
  }
}
