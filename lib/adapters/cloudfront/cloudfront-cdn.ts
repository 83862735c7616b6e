import { type CloudFrontClient, CreateInvalidationCommand } from "@aws-sdk/client-cloudfront";
import type { Cdn } from "#pipeline/ports.ts";

/**
 * @param callerReference must differ from call to call: CloudFront answers a reference it has seen with the old
 *   invalidation and does nothing
 */
export function createCloudFrontCdn(
  client: CloudFrontClient,
  distributionId: string,
  callerReference: () => string,
): Cdn {
  return {
    async invalidate(paths) {
      // An invalidation of nothing is refused.
      if (paths.length === 0) return;
      await client.send(
        new CreateInvalidationCommand({
          DistributionId: distributionId,
          InvalidationBatch: {
            CallerReference: callerReference(),
            Paths: { Quantity: paths.length, Items: [...paths] },
          },
        }),
      );
    },
  };
}
