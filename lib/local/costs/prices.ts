/** US dollars, pay as you go, us-east-1, as published in 2026; other regions differ by up to a quarter. */
export const PRICES = {
  /** DynamoDB on demand. */
  readUnit: 0.125 / 1e6,
  writeUnit: 0.625 / 1e6,
  /** S3: PUT, COPY, POST and LIST, and all others. */
  put: 0.005 / 1e3,
  get: 0.0004 / 1e3,
  storedGigabyteMonth: 0.023,
  tableGigabyteMonth: 0.25,
  recoveryGigabyteMonth: 0.2,
  queueRequest: 0.4 / 1e6,
  invocation: 0.2 / 1e6,
  /** Lambda on arm64. */
  gigabyteSecond: 0.0000133334,
  invalidationPath: 0.005,
  /** CloudWatch, per month. */
  metric: 0.3,
  alarm: 0.1,
  loggedGigabyte: 0.5,
} as const;

/** What AWS gives every account each month, for good. Only what is sure is counted on. */
export const FREE = {
  invocations: 1e6,
  gigabyteSeconds: 400_000,
  queueRequests: 1e6,
  invalidationPaths: 1_000,
  tableGigabytes: 25,
  metrics: 10,
  alarms: 10,
  loggedGigabytes: 5,
} as const;
