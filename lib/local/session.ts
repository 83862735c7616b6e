import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readSettings } from "#config/read-settings.ts";
import type { Settings } from "#config/settings.ts";
import type { Origin } from "#papers/issue.ts";
import type { Options } from "./command-line/options.ts";
import type { Terminal } from "./command-line/terminal.ts";
import { clearDataFolder, forgetOrigin, noteOrigin, prepareDataFolder, readOrigin } from "./data-folder.ts";
import { requireUsableDatabase } from "./embedded-dynamodb.ts";
import { DATABASE, SITE_BUCKET, startEmbeddedServices } from "./embedded-services.ts";
import { createLocalPress, type LocalPress } from "./local-press.ts";
import { choosePort } from "./loopback-server.ts";
import { liveSource, openSource, type Source } from "./source.ts";

const SETTINGS_FILE = new URL("../../cdk.json", import.meta.url);

/** Everything that is open while a command runs. */
export interface Session {
  readonly settings: Settings;
  readonly source: Source;
  readonly press: LocalPress;
  /** Where the site is served on this machine, as its pages say. */
  readonly port: number;
  /** The folder of published files. */
  readonly siteFolder: string;
  close(): Promise<void>;
}

/** Opens source, services and press on the data folder; closes what it opened when any of them cannot be had. */
async function openSession(options: Options, terminal: Terminal, asksUpstream: boolean): Promise<Session> {
  const settings = options.settings
    ? readSettings(pathToFileURL(options.settings), { required: true })
    : readSettings(SETTINGS_FILE);
  await prepareDataFolder(options.data);
  const held = await readOrigin(options.data);
  const source = asksUpstream
    ? await openSource(options.source, options, settings, held, terminal.say)
    : heldSource(held);
  const services = await openFolder(options.data, held, source, terminal).catch(async (error: unknown) => {
    await source.replay?.close();
    throw error;
  });
  const port = await choosePort(options.port);
  const press = createLocalPress({
    services,
    settings,
    sourceUrl: source.sourceUrl,
    arxivUrl: source.arxivUrl,
    origin: source.origin,
    siteUrl: settings.baseUrl?.replace(/\/$/, "") ?? `http://127.0.0.1:${port}`,
    clock: source.replay?.clock ?? Date.now,
    log: terminal.log,
  });
  return {
    settings,
    source,
    press,
    port,
    siteFolder: join(options.data, SITE_BUCKET),
    async close() {
      await source.replay?.close();
      // A look into an empty folder does not make it one of real papers, which the sample would then be kept out of.
      if (held === undefined && (await holdsNothing(press))) await forgetOrigin(options.data);
      await services.close();
    },
  };
}

/** Makes the folder one of the source's papers. Nothing in it is touched while another press is running on it. */
async function openFolder(folder: string, held: Origin | undefined, { origin }: Source, terminal: Terminal) {
  await requireUsableDatabase(join(folder, DATABASE));
  if (held === "sample" && origin !== "sample") {
    terminal.say(`Removing the sample from "${folder}" to make room for real papers.`);
    await clearDataFolder(folder);
  }
  await noteOrigin(folder, origin);
  return startEmbeddedServices(folder);
}

/** A table that cannot be read may hold something; why it cannot is told by what failed first. */
async function holdsNothing({ store }: LocalPress): Promise<boolean> {
  return store.readMonths().then(
    (months) => months.length === 0,
    () => false,
  );
}

/** Nobody is asked about papers that are recorded or invented: arXiv would know other papers by their ids, or none. */
function heldSource(held: Origin = "hugging-face"): Source {
  return held === "hugging-face" ? liveSource : { ...liveSource, origin: held, arxivUrl: "" };
}

/**
 * Runs `work` with an open session, and closes it however the work ends.
 * @param asksUpstream whether the work fetches lists; without that, upstream is not even looked for
 */
export async function withSession(
  options: Options,
  terminal: Terminal,
  work: (session: Session) => Promise<void>,
  asksUpstream = true,
): Promise<void> {
  const session = await openSession(options, terminal, asksUpstream);
  try {
    await work(session);
  } finally {
    await session.close();
  }
}
