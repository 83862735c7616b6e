/** How far a listing has come. */
export interface Cursor {
  hasPassed(key: string): boolean;
  /** @param folder a prefix that ends with a slash */
  hasPassedAllUnder(folder: string): boolean;
  /** Moves on past every key that starts with `prefix`. */
  skip(prefix: string): void;
}

/** The last thing a page gave out: one key, or a common prefix that stands for all keys under it. */
export interface Position {
  readonly after: string;
  readonly isPrefix: boolean;
}

export const START: Position = { after: "", isPrefix: false };

export function createCursor(from: Position): Cursor {
  let position = from;

  return {
    hasPassed: (key) => compareUtf8(key, position.after) <= 0 || isUnder(key, position),
    hasPassedAllUnder: (folder) =>
      isUnder(folder, position) || (compareUtf8(folder, position.after) < 0 && !position.after.startsWith(folder)),
    skip(prefix) {
      position = { after: prefix, isPrefix: true };
    },
  };
}

const isUnder = (key: string, { after, isPrefix }: Position): boolean => isPrefix && key.startsWith(after);

/** UTF-16 order, which `<` gives, puts emoji before some Korean compatibility letters; S3 goes by bytes. */
function compareUtf8(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** @returns an opaque text that `parseToken` reads */
export function toToken({ after, isPrefix }: Position): string {
  return Buffer.from(`${isPrefix ? "p" : "k"}${after}`).toString("base64url");
}

/** @returns undefined for a text that no listing gave out */
export function parseToken(token: string): Position | undefined {
  const text = Buffer.from(token, "base64url").toString();
  const position = { after: text.slice(1), isPrefix: text.startsWith("p") };
  return toToken(position) === token ? position : undefined;
}
