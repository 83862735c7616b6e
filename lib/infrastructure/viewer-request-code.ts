import { fileURLToPath } from "node:url";
import { FunctionCode } from "aws-cdk-lib/aws-cloudfront";
import { buildSync } from "esbuild";
import type { Settings } from "#config/settings.ts";

const entry = fileURLToPath(new URL("../../functions/viewer-request/handler.ts", import.meta.url));

/** What a CloudFront function may have, in bytes. */
const SIZE_LIMIT = 10_240;

/**
 * One script with a global `handler` and without modules, as CloudFront Functions want it. Their runtime 2.0 is ECMAScript
 * 5.1 with some later syntax; the bundler may use no more of that than the sources do.
 *
 * @throws Error when the script is larger than CloudFront takes
 */
export function buildViewerRequestCode({ locales, defaultLocale }: Settings): FunctionCode {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "esm",
    target: "es5",
    supported: { "const-and-let": true, arrow: true, "template-literal": true },
    minifyWhitespace: true,
    define: { LOCALES: JSON.stringify(locales), DEFAULT_LOCALE: JSON.stringify(defaultLocale) },
  });
  const script = (outputFiles[0]?.text ?? "").replace(/export\s*\{\s*handler\s*\};?\s*$/, "");
  if (!/\bfunction handler\(/.test(script) || script.length > SIZE_LIMIT)
    throw new Error(
      `The CloudFront function has ${script.length} bytes; it needs a function named handler and at most ${SIZE_LIMIT}.`,
    );
  return FunctionCode.fromInline(script);
}
