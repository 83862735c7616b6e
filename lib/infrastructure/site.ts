import { Duration, Validations } from "aws-cdk-lib";
import { Certificate } from "aws-cdk-lib/aws-certificatemanager";
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as ViewerFunction,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import { S3BucketOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import type { Bucket, IBucket } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import type { Settings } from "#config/settings.ts";
import { createAccessLogs, createPrivateBucket } from "./private-bucket.ts";
import { createResponseHeaders } from "./response-headers.ts";
import { buildViewerRequestCode } from "./viewer-request-code.ts";

const NOT_FOUND = "/404.html";

/** What readers reach: a private bucket, and CloudFront before it. They stay in one stack, as they name each other. */
export class Site extends Construct {
  readonly bucket: Bucket;
  readonly distribution: Distribution;
  /** Public address, without a slash at the end. */
  readonly url: string;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    this.bucket = createPrivateBucket(this, "Bucket", {
      lifecycleRules: [
        { abortIncompleteMultipartUploadAfter: Duration.days(1), noncurrentVersionExpiration: Duration.days(7) },
      ],
    });
    this.distribution = this.createDistribution(settings);
    this.url = settings.baseUrl?.replace(/\/$/, "") ?? `https://${this.domainName(settings)}`;
  }

  private domainName({ domain }: Settings): string {
    return domain?.name ?? this.distribution.distributionDomainName;
  }

  private createDistribution(settings: Settings): Distribution {
    const { domain, title, accessLogs } = settings;
    const distribution = new Distribution(this, "Distribution", {
      comment: title,
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_ALL,
      ...(domain ? this.ownDomain(domain) : {}),
      ...(accessLogs
        ? { enableLogging: true, logBucket: createAccessLogs(this, "AccessLogs") as IBucket, logIncludesCookies: false }
        : {}),
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(this.bucket as IBucket),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
        // Keeps to each object's Cache-Control, and keeps a compressed copy of each encoding.
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        compress: true,
        responseHeadersPolicy: createResponseHeaders(this, "Headers"),
        functionAssociations: [
          { eventType: FunctionEventType.VIEWER_REQUEST, function: this.createViewerFunction(settings) },
        ],
      },
      // Without the right to list, S3 answers 403 for what is not there. Remembered briefly: the page of a new day
      // may be asked for before it is there.
      errorResponses: [403, 404].map((httpStatus) => ({
        httpStatus,
        responseHttpStatus: 404,
        responsePagePath: NOT_FOUND,
        ttl: Duration.seconds(60),
      })),
    });
    Validations.of(distribution).acknowledge(...acknowledgements(settings));
    return distribution;
  }

  private createViewerFunction(settings: Settings): ViewerFunction {
    return new ViewerFunction(this, "ViewerRequest", {
      comment: "Language of the root, directory addresses, and the original blog's addresses.",
      runtime: FunctionRuntime.JS_2_0,
      code: buildViewerRequestCode(settings),
    });
  }

  private ownDomain({ name, certificateArn }: NonNullable<Settings["domain"]>) {
    return {
      domainNames: [name],
      certificate: Certificate.fromCertificateArn(this, "Certificate", certificateArn),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    };
  }
}

function acknowledgements({ domain, accessLogs }: Settings) {
  const always = [
    { id: "AwsSolutions-CFR1", reason: "The site is for readers everywhere." },
    {
      id: "AwsSolutions-CFR2",
      reason: "Static files without input; a firewall costs more than all the rest together.",
    },
  ];
  const noLogs = {
    id: "AwsSolutions-CFR3",
    reason:
      "Who reads what is nobody's business; CloudFront's own counts are enough. The setting accessLogs turns it on.",
  };
  const defaultCertificate = {
    id: "AwsSolutions-CFR4",
    reason:
      "CloudFront's own certificate fixes the lowest TLS version; with a domain of your own it is TLS 1.2 (2021).",
  };
  return [...always, ...(accessLogs ? [] : [noLogs]), ...(domain ? [] : [defaultCertificate])];
}
