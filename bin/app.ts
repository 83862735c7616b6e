import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { InvalidInputError } from "#config/invalid-input-error.ts";
import { parseSettings } from "#config/settings.ts";
import { PressStack } from "#infrastructure/press-stack.ts";

/** The CDK app: `cdk.json` names it, `cdk synth` and `cdk deploy` run it. */
function synthesise(): void {
  const app = new App();
  new PressStack(app, "DailyPapersPress", { settings: parseSettings(app.node.tryGetContext("digest")) });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  app.synth();
}

try {
  synthesise();
} catch (error) {
  if (!(error instanceof InvalidInputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
