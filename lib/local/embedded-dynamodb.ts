import { mkdir } from "node:fs/promises";
import dynalite from "dynalite";
import { create } from "dynalite/db/index.js";
import { InvalidInputError } from "#config/invalid-input-error.ts";
import { listenOnLoopback, type LocalServer } from "./loopback-server.ts";

/**
 * DynamoDB over HTTP for one machine, as far as dynalite knows it: no streams, no transactions.
 *
 * @param folder where the database lies; without one it is in memory and gone with the process
 * @throws InvalidInputError when the folder cannot be used, above all because another press is running on it
 */
export async function startEmbeddedDynamoDb({ folder }: { folder?: string }): Promise<LocalServer> {
  if (folder !== undefined) await requireUsableDatabase(folder);
  return listenOnLoopback(dynalite({ createTableMs: 0, ...(folder === undefined ? {} : { path: folder }) }));
}

/**
 * Dynalite opens its database behind the first request, and what goes wrong there ends the whole process. So the
 * database is opened once beforehand, by the same code.
 *
 * @throws InvalidInputError when the folder cannot be used, above all because another press is running on it
 */
export async function requireUsableDatabase(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    const { db } = create({ path: folder });
    await db.open();
    await db.close();
  } catch (error) {
    throw new InvalidInputError(describeFailure(folder, error as NodeJS.ErrnoException), { cause: error });
  }
}

function describeFailure(folder: string, { code, message, cause }: NodeJS.ErrnoException): string {
  const reason = (cause as NodeJS.ErrnoException | undefined) ?? { code, message };
  if (reason.code === "LEVEL_LOCKED") {
    return `The database in ${folder} is in use by another press; stop that one, or give this one a folder of its own with --data.`;
  }
  return `The database in ${folder} cannot be opened (${reason.message}); make the folder writable, or choose another with --data.`;
}
