/** An answer that is not the one hoped for, with the code S3 gives it. */
export class S3Error extends Error {
  override readonly name = "S3Error";
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const invalidArgument = (message: string): S3Error => new S3Error(400, "InvalidArgument", message);

export const notImplemented = (what: string): S3Error =>
  new S3Error(501, "NotImplemented", `The embedded S3 does not do this: ${what}.`);

export const noSuchKey = (): S3Error => new S3Error(404, "NoSuchKey", "The specified key does not exist.");

/**
 * What the file system refused becomes the 500 that S3 gives for its own trouble, with the system's reason and path in
 * the message, because a full or read-only disk is the person's to mend.
 */
export function toS3Error(error: unknown): S3Error {
  if (error instanceof S3Error) return error;
  return new S3Error(500, "InternalError", error instanceof Error ? error.message : String(error));
}
