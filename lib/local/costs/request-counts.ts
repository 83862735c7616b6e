/** What a stretch of work asked of AWS, as counted between the press and its stand-ins. */
export interface RequestCounts {
  /** DynamoDB, in units that are billed. */
  readonly readUnits: number;
  readonly writeUnits: number;
  /** S3. */
  readonly puts: number;
  readonly lists: number;
  readonly heads: number;
  readonly deletes: number;
  /** Messages on the jobs queue, which are jobs, runs and sweeps. */
  readonly messages: number;
  readonly ingestInvocations: number;
  readonly renderInvocations: number;
  readonly invalidationPaths: number;
  /** Bytes put, of all versions of all objects. */
  readonly bytesPut: number;
}
