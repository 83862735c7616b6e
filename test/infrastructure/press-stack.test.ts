import { Validations } from "aws-cdk-lib";
import { Match } from "aws-cdk-lib/assertions";
import { AwsSolutionsChecks } from "cdk-nag";
import { describe, expect, it } from "vitest";
import { SECURITY_HEADERS, STRICT_TRANSPORT_SECURITY } from "#config/response-headers.ts";
import { synthesiseTemplate, withPress } from "./synthesise-template.ts";

interface Resource {
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
}

const template = synthesiseTemplate();
const resources = (type: string): Record<string, Resource> => template.findResources(type) as Record<string, Resource>;

describe("what must never be lost", () => {
  it.each([
    ["AWS::DynamoDB::GlobalTable", ["StoreTable0CCFA19B"]],
    ["AWS::S3::Bucket", ["SiteBucket978D4AEB", "StoreCapturesD17E52C3"]],
  ])("keeps its logical id and outlives the stack: %s", (type, ids) => {
    // A changed id makes CloudFormation create an empty twin and forget the old one.
    expect(Object.keys(resources(type)).toSorted()).toEqual(ids);
    for (const { DeletionPolicy } of Object.values(resources(type))) expect(DeletionPolicy).toBe("Retain");
  });

  it("is a table with point-in-time recovery, deletion protection, a stream, and a ceiling on its cost", () => {
    template.hasResourceProperties("AWS::DynamoDB::GlobalTable", {
      BillingMode: "PAY_PER_REQUEST",
      KeySchema: [
        { AttributeName: "collection", KeyType: "HASH" },
        { AttributeName: "entry", KeyType: "RANGE" },
      ],
      StreamSpecification: { StreamViewType: "NEW_AND_OLD_IMAGES" },
      WriteOnDemandThroughputSettings: { MaxWriteRequestUnits: Match.anyValue() },
      Replicas: [
        Match.objectLike({
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: Match.objectLike({ PointInTimeRecoveryEnabled: true }),
          ReadOnDemandThroughputSettings: { MaxReadRequestUnits: Match.anyValue() },
        }),
      ],
    });
  });

  it("is never public", () => {
    const blocked = {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    };
    template.allResourcesProperties("AWS::S3::Bucket", {
      PublicAccessBlockConfiguration: blocked,
      VersioningConfiguration: { Status: "Enabled" },
    });
  });
});

describe("ingest", () => {
  it("is scheduled in the settings' time zone, with the scheduled time in its message, and swept before the deadline", () => {
    const schedules = Object.values(resources("AWS::Scheduler::Schedule")).map(({ Properties }) => Properties);
    const inputOf = ({ Target }: (typeof schedules)[number]) => (Target as { Input: string }).Input;
    const run = '{"scheduledAt":"<aws.scheduler.scheduled-time>"}';
    const sweep = '{"sweepAt":"<aws.scheduler.scheduled-time>"}';
    expect(schedules.map((schedule) => [schedule["ScheduleExpression"], inputOf(schedule)])).toEqual([
      ["cron(45 11 * * ? *)", run],
      ["cron(45 17 * * ? *)", run],
      ["cron(45 23 * * ? *)", run],
      ["cron(15 12 * * ? *)", sweep],
      ["cron(50 12 * * ? *)", sweep],
    ]);
    template.allResourcesProperties("AWS::Scheduler::Schedule", {
      ScheduleExpressionTimezone: "Asia/Seoul",
      Target: Match.objectLike({
        DeadLetterConfig: Match.anyValue(),
        RetryPolicy: { MaximumEventAgeInSeconds: 7200, MaximumRetryAttempts: 3 },
      }),
    });
  });

  it("works off one job at a time in at most two places, reports failures one by one, and gives up to dead letters", () => {
    template.hasResourceProperties("AWS::Lambda::EventSourceMapping", {
      BatchSize: 1,
      ScalingConfig: { MaximumConcurrency: 2 },
      FunctionResponseTypes: ["ReportBatchItemFailures"],
    });
    template.hasResourceProperties("AWS::SQS::Queue", {
      VisibilityTimeout: 720,
      RedrivePolicy: Match.objectLike({ maxReceiveCount: 4 }),
    });
  });

  it("may read the token's parameter only when there is one", () => {
    const actions = (digest: object) => JSON.stringify(synthesiseTemplate(digest).findResources("AWS::IAM::Policy"));
    expect(actions({})).not.toContain("ssm:");
    expect(actions({ huggingFaceTokenParameter: "/press/token" })).toContain("parameter/press/token");
  });
});

describe("render", () => {
  it("is woken by issues alone, and gives up to dead letters instead of blocking the stream", () => {
    template.hasResourceProperties("AWS::Lambda::EventSourceMapping", {
      FilterCriteria: { Filters: [{ Pattern: '{"dynamodb":{"Keys":{"entry":{"S":["issue"]}}}}' }] },
      StartingPosition: "TRIM_HORIZON",
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ["ReportBatchItemFailures"],
      MaximumRetryAttempts: 8,
      MaximumRecordAgeInSeconds: 43_200,
      DestinationConfig: { OnFailure: Match.anyValue() },
    });
  });
});

describe("the site", () => {
  it("speaks HTTP/2 and 3, compresses, and redirects to HTTPS", () => {
    template.hasResourceProperties("AWS::CloudFront::Distribution", {
      DistributionConfig: Match.objectLike({
        HttpVersion: "http2and3",
        DefaultCacheBehavior: Match.objectLike({
          Compress: true,
          ViewerProtocolPolicy: "redirect-to-https",
          AllowedMethods: ["GET", "HEAD"],
        }),
      }),
    });
  });

  it("answers what is not there with the 404 page", () => {
    const page = { ResponseCode: 404, ResponsePagePath: "/404.html", ErrorCachingMinTTL: 60 };
    template.hasResourceProperties("AWS::CloudFront::Distribution", {
      DistributionConfig: Match.objectLike({
        CustomErrorResponses: [
          { ErrorCode: 403, ...page },
          { ErrorCode: 404, ...page },
        ],
      }),
    });
  });

  it("sends every header that the local server sends, and asks for HTTPS", () => {
    const [policy] = Object.values(resources("AWS::CloudFront::ResponseHeadersPolicy"));
    const text = JSON.stringify(policy);
    for (const value of Object.values(SECURITY_HEADERS).filter((header) => header !== "nosniff"))
      expect(text).toContain(JSON.stringify(value));
    expect(text).toContain('"ContentTypeOptions":{"Override":true}');
    expect(text).toContain(`"AccessControlMaxAgeSec":${STRICT_TRANSPORT_SECURITY.replace("max-age=", "")}`);
  });

  it("takes an own domain with its certificate", () => {
    const certificateArn = "arn:aws:acm:us-east-1:123456789012:certificate/example";
    synthesiseTemplate({ domain: { name: "papers.example", certificateArn } }).hasResourceProperties(
      "AWS::CloudFront::Distribution",
      {
        DistributionConfig: Match.objectLike({
          Aliases: ["papers.example"],
          ViewerCertificate: Match.objectLike({
            AcmCertificateArn: certificateArn,
            MinimumProtocolVersion: "TLSv1.2_2021",
          }),
        }),
      },
    );
  });
});

describe("the whole stack", () => {
  it("runs every function on arm64 and Node 24, with a log that ends", () => {
    template.allResourcesProperties("AWS::Lambda::Function", {
      Runtime: "nodejs24.x",
      Architectures: ["arm64"],
      LoggingConfig: Match.objectLike({ LogFormat: "JSON", LogGroup: Match.anyValue() }),
    });
    template.allResourcesProperties("AWS::Logs::LogGroup", { RetentionInDays: 90 });
  });

  it("allows no action and no resource wholesale", () => {
    interface Statement {
      readonly Effect: string;
      readonly Action: string | string[];
      readonly Resource: unknown;
    }
    const policies = Object.values(resources("AWS::IAM::Policy")).map(({ Properties }) => Properties["PolicyDocument"]);
    const statements = policies.flatMap((document) => (document as { Statement: Statement[] }).Statement);
    expect(statements.length).toBeGreaterThan(5);
    for (const { Action, Resource } of statements) {
      expect([Action].flat().filter((action) => action.includes("*"))).toEqual([]);
      expect([Resource].flat()).not.toContain("*");
    }
    expect(JSON.stringify(resources("AWS::IAM::Role"))).not.toContain("AWSLambdaBasicExecutionRole");
  });

  it("is tagged as a whole, which CloudFormation passes on to every resource, and cannot be deleted by mistake", () => {
    const { tags, terminationProtection } = withPress({}, (app, { artifactId }) =>
      app.synth().getStackArtifact(artifactId),
    );
    expect({ tags, terminationProtection }).toEqual({
      tags: { application: "daily-papers-press" },
      terminationProtection: true,
    });
  });

  it("prints the addresses that operators and the command line need", () => {
    expect(Object.keys(template.findOutputs("*")).toSorted()).toEqual([
      "CapturesBucketName",
      "DeadLettersUrl",
      "DistributionDomainName",
      "IngestLogGroup",
      "JobsQueueUrl",
      "RenderDeadLettersUrl",
      "RenderLogGroup",
      "SiteBucketName",
      "SiteUrl",
      "TableName",
    ]);
  });

  it.each([
    ["the default settings", {}],
    [
      "every setting in use",
      {
        accessLogs: true,
        huggingFaceTokenParameter: "/press/token",
        alarmEmail: "press@papers.example",
        domain: { name: "papers.example", certificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/example" },
      },
    ],
  ])("has no finding of cdk-nag without a reason, with %s", (_, digest) => {
    withPress(digest, (app) => {
      Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
      app.synth();
    });
    expect(process.exitCode ?? 0).toBe(0);
  });
});
