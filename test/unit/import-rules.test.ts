import { execFileSync } from "node:child_process";
import { mkdtempSync, cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import configuration from "../../.dependency-cruiser.mjs";

/** For every rule, one file with an import that it forbids. */
const OFFENCES: Readonly<Record<string, readonly [file: string, content: string]>> = {
  "no-circular": ["lib/papers/loop-a.ts", 'import { b } from "./loop-b.ts"; export const a = b;'],
  "not-to-unresolvable": ["lib/papers/lost.ts", 'import { x } from "./nowhere.ts"; export const lost = x;'],
  "papers-stay-pure": ["lib/papers/impure.ts", 'import fs from "node:fs"; export const impure = fs;'],
  "config-knows-the-domain-only": [
    "lib/config/curious.ts",
    'import { x } from "../pipeline/other.ts"; export const curious = x;',
  ],
  "site-stays-pure": ["lib/site/impure.ts", 'import http from "node:http"; export const impure = http;'],
  "publishing-knows-files-only": [
    "lib/publishing/curious.ts",
    'import { x } from "../site/other.ts"; export const curious = x;',
  ],
  "pipeline-works-through-ports": [
    "lib/pipeline/direct.ts",
    'import { x } from "../adapters/s3/other.ts"; export const direct = x;',
  ],
  "adapters-stay-apart": [
    "lib/adapters/sqs/neighbour.ts",
    'import { x } from "../s3/other.ts"; export const neighbour = x;',
  ],
  "sdk-clients-stay-in-adapters": [
    "lib/adapters/telemetry/direct.ts",
    'import { S3Client } from "@aws-sdk/client-s3"; export const direct = S3Client;',
  ],
  "functions-join-adapters-to-use-cases": [
    "functions/ingest/thick.ts",
    'import { x } from "../../lib/site/other.ts"; export const thick = x;',
  ],
  "infrastructure-knows-config-only": [
    "lib/infrastructure/curious.ts",
    'import { x } from "../pipeline/other.ts"; export const curious = x;',
  ],
  "cdk-stays-in-infrastructure": [
    "functions/render/heavy.ts",
    'import { Stack } from "aws-cdk-lib"; export const heavy = Stack;',
  ],
  "local-stays-local": [
    "functions/render/local.ts",
    'import { x } from "../../lib/local/other.ts"; export const local = x;',
  ],
  "nothing-imports-tests": [
    "lib/papers/tested.ts",
    'import { x } from "../../test/other.ts"; export const tested = x;',
  ],
};

const TARGETS = [
  "lib/pipeline/other.ts",
  "lib/site/other.ts",
  "lib/adapters/s3/other.ts",
  "lib/local/other.ts",
  "test/other.ts",
];

const project = mkdtempSync(join(tmpdir(), "import-rules-"));
let fired: Set<string>;

beforeAll(() => {
  for (const name of ["package.json", "tsconfig.json", ".dependency-cruiser.mjs"])
    cpSync(resolve(name), join(project, name));
  symlinkSync(resolve("node_modules"), join(project, "node_modules"));
  for (const target of TARGETS) write(target, "export const x = 1;");
  write("lib/papers/loop-b.ts", 'import { a } from "./loop-a.ts"; export const b = a;');
  for (const [file, content] of Object.values(OFFENCES)) write(file, content);
  fired = new Set(cruise().summary.violations.map(({ rule }) => rule.name));
}, 60_000);

interface Report {
  readonly summary: { readonly violations: readonly { readonly rule: { readonly name: string } }[] };
}

/** The command that `npm run check` runs, on a project full of offences. */
function cruise(): Report {
  const words = ["--config", ".dependency-cruiser.mjs", "--output-type", "json", "lib", "functions"];
  const output = execFileSync(join(project, "node_modules/.bin/depcruise"), words, {
    cwd: project,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(output) as Report;
}

afterAll(() => rmSync(project, { recursive: true }));

it("has an offence for every rule", () => {
  expect(Object.keys(OFFENCES).toSorted()).toEqual(configuration.forbidden.map(({ name }) => name).toSorted());
});

it.each(Object.keys(OFFENCES))("the rule %s can fire", (rule) => {
  expect([...fired]).toContain(rule);
});

it.each(configuration.forbidden.map(({ name, comment }) => [name, comment]))(
  "the rule %s says what to do",
  (_name, comment) => {
    expect(comment).toMatch(/^[A-Z].{30,}\.$/);
  },
);

function write(file: string, content: string): void {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), content);
}
