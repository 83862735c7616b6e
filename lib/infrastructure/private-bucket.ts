import { Duration, RemovalPolicy, Validations } from "aws-cdk-lib";
import { BlockPublicAccess, Bucket, BucketEncryption, type BucketProps, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";

/** A bucket nobody reaches but who is granted to, over TLS, with old versions kept and its content outliving the stack. */
export function createPrivateBucket(scope: Construct, id: string, props: BucketProps): Bucket {
  const bucket = new Bucket(scope, id, {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    // SSE-S3 and one-part puts make an ETag the MD5 of the bytes, which is how publishing knows what differs.
    encryption: BucketEncryption.S3_MANAGED,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    versioned: true,
    removalPolicy: RemovalPolicy.RETAIN,
    ...props,
  });
  Validations.of(bucket).acknowledge({
    id: "AwsSolutions-S1",
    reason: "Only the press's own roles and CloudFront reach it; their calls are logged by them, at no further cost.",
  });
  return bucket;
}

const LOGS_KEPT = Duration.days(30);

/** Where CloudFront writes who asked for what: addresses of readers, so they are kept as short as is of use. */
export function createAccessLogs(scope: Construct, id: string): Bucket {
  return createPrivateBucket(scope, id, {
    // CloudFront's log delivery writes by access control list, the one thing here that does.
    objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED,
    versioned: false,
    lifecycleRules: [{ expiration: LOGS_KEPT, abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    removalPolicy: RemovalPolicy.RETAIN,
  });
}
