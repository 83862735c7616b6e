import type { CaptureArchive, Cdn, ObjectStore, PaperStore, Telemetry } from "#pipeline/ports.ts";
import type { Settings } from "#config/settings.ts";

export interface WritingPorts {
  readonly store: PaperStore;
  readonly objects: ObjectStore;
  readonly captures: CaptureArchive;
  readonly cdn: Cdn;
  readonly telemetry: Telemetry;
  readonly settings: Settings;
  readonly siteUrl: string;
}

export interface Fuse {
  /** The same ports, whose process dies at the fuse's write, and does nothing any more from then on. */
  guard(ports: WritingPorts): WritingPorts;
  blown(): boolean;
}

/** @param fatal the number of the write after which the process dies, from 1 */
export function createFuse(fatal: number): Fuse {
  let writes = 0;
  let dead = false;
  const die = (): never => {
    dead = true;
    throw new Error("The process was killed.");
  };
  const alive =
    <Arguments extends unknown[], Result>(read: (...given: Arguments) => Promise<Result>) =>
    async (...given: Arguments): Promise<Result> =>
      dead ? die() : read(...given);
  const write = <Arguments extends unknown[], Result>(put: (...given: Arguments) => Promise<Result>) =>
    alive(async (...given: Arguments) => {
      const mine = (writes += 1);
      const result = await put(...given);
      if (mine === fatal) die();
      return result;
    });

  return {
    blown: () => dead,
    guard: ({ store, objects, captures, cdn, ...rest }) => ({
      ...rest,
      store: {
        ...store,
        readDay: alive(store.readDay),
        readYear: alive(store.readYear),
        // The real store puts a paper at a time.
        putPapers: async (day, papers, at) => {
          const put = write(store.putPapers);
          for (const paper of papers) await put(day, [paper], at);
        },
        putSnapshots: write(store.putSnapshots),
        // And a row at a time.
        putSubjectRows: async (day, changes, at) => {
          const put = write(store.putSubjectRows);
          for (const change of changes) await put(day, [change], at);
        },
        putPeriod: write(store.putPeriod),
        putDownloads: write(store.putDownloads),
        putTopics: write(store.putTopics),
        putOrganizations: write(store.putOrganizations),
        putRow: write(store.putRow),
        putIssue: write(store.putIssue),
        putRendered: write(store.putRendered),
      },
      objects: {
        list: alive(objects.list),
        find: alive(objects.find),
        put: write(objects.put),
        remove: write(objects.remove),
      },
      captures: { keep: write(captures.keep) },
      cdn: { invalidate: write(cdn.invalidate) },
    }),
  };
}
