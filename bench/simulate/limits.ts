/*
 * Limits of AWS as its documentation gives them, and those that the stack sets itself. Those that can be raised by asking are
 * marked so. What no page of AWS promises is an assumption, and said to be one.
 */

export interface Limit {
  readonly what: string;
  readonly most: number;
  readonly unit: string;
  /** What does the job beyond it. */
  readonly beyond: string;
}

/** Requests a second, until S3 has split the prefix into partitions, which takes minutes of steady load. */
export const S3_PUTS = {
  what: "S3 puts, one prefix",
  most: 3_500,
  unit: "a second",
  beyond: "S3 splits the prefix by itself under steady load: spread the start, one section of the site after the other",
} as const satisfies Limit;
export const S3_GETS = {
  what: "S3 gets, one prefix",
  most: 5_500,
  unit: "a second",
  beyond: "CloudFront's Origin Shield",
};
/** What `lib/infrastructure/digest-store.ts` allows the table, so that a mistake stays cheap. */
export const TABLE_READS = {
  what: "the table's own ceiling, read units",
  most: 400,
  unit: "a second",
  beyond: "raise MOST_READS for the time of the rebuild; a partition gives 3,000",
} as const satisfies Limit;
export const TABLE_WRITES = {
  what: "the table's own ceiling, write units",
  most: 200,
  unit: "a second",
  beyond: "raise MOST_WRITES; a partition gives 1,000, and each day is a partition of its own",
} as const satisfies Limit;
export const LAMBDA_SECONDS = {
  what: "a Lambda call",
  most: 900,
  unit: "seconds",
  beyond: "AWS Fargate with the same command line, or smaller jobs: a day instead of a month",
} as const satisfies Limit;
export const RENDER_SECONDS = {
  what: "render's timeout in the stack",
  most: 300,
  unit: "seconds",
  beyond: "more memory, and CPU with it; then a timeout of up to 900 seconds",
} as const satisfies Limit;
/** A default that can be raised; new accounts may begin with ten. */
export const LAMBDA_CONCURRENCY = {
  what: "Lambda calls at once, a whole account",
  most: 1_000,
  unit: "calls",
  beyond: "ask for more, or Step Functions distributed map, which keeps to a number by itself",
} as const satisfies Limit;
/** A default that can be raised. */
export const CLOUDFRONT_REQUESTS = {
  what: "CloudFront, one distribution",
  most: 250_000,
  unit: "requests a second",
  beyond: "ask for more",
} as const satisfies Limit;
export const CLOUDFRONT_COMPRESSES = {
  what: "the largest file that CloudFront compresses",
  most: 10_000_000,
  unit: "bytes",
  beyond: "fewer issues in a feed, or only the first papers of each",
} as const satisfies Limit;
export const ITEM_BYTES = {
  what: "an item of the table",
  most: 400_000,
  unit: "bytes",
  beyond: "the ids of an issue in items of a thousand each",
} as const satisfies Limit;
export const ARXIV_REQUESTS = {
  what: "arXiv, one request in three seconds",
  most: 86_400 / 3,
  unit: "requests a day",
  beyond: "arXiv's OAI-PMH, which gives whole days at once",
} as const satisfies Limit;
export const SOURCE_CALLS = {
  what: "Hugging Face without a token, 500 calls in five minutes",
  most: (500 * 86_400) / 300,
  unit: "calls a day",
  beyond: "a token: 1,000",
} as const satisfies Limit;

/** MiB of memory with which a Lambda function has a whole virtual CPU. */
export const MEMORY_OF_A_CPU = 1_769;
export const RENDER_MEMORY = 512;
