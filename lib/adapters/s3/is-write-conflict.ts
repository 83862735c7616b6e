import { S3ServiceException } from "@aws-sdk/client-s3";

/**
 * What S3 answers when somebody else wrote first. `PreconditionFailed` (412): it had happened. `NoSuchKey` (404): what
 * was to be replaced is gone. `ConditionalRequestConflict` (409): it happened meanwhile.
 * Source: "How to prevent object overwrites with conditional writes" in the Amazon S3 user guide.
 */
const CONFLICTS = new Set(["PreconditionFailed", "NoSuchKey", "ConditionalRequestConflict"]);

export function isWriteConflict(error: unknown): boolean {
  return error instanceof S3ServiceException && CONFLICTS.has(error.name);
}
