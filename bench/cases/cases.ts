import type { Case } from "../case.ts";
import { oneDay } from "./one-day.ts";
import { peers } from "./peers.ts";
import { rebuild } from "./rebuild.ts";

/** Every case, in the order in which `npm run bench` runs them. A new one is one file and one row. */
export const cases: readonly Case[] = [rebuild, peers, oneDay];
