import type { AwsRequest } from "#adapters/http/aws-request.ts";
import type { Cdn } from "#pipeline/ports.ts";

const NAMESPACE = "http://cloudfront.amazonaws.com/doc/2020-05-31/";

/**
 * CloudFront's `CreateInvalidation`.
 * @param callerReference must differ from call to call: CloudFront answers a reference it has seen with the old
 *   invalidation and does nothing
 */
export function createCloudFrontCdn(request: AwsRequest, distributionId: string, callerReference: () => string): Cdn {
  const due = new Set<string>();
  return {
    async invalidate(paths) {
      for (const path of paths) due.add(path);
      // An invalidation of nothing is refused.
      if (due.size === 0) return;
      await request(
        `/2020-05-31/distribution/${distributionId}/invalidation`,
        { "Content-Type": "application/xml" },
        writeBatch([...due], callerReference()),
      );
      due.clear();
    },
  };
}

function writeBatch(paths: readonly string[], reference: string): string {
  const items = paths.map((path) => `<Path>${escapeXml(path)}</Path>`).join("");
  const list = `<Paths><Quantity>${paths.length}</Quantity><Items>${items}</Items></Paths>`;
  return `<?xml version="1.0" encoding="UTF-8"?><InvalidationBatch xmlns="${NAMESPACE}">${list}<CallerReference>${escapeXml(reference)}</CallerReference></InvalidationBatch>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
