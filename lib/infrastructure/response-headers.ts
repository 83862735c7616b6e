import { Duration } from "aws-cdk-lib";
import { HeadersReferrerPolicy, ResponseHeadersPolicy } from "aws-cdk-lib/aws-cloudfront";
import type { Construct } from "constructs";
import { SECURITY_HEADERS, STRICT_TRANSPORT_SECURITY } from "#config/response-headers.ts";

const {
  "content-security-policy": contentSecurityPolicy,
  "referrer-policy": referrerPolicy,
  "x-content-type-options": _noSniff,
  ...otherHeaders
} = SECURITY_HEADERS;

/** The headers of `lib/config/response-headers.ts`; CloudFront takes some of them only in their own places. */
export function createResponseHeaders(scope: Construct, id: string): ResponseHeadersPolicy {
  return new ResponseHeadersPolicy(scope, id, {
    comment: "The press: strict content security policy, HTTPS only.",
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy, override: true },
      contentTypeOptions: { override: true },
      referrerPolicy: { referrerPolicy: toEnum(referrerPolicy), override: true },
      strictTransportSecurity: { accessControlMaxAge: maxAgeOf(STRICT_TRANSPORT_SECURITY), override: true },
    },
    customHeadersBehavior: {
      customHeaders: Object.entries(otherHeaders).map(([header, value]) => ({ header, value, override: true })),
    },
    removeHeaders: ["server"],
  });
}

function toEnum(policy: string): HeadersReferrerPolicy {
  const known = Object.values(HeadersReferrerPolicy).find((value: string) => value === policy);
  if (!known) throw new Error(`CloudFront knows no referrer policy "${policy}".`);
  return known;
}

function maxAgeOf(header: string): Duration {
  return Duration.seconds(Number(header.replace("max-age=", "")));
}
