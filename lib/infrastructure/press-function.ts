import { fileURLToPath } from "node:url";
import { type Duration, RemovalPolicy, Stack, Validations } from "aws-cdk-lib";
import { Effect, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { ApplicationLogLevel, Architecture, LoggingFormat, Runtime, SystemLogLevel } from "aws-cdk-lib/aws-lambda";
import { NodejsFunction, OutputFormat } from "aws-cdk-lib/aws-lambda-nodejs";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { FUNCTION_BUNDLING } from "./function-bundling.ts";
import { FUNCTION_VARIABLES } from "./function-variables.ts";

export interface PressFunctionProps {
  /** The folder under `functions/`. */
  readonly entry: "ingest" | "render";
  readonly description: string;
  readonly timeout: Duration;
  /** MiB; CPU comes with it. */
  readonly memorySize: number;
  readonly environment: Readonly<Record<string, string>>;
}

export interface ObjectGrant {
  readonly bucket: Bucket;
  readonly pattern: string;
  readonly because: string;
}

const { alias, ...bundling } = FUNCTION_BUNDLING;
const projectRoot = fileURLToPath(new URL("../..", import.meta.url));

/** A Lambda function of the press: bundled whole, with a role that may do nothing but write its own log. */
export class PressFunction extends Construct {
  readonly function: NodejsFunction;

  constructor(scope: Construct, id: string, props: PressFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, "Log", {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // Its own role: the managed AWSLambdaBasicExecutionRole may write to every log group of the account.
    const role = new Role(this, "Role", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
    logGroup.grantWrite(role);
    this.function = new NodejsFunction(this, "Function", {
      description: props.description,
      entry: `${projectRoot}/functions/${props.entry}/handler.ts`,
      projectRoot,
      depsLockFilePath: `${projectRoot}/package-lock.json`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memorySize,
      timeout: props.timeout,
      environment: { ...FUNCTION_VARIABLES, ...props.environment },
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      bundling: {
        format: OutputFormat.ESM,
        // The SDK that was tested is the SDK that runs; Lambda's own changes without notice.
        bundleAwsSDK: true,
        ...bundling,
        commandHooks: {
          beforeBundling: () => [],
          beforeInstall: () => [],
          afterBundling: (_, output) => [
            `"${process.execPath}" "${projectRoot}/bin/escape-bundle.mjs" "${output}/index.mjs"`,
          ],
        },
        esbuildArgs: Object.fromEntries(Object.entries(alias).map(([from, to]) => [`--alias:${from}`, to])),
      },
    });
  }

  /** Allows exactly these actions on these resources. */
  allow(actions: readonly string[], resources: readonly string[]): void {
    this.function.addToRolePolicy(
      new PolicyStatement({ effect: Effect.ALLOW, actions: [...actions], resources: [...resources] }),
    );
  }

  /** Allows exactly these actions on the objects whose key fits `pattern`; a pattern wants a reason. */
  allowObjects(actions: readonly string[], { bucket, pattern, because }: ObjectGrant): void {
    this.allow(actions, [bucket.arnForObjects(pattern)]);
    const { "Fn::GetAtt": arn } = Stack.of(this).resolve(bucket.bucketArn) as { "Fn::GetAtt": string[] };
    const id = `AwsSolutions-IAM5[Resource::<${arn.join(".")}>/${pattern}]`;
    Validations.of(this).acknowledge({ id, reason: because });
  }

  /** The ARN of an SSM parameter of this account and region. */
  parameterArn(name: string): string {
    return Stack.of(this).formatArn({ service: "ssm", resource: "parameter", resourceName: name.replace(/^\//, "") });
  }
}
