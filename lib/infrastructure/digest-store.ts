import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { AttributeType, Billing, StreamViewType, TableEncryptionV2, TableV2 } from "aws-cdk-lib/aws-dynamodb";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { createPrivateBucket } from "./private-bucket.ts";

/** A fuse against runaway cost, in requests per second: a backfill at upstream's pace needs less than a tenth. */
const MOST_READS = 400;
const MOST_WRITES = 200;

/** What must never be lost: the table, and upstream's raw answers from which the table can be made again. */
export class DigestStore extends Construct {
  readonly table: TableV2;
  readonly captures: Bucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.table = new TableV2(this, "Table", {
      partitionKey: { name: "collection", type: AttributeType.STRING },
      sortKey: { name: "entry", type: AttributeType.STRING },
      billing: Billing.onDemand({ maxReadRequestUnits: MOST_READS, maxWriteRequestUnits: MOST_WRITES }),
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.captures = createPrivateBucket(this, "Captures", {
      lifecycleRules: [
        { abortIncompleteMultipartUploadAfter: Duration.days(1), noncurrentVersionExpiration: Duration.days(30) },
      ],
    });
  }
}
