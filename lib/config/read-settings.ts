import { readFileSync } from "node:fs";
import { InvalidInputError } from "./invalid-input-error.ts";
import { parseSettings, type Settings } from "./settings.ts";

/**
 * The settings in `context.digest` of a file like the project's cdk.json.
 *
 * @param required whether the file is named for its settings, so that to have none of them is a mistake
 * @throws InvalidInputError when the file cannot be read or its settings are not valid
 */
export function readSettings(file: URL, { required = false } = {}): Settings {
  let content: { context?: { digest?: unknown } } | null;
  try {
    content = JSON.parse(readFileSync(file, "utf8")) as typeof content;
  } catch (error) {
    throw new InvalidInputError(
      `The settings cannot be read (${(error as Error).message}); they are context.digest of cdk.json, or of the file that --settings names.`,
    );
  }
  const digest = content?.context?.digest;
  if (required && digest === undefined)
    throw new InvalidInputError(
      'The file that --settings names has no context.digest; expected: settings as cdk.json has them, such as {"context":{"digest":{"featured":10}}}.',
    );
  return parseSettings(digest);
}
