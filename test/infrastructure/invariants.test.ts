import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseSettings } from "#config/settings.ts";
import { FUNCTION_VARIABLES } from "#infrastructure/function-variables.ts";
import { synthesiseTemplate } from "./synthesise-template.ts";

/*
 * What holds for every resource of its kind, whoever adds one. Each list is checked not to be empty, as a rule about
 * nothing always holds.
 */

type Properties = Readonly<Record<string, unknown>>;
interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: unknown;
}

const everything = {
  alarmEmail: "press@papers.example",
  accessLogs: true,
  huggingFaceTokenParameter: "/press/token",
  domain: { name: "papers.example", certificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/example" },
};

describe.each([
  ["the default settings", {}],
  ["every setting in use", everything],
])("with %s", (_, digest) => {
  const template = synthesiseTemplate(digest);
  const all = (type: string): [string, Properties][] => {
    const found = Object.entries(template.findResources(type));
    expect(found.length).toBeGreaterThan(0);
    return found.map(([id, resource]) => [id, (resource as { Properties: Properties }).Properties]);
  };

  it("every function is arm64 and Node 24, logs JSON to a group that forgets, and reserves no concurrency", () => {
    const groups = new Map(all("AWS::Logs::LogGroup"));
    for (const [id, properties] of all("AWS::Lambda::Function")) {
      expect({ id, runtime: properties["Runtime"], architectures: properties["Architectures"] }).toEqual({
        id,
        runtime: "nodejs24.x",
        architectures: ["arm64"],
      });
      expect(properties).not.toHaveProperty("ReservedConcurrentExecutions");
      const { LogFormat, LogGroup } = properties["LoggingConfig"] as { LogFormat: string; LogGroup: { Ref: string } };
      expect(LogFormat).toBe("JSON");
      expect(groups.get(LogGroup.Ref)?.["RetentionInDays"]).toBeLessThanOrEqual(90);
    }
  });

  it("every function is given all settings as they were parsed, which it does not parse again", () => {
    for (const [, { Environment }] of all("AWS::Lambda::Function")) {
      const { SETTINGS, ...others } = (Environment as { Variables: Record<string, string> }).Variables;
      expect(JSON.parse(SETTINGS ?? "")).toEqual(parseSettings(digest));
      expect(others).toMatchObject(FUNCTION_VARIABLES);
    }
  });

  it("every function is reached by a queue or a stream alone, in bounded tries with dead letters at their end", () => {
    const queues = new Map(all("AWS::SQS::Queue"));
    const mappings = all("AWS::Lambda::EventSourceMapping").map(([, properties]) => properties);
    for (const [id] of all("AWS::Lambda::Function")) {
      const own = mappings.filter(({ FunctionName }) => (FunctionName as { Ref: string }).Ref === id);
      expect(own).toHaveLength(1);
      expect(own[0]?.["FunctionResponseTypes"]).toEqual(["ReportBatchItemFailures"]);
      const source = (own[0]?.["EventSourceArn"] as { "Fn::GetAtt": string[] } | undefined)?.["Fn::GetAtt"][0] ?? "";
      const policy = queues.get(source)?.["RedrivePolicy"] as { maxReceiveCount: number } | undefined;
      if (policy) expect(policy.maxReceiveCount).toBeLessThan(10);
      else {
        expect(own[0]?.["DestinationConfig"]).toMatchObject({ OnFailure: { Destination: expect.anything() } });
        expect(own[0]?.["MaximumRetryAttempts"]).toBeLessThan(20);
        expect(own[0]?.["MaximumRecordAgeInSeconds"]).toBeLessThan(86_400);
      }
    }
    for (const [, { Target }] of all("AWS::Scheduler::Schedule"))
      expect(Target).toMatchObject({ DeadLetterConfig: { Arn: expect.anything() } });
  });

  it("every message stays hidden six times as long as its function may run", () => {
    const timeouts = all("AWS::Lambda::Function").map(([, { Timeout }]) => Number(Timeout));
    const visibilities = all("AWS::SQS::Queue").map(([, { VisibilityTimeout }]) => Number(VisibilityTimeout ?? 0));
    expect(Math.max(...visibilities)).toBe(6 * Math.min(...timeouts));
  });

  it("every bucket is private, encrypted, and refuses what does not come over TLS", () => {
    const policies = all("AWS::S3::BucketPolicy").map(([, properties]) => JSON.stringify(properties));
    for (const [id, properties] of all("AWS::S3::Bucket")) {
      expect(properties["PublicAccessBlockConfiguration"]).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
      expect(properties).toHaveProperty("BucketEncryption");
      expect(properties).toHaveProperty("LifecycleConfiguration");
      const own = policies.filter((policy) => policy.includes(`"Bucket":{"Ref":"${id}"}`));
      expect(own.join("")).toContain('"aws:SecureTransport":"false"');
    }
  });

  it("no role may do everything, or do anything to everything", () => {
    const statements = all("AWS::IAM::Policy").flatMap(
      ([, { PolicyDocument }]) => (PolicyDocument as { Statement: Statement[] }).Statement,
    );
    for (const { Effect, Action, Resource } of statements) {
      expect(Effect).toBe("Allow");
      expect([Action].flat().filter((action) => action.includes("*"))).toEqual([]);
      expect([Resource].flat()).not.toContain("*");
    }
    expect(JSON.stringify(all("AWS::IAM::Role"))).not.toContain("ManagedPolicyArns");
  });

  it("every topic lets the account's alarms publish to it, which a policy of its own would otherwise keep out", () => {
    const policies = all("AWS::SNS::TopicPolicy").map(([, properties]) => properties);
    for (const [id] of all("AWS::SNS::Topic")) {
      const own = policies.filter(({ Topics }) => JSON.stringify(Topics) === JSON.stringify([{ Ref: id }]));
      const statements = own.flatMap(({ PolicyDocument }) => (PolicyDocument as { Statement: unknown[] }).Statement);
      expect(statements).toContainEqual(
        expect.objectContaining({
          Effect: "Allow",
          Principal: { Service: "cloudwatch.amazonaws.com" },
          Action: "sns:Publish",
          Resource: { Ref: id },
        }),
      );
    }
  });

  it("every alarm tells somebody, and names a section of the runbook that exists", () => {
    const anchors = [...readFileSync("docs/runbook.md", "utf8").matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
      heading
        .toLowerCase()
        .replaceAll(/[^a-z0-9 -]/g, "")
        .replaceAll(" ", "-"),
    );
    for (const [id, { AlarmActions, AlarmDescription }] of all("AWS::CloudWatch::Alarm")) {
      expect([id, AlarmActions]).toEqual([id, [{ Ref: expect.stringMatching(/^ObservabilityAlarms/) as string }]]);
      const [, anchor] = /See docs\/runbook\.md#([a-z0-9-]+)$/.exec(String(AlarmDescription)) ?? [];
      expect(anchors).toContain(anchor);
    }
  });
});
