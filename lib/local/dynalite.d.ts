/** What the press uses of dynalite, which ships no types. */
declare module "dynalite" {
  import type { Server } from "node:http";

  interface Options {
    /** Folder of the database; in memory without one. */
    readonly path?: string;
    /** How long a new table stays in the state CREATING, in milliseconds. */
    readonly createTableMs?: number;
  }

  /** Its `close` waits for what is being written and closes the database. */
  export default function dynalite(options: Options): Server;
}

declare module "dynalite/db/index.js" {
  interface Store {
    readonly db: { open(): Promise<void>; close(): Promise<void> };
  }

  export function create(options: { readonly path: string }): Store;
}
