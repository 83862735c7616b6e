/**
 * Milliseconds. A call to AWS that nobody answers is given up while its function has time to make it again: without
 * these it would hold the function until that is killed. Answers come within tens of milliseconds.
 */
export const AWS_TIMEOUTS = {
  connectionTimeout: 3_000,
  /** Without a byte in either direction; from 6,000 on the SDK starts no timer for calls that are answered at once. */
  socketTimeout: 10_000,
} as const;
