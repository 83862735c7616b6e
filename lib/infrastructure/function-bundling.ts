/** A function's credentials are in its environment; the SDK loads these only when it does not find them there. */
const LAPTOP_CREDENTIALS = [
  "@aws-sdk/credential-provider-http",
  "@aws-sdk/credential-provider-ini",
  "@aws-sdk/credential-provider-login",
  "@aws-sdk/credential-provider-process",
  "@aws-sdk/credential-provider-sso",
  "@aws-sdk/credential-provider-web-identity",
  "@smithy/credential-provider-imds",
];

/** How handlers become bundles; the bench builds and weighs them the same way, without the CDK. */
export const FUNCTION_BUNDLING = {
  mainFields: ["module", "main"],
  target: "node24",
  minify: true,
  externalModules: LAPTOP_CREDENTIALS,
  // The SDK's CommonJS parts call `require`, which an ES module does not have.
  banner: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
};
