import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { parseSettings } from "#config/settings.ts";
import { PressStack } from "#infrastructure/press-stack.ts";

/** The template of the press with `digest` as its settings block. */
export function synthesiseTemplate(digest: object = {}): Template {
  // Bundles are another test's subject; without them a template takes a tenth of the time.
  const app = new App({ context: { "aws:cdk:bundling-stacks": [] } });
  return Template.fromStack(new PressStack(app, "Press", { settings: parseSettings(digest) }));
}
