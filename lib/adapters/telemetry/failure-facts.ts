import { ConflictError, UpstreamError } from "#pipeline/ports.ts";

/** Causes of causes: a network error comes wrapped twice. */
const DEEPEST = 4;

/**
 * What a log line says of why work failed. The sentence of trouble outside says all there is; of anything else also where
 * in the code it happened and what lay behind, as nobody will be there to see it happen again.
 */
export function failureFacts(error: unknown): { error: string; causes?: string[]; stack?: string } {
  const facts = { error: String(error) };
  if (!(error instanceof Error) || error instanceof UpstreamError || error instanceof ConflictError) return facts;
  const causes = causesOf(error);
  return {
    ...facts,
    ...(causes.length > 0 ? { causes } : {}),
    ...(error.stack === undefined ? {} : { stack: error.stack }),
  };
}

function causesOf(error: Error): string[] {
  const causes: string[] = [];
  for (let at = error.cause; at !== undefined && causes.length < DEEPEST;) {
    causes.push(String(at));
    at = at instanceof Error ? at.cause : undefined;
  }
  return causes;
}
