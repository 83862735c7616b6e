import { createHuggingFaceSource } from "#adapters/hugging-face/hugging-face-source.ts";
import { createRecordedSource } from "#adapters/recorded/recorded-source.ts";
import { startHuggingFaceEndpoint } from "#local/hugging-face-endpoint.ts";
import { createHurriedClient } from "../unit/adapters/http/hurried-time.ts";
import { describePaperSource } from "./paper-source.ts";

describePaperSource("the live client", async (folder, asOf) => {
  const { url, close } = await startHuggingFaceEndpoint(folder, asOf);
  const { client: http } = createHurriedClient();
  // A clock that is years off, because upstream's word must count and not this one's.
  return { source: createHuggingFaceSource({ http, sourceUrl: url, clock: () => 0 }), close };
});

describePaperSource("a captures folder", async (folder, asOf) => ({
  source: createRecordedSource(folder, asOf),
  close: async () => {},
}));
