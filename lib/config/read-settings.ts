import { readFileSync } from "node:fs";
import { InvalidInputError } from "./invalid-input-error.ts";
import { parseSettings, type Settings } from "./settings.ts";

/**
 * The settings in `context.digest` of a file like the project's cdk.json.
 * @throws InvalidInputError when the file cannot be read or its settings are not valid
 */
export function readSettings(file: URL): Settings {
  let content: { context?: { digest?: unknown } };
  try {
    content = JSON.parse(readFileSync(file, "utf8")) as typeof content;
  } catch (error) {
    throw new InvalidInputError(
      `The settings cannot be read (${(error as Error).message}); they are context.digest of cdk.json, or of the file that --settings names.`,
    );
  }
  return parseSettings(content.context?.digest);
}
