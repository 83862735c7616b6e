import type { PaperStore } from "#pipeline/ports.ts";
import type { Options } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** Looks at what is held without asking upstream: on this machine or, with `--stack`, by the deployed press. */
export async function withStore(
  options: Options,
  terminal: Terminal,
  look: (store: PaperStore) => Promise<void>,
): Promise<void> {
  if (options.stack !== undefined) {
    const { connectToStack } = await import("../deployed-press.ts");
    const { store } = await connectToStack(options.stack);
    return look(store);
  }
  const { withSession } = await import("../session.ts");
  await withSession(options, terminal, ({ press }) => look(press.store), false);
}
