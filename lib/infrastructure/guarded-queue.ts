import { Duration, Validations } from "aws-cdk-lib";
import { Queue, QueueEncryption, type QueueProps } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";

/** An encrypted queue over TLS that keeps its messages for as long as SQS can. */
export function createGuardedQueue(scope: Construct, id: string, props: QueueProps = {}): Queue {
  return new Queue(scope, id, {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
    ...props,
  });
}

/** Where messages end up that no try could work off; an alarm watches it. */
export function createDeadLetters(scope: Construct, id: string): Queue {
  const queue = createGuardedQueue(scope, id);
  Validations.of(queue).acknowledge({ id: "AwsSolutions-SQS3", reason: "It is the dead-letter queue itself." });
  return queue;
}
