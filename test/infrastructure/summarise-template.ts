import type { Template } from "aws-cdk-lib/assertions";

interface Resource {
  readonly Type: string;
  readonly DeletionPolicy?: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

interface Statement {
  readonly Action: string | string[];
  readonly Resource: unknown;
}

/**
 * The template as a page that a person can review: every resource with its logical id and whether it outlives the stack,
 * and every permission of every role. What changes with the code, such as hashes of bundles, is left out.
 */
export function summariseTemplate(template: Template): string {
  const resources = Object.entries(template.toJSON()["Resources"] as Record<string, Resource>);
  const lines = resources.map(([id, { Type, DeletionPolicy }]) =>
    [Type, withoutHash(Type, id), DeletionPolicy === "Retain" ? "(retained)" : ""].join(" ").trimEnd(),
  );
  const permissions = resources
    .filter(([, { Type }]) => Type === "AWS::IAM::Policy")
    .flatMap(([id, { Properties }]) => describePolicy(withoutHash("", id), Properties?.["PolicyDocument"]));
  return [...lines.toSorted(), "", ...permissions.toSorted(), ""].join("\n");
}

/** State keeps its whole id, as that id is what keeps the state; elsewhere the hash is noise. */
function withoutHash(type: string, id: string): string {
  return /GlobalTable|S3::Bucket$/.test(type) ? id : id.replace(/[0-9A-F]{8}$/, "");
}

function describePolicy(policy: string, document: unknown): string[] {
  return (document as { Statement: Statement[] }).Statement.map(
    ({ Action, Resource }) => `${policy}: ${[Action].flat().join(", ")} on ${describeTarget(Resource)}`,
  );
}

function describeTarget(target: unknown): string {
  if (typeof target === "string") return target;
  if (Array.isArray(target)) return target.map(describeTarget).join(" and ");
  const [[, value] = []] = Object.entries(target as object);
  if (typeof value === "string") return value;
  if (Array.isArray(value) && typeof value[0] === "string" && typeof value[1] === "string")
    return value[0].replace(/[0-9A-F]{8}$/, "");
  return (value as unknown[])
    .flat()
    .map((part) => (typeof part === "string" ? part : describeTarget(part)))
    .join("");
}
