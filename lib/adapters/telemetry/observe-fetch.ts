import type { Clock, Telemetry } from "#pipeline/ports.ts";

/** `send`, with every call counted by what came of it, and logged with address, status and milliseconds. */
export function observeFetch(send: typeof fetch, telemetry: Telemetry, clock: Clock): typeof fetch {
  return async (input, init) => {
    const began = clock();
    const facts = () => ({ url: addressOf(input), milliseconds: clock() - began });
    try {
      const response = await send(input, init);
      telemetry.count(countOf(response.status), 1);
      telemetry.info("Upstream answered.", { ...facts(), status: response.status });
      return response;
    } catch (error) {
      telemetry.count("upstreamTroubled", 1);
      telemetry.warn("Upstream did not answer.", { ...facts(), error: String(error) });
      throw error;
    }
  };
}

function countOf(status: number): "upstreamAnswered" | "upstreamLimited" | "upstreamTroubled" {
  if (status === 429) return "upstreamLimited";
  return status < 500 ? "upstreamAnswered" : "upstreamTroubled";
}

/** Without the query: arXiv's names a hundred papers, and the job says which day is meant. */
function addressOf(input: Parameters<typeof fetch>[0]): string {
  const address = input instanceof Request ? input.url : String(input);
  return address.split("?", 1)[0] ?? address;
}
