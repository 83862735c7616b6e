/** Partitions of AWS that have names of their own; every other public region is under `amazonaws.com`. */
const OTHERS = [
  { regions: /^cn-/, suffix: "amazonaws.com.cn", global: "cn-northwest-1" },
  { regions: /^eusc-/, suffix: "amazonaws.eu", global: "eusc-de-east-1" },
] as const;

/** Where a service is asked from `region`, and the region its requests are signed for. */
export function awsHost(service: string, region: string): { readonly host: string; readonly region: string } {
  const other = OTHERS.find(({ regions }) => regions.test(region));
  if (service !== "cloudfront") return { host: `${service}.${region}.${other?.suffix ?? "amazonaws.com"}`, region };
  // CloudFront is one service for a whole partition, and its requests are signed for the region it is run from.
  if (!other) return { host: "cloudfront.amazonaws.com", region: "us-east-1" };
  return { host: `cloudfront.${other.global}.${other.suffix}`, region: other.global };
}
