import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { parseSettings } from "#config/settings.ts";
import { PressStack } from "#infrastructure/press-stack.ts";

/** An app with the press, for as long as `look` takes: what it is synthesised into is removed, which CDK itself never does. */
export function withPress<Result>(digest: object, look: (app: App, press: PressStack) => Result): Result {
  const outdir = mkdtempSync(join(tmpdir(), "cdk.out"));
  try {
    // Bundles are another test's subject; without them a template takes a tenth of the time.
    const app = new App({ outdir, context: { "aws:cdk:bundling-stacks": [] } });
    return look(app, new PressStack(app, "Press", { settings: parseSettings(digest) }));
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

/** The template of the press with `digest` as its settings block. */
export function synthesiseTemplate(digest: object = {}): Template {
  return withPress(digest, (_app, press) => Template.fromStack(press));
}
