import type { Case } from "../case.ts";
import { bundles } from "./bundles.ts";
import { ingest } from "./ingest.ts";
import { backfill, laptopDay } from "./laptop.ts";
import { downloads, pages, search } from "./month-cases.ts";
import { oneDay } from "./one-day.ts";
import { peers } from "./peers.ts";
import { rebuild } from "./rebuild.ts";
import { text } from "./text.ts";

/** Every case, in the order in which `npm run bench` runs them. A new one is one file and one row. */
export const cases: readonly Case[] = [
  rebuild,
  peers,
  oneDay,
  laptopDay,
  backfill,
  ingest,
  text,
  search,
  downloads,
  bundles,
  pages,
];
