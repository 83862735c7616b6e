import { join } from "node:path";
import { InvalidInputError } from "#config/invalid-input-error.ts";
import { readManifest, verifyArchive } from "../archive/manifest.ts";
import { requireRestorable, restoreArchive, restoreCaptures } from "../archive/read-archive.ts";
import { writeArchive } from "../archive/write-archive.ts";
import { noteOrigin } from "../data-folder.ts";
import { CAPTURES_BUCKET } from "../embedded-services.ts";
import { withSession } from "../session.ts";
import type { Options } from "./options.ts";
import type { Terminal } from "./terminal.ts";

const DEFAULT_FOLDER = "papers-archive";

/** `papers export [DIR]`: everything that is held, as plain files with checksums. */
export async function exportArchive(options: Options, terminal: Terminal): Promise<void> {
  const folder = options.folder ?? DEFAULT_FOLDER;
  await withSession(
    options,
    terminal,
    async ({ press, settings, source }) => {
      const { days, files } = await writeArchive(
        folder,
        {
          store: press.store,
          settings,
          origin: source.origin,
          ...(options.captures ? { captures: join(options.data, CAPTURES_BUCKET) } : {}),
        },
        (done, all, month) => terminal.progress(done, all, `exporting ${month}`),
      );
      terminal.say(`${days} days in ${files.length} files are in "${folder}"; papers restore "${folder}" reads them.`);
      terminal.result({ folder, days, files: files.length });
    },
    false,
  );
}

/** `papers restore DIR`: an empty press becomes the one that was exported, and publishes what that one published. */
export async function restore(options: Options, terminal: Terminal): Promise<void> {
  const { folder } = options;
  if (folder === undefined)
    throw new InvalidInputError("papers restore needs a folder that papers export wrote: papers restore DIR.");
  const manifest = await readManifest(folder);
  // All of it before any of it: a damaged file must not leave half an archive behind.
  await verifyArchive(folder, manifest);
  await withSession(
    options,
    terminal,
    async ({ press }) => {
      await requireRestorable(folder, manifest, press.store);
      // Before the first of its papers: a restore that is broken off must not leave the sample's among real ones.
      await noteOrigin(options.data, manifest.origin);
      const { written, kept } = await restoreArchive(folder, manifest, press.store, (done, all, month) =>
        terminal.progress(done, all, `restoring ${month}`),
      );
      const captures = await restoreCaptures(folder, manifest, join(options.data, CAPTURES_BUCKET));
      await press.rebuild((done, all, month) => terminal.progress(done, all, `publishing ${month}`));
      terminal.say(`${written} days restored, ${kept} were already there; ${captures} raw answers. The site is built.`);
      terminal.result({ written, kept, captures, objectsPut: press.tally.totals.objectsPut });
    },
    false,
  );
}
