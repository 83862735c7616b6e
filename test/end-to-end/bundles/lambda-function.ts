import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

interface Reply {
  readonly id: number;
  readonly result?: { readonly batchItemFailures: { readonly itemIdentifier: string }[] };
  readonly error?: string;
}

/** A bundle, or the sources it is made of, in a process of its own, with nothing in its environment but what Lambda would put there. */
export interface LambdaFunction {
  /** @throws Error when the handler throws or its process ends */
  invoke(event: object): Promise<NonNullable<Reply["result"]>>;
  kill(): void;
  /** Everything it wrote to standard output. */
  readonly log: () => string;
}

/** The Node that Lambda has, wherever npm has one for this system: it runs the sources, too. */
const bundledNode = fileURLToPath(new URL("../../../node_modules/.bin/node", import.meta.url));
const node = process.features.typescript || !existsSync(bundledNode) ? process.execPath : bundledNode;

const runner = fileURLToPath(new URL("lambda-process.mjs", import.meta.url));

/** @param handler the file that exports it */
export async function startFunction(
  handler: string,
  variables: Readonly<Record<string, string>>,
): Promise<LambdaFunction> {
  const child = fork(runner, [pathToFileURL(handler).href], {
    env: { ...variables, AWS_LAMBDA_FUNCTION_NAME: "function" },
    silent: true,
    execPath: node,
    execArgv: [],
  });
  let log = "";
  child.stdout?.on("data", (chunk: Buffer) => (log += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (log += chunk.toString()));
  const [first] = (await Promise.race([once(child, "message"), once(child, "exit")])) as unknown[];
  if (first !== "ready") throw new Error(`The function did not start: ${log}`);
  let count = 0;
  return {
    invoke: (event) => invoke(child, (count += 1), event),
    kill: () => void child.kill("SIGKILL"),
    log: () => log,
  };
}

function invoke(child: ChildProcess, id: number, event: object): Promise<NonNullable<Reply["result"]>> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error("The function's process ended."));
    const answer = (reply: Reply) => {
      if (reply.id !== id) return;
      child.off("message", answer).off("exit", gone);
      if (reply.result) resolve(reply.result);
      else reject(new Error(reply.error));
    };
    child.on("message", answer).once("exit", gone);
    child.send({ id, event });
  });
}
