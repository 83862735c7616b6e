import { describeCaptureArchive } from "../../contract/capture-archive.ts";
import { describeObjectStore } from "../../contract/object-store.ts";
import { describePaperStore } from "../../contract/paper-store.ts";
import { createMemoryCaptures, createMemoryObjects } from "./memory-ports.ts";
import { createMemoryStore } from "./memory-store.ts";

describePaperStore("Memory", async () => {
  const store = createMemoryStore();
  return { store, written: () => store.writes.length };
});

describeObjectStore("Memory", async () => createMemoryObjects());

describeCaptureArchive("Memory", async () => {
  const archive = createMemoryCaptures();
  return { archive, readAll: async () => Object.fromEntries(archive.kept) };
});
