import { readFileSync } from "node:fs";
import { InvalidInputError } from "./invalid-input-error.ts";
import { parseSettings, type Settings } from "./settings.ts";

/** The settings in `context.digest` of the project's cdk.json. */
export function readSettings(file: URL): Settings {
  let content: { context?: { digest?: unknown } };
  try {
    content = JSON.parse(readFileSync(file, "utf8")) as typeof content;
  } catch (error) {
    throw new InvalidInputError(
      `cdk.json cannot be read (${(error as Error).message}); the settings are its context.digest.`,
    );
  }
  return parseSettings(content.context?.digest);
}
