/*
 * Who may import whom. Folders are named for the stage of a paper's journey, and purity decides: docs/architecture.md.
 * test/unit/import-rules.test.ts proves that every rule can fire.
 */

/** Third-party code as it resolves: a package of ours in node_modules. */
const packages = (...names) => `(^|/)node_modules/(${names.join("|")})/`;

const room = (name, { from, may, because }) => ({
  name,
  severity: "error",
  comment: because,
  from: { path: from },
  to: { pathNot: [from, ...may] },
});

export default {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      comment:
        "Two files that need each other are one file, or hide a third: find the part both need and give it a name.",
      from: {},
      to: { circular: true },
    },
    {
      name: "not-to-unresolvable",
      severity: "error",
      comment: "The import leads nowhere: correct its path, or add the package to package.json.",
      from: {},
      to: { couldNotResolve: true },
    },
    room("papers-stay-pure", {
      from: "^lib/papers/",
      may: [packages("zod")],
      because: "The domain imports zod and nothing else: time, I/O and settings reach it as arguments.",
    }),
    room("config-knows-the-domain-only", {
      from: "^lib/config/",
      may: ["^lib/papers/", packages("zod", "fastest-levenshtein"), "^(node:)?fs$"],
      because: "Settings and contracts are read by everyone, so they may depend on nobody but the domain.",
    }),
    room("site-stays-pure", {
      from: "^lib/site/",
      may: ["^lib/(papers|config)/", packages("temml", "fflate", "hyparquet-writer"), "^(node:)?(crypto|zlib)$"],
      because:
        "Renderers turn a model into files: same input, same bytes. Hashing and packing is all they take from Node, and the libraries only turn values into values: TeX into MathML, rows into archives.",
    }),
    room("publishing-knows-files-only", {
      from: "^lib/publishing/",
      may: ["^lib/site/site-file\\.ts$"],
      because: "Publishing moves site files and must not care what is in them.",
    }),
    room("pipeline-works-through-ports", {
      from: "^lib/pipeline/",
      may: ["^lib/(papers|config|site|publishing)/", packages("zod", "p-map"), "^(node:)?crypto$"],
      because: "Use cases reach the outside through lib/pipeline/ports.ts; an adapter or SDK here cannot be exchanged.",
    }),
    {
      name: "adapters-stay-apart",
      severity: "error",
      comment:
        "One folder per outside system. Adapters share http/ and telemetry/ and know the domain, the ports and config.",
      from: { path: "^lib/adapters/([^/]+)/" },
      to: {
        path: "^lib/",
        pathNot: [
          "^lib/adapters/($1|http|telemetry)/",
          "^lib/papers/",
          "^lib/config/",
          "^lib/pipeline/ports\\.ts$",
          "^lib/adapters/hugging-face/read-day-list\\.ts$",
          "^lib/adapters/hugging-face/parse-entries\\.ts$",
        ],
      },
    },
    {
      name: "sdk-clients-stay-in-adapters",
      severity: "error",
      comment:
        "An AWS client is spoken to in its adapter's folder, and made where a program starts: in functions/ and lib/local/.",
      from: {
        path: "^(bin|lib)/",
        pathNot: ["^lib/adapters/(dynamodb|s3|sqs|ssm|cloudfront|cloudformation)/", "^lib/local/"],
      },
      to: { path: packages("@aws-sdk") },
    },
    room("functions-join-adapters-to-use-cases", {
      from: "^functions/",
      may: [
        "^lib/(pipeline|adapters|config|papers)/",
        "^lib/site/viewer-request\\.ts$",
        packages("@aws-sdk", "@types/aws-lambda"),
        "^(node:)?crypto$",
      ],
      because: "An entry point reads its environment, joins adapters to a use case, and does nothing else.",
    }),
    {
      name: "infrastructure-knows-config-only",
      severity: "error",
      comment: "The stack shares settings and the environment contract with the functions; their code it only bundles.",
      from: { path: "^lib/infrastructure/" },
      to: { path: "^(lib|functions)/", pathNot: ["^lib/infrastructure/", "^lib/config/"] },
    },
    {
      name: "cdk-stays-in-infrastructure",
      severity: "error",
      comment: "The CDK belongs to synthesis; in a function's bundle it is 100 MB that nobody wants.",
      from: { path: "^(lib|functions)/", pathNot: "^lib/infrastructure/" },
      to: { path: packages("aws-cdk-lib", "constructs", "cdk-nag") },
    },
    {
      name: "local-stays-local",
      severity: "error",
      comment: "What runs on a laptop never runs on AWS.",
      from: { path: "^(lib|functions)/", pathNot: "^lib/local/" },
      to: { path: "^lib/local/" },
    },
    {
      name: "nothing-imports-tests",
      severity: "error",
      comment: "Tests know the product; the product does not know its tests.",
      from: { path: "^(bin|lib|functions)/" },
      to: { path: "^test/" },
    },
  ],
  options: {
    doNotFollow: { path: "(^|/)node_modules/" },
    parser: "swc",
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".mjs", ".js", ".json", ".d.ts"],
    },
  },
};
