import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly Metadata?: Readonly<Record<string, string>>;
}

/** What `cdk synth` wrote: the template, and the folders that it would upload. */
export interface SynthesisedStack {
  readonly folder: string;
  /** Every resource of a CloudFormation type, by logical id. */
  resources(type: string): readonly Resource[];
  /** The bundle of the function whose handler was bundled from `functions/<name>`, and its variables. */
  function(name: "Ingest" | "Render"): {
    readonly bundle: string;
    readonly variables: Readonly<Record<string, unknown>>;
  };
}

/** Synthesises as an operator does, into a folder of its own. */
export function synthesise(): SynthesisedStack {
  const folder = mkdtempSync(join(tmpdir(), "press-synth-"));
  const { status, stderr } = spawnSync("npx", ["cdk", "synth", "--strict", "--quiet", "--output", folder], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`cdk synth ended with ${status}: ${stderr}`);
  const template = JSON.parse(readFileSync(join(folder, "DailyPapersPress.template.json"), "utf8")) as {
    Resources: Record<string, Resource>;
  };
  const ofType = (type: string) => Object.entries(template.Resources).filter(([, resource]) => resource.Type === type);
  return {
    folder,
    resources: (type) => ofType(type).map(([, resource]) => resource),
    function(name) {
      const [, found] = ofType("AWS::Lambda::Function").find(([id]) => id.startsWith(`${name}Function`)) ?? [];
      if (!found) throw new Error(`The template has no function ${name}.`);
      const { Variables } = found.Properties["Environment"] as { Variables: Record<string, unknown> };
      return { bundle: join(folder, found.Metadata?.["aws:asset:path"] ?? "", "index.mjs"), variables: Variables };
    },
  };
}
