import { join } from "node:path";
import { emptyFolder, runMeasure } from "./run-measure.ts";

/** What `floor.ts` is given: files as the press makes them, and the formulas in the archive. */
interface FloorInput {
  readonly site: string;
  readonly newDay: string;
  readonly formulas: string;
}

/** Makes once what the floor then only has to read and write. */
export async function prepareFloor(corpus: string, state: string, folder: string): Promise<FloorInput> {
  const site = emptyFolder(folder, "floor-site");
  const newDay = emptyFolder(folder, "floor-new-day");
  const formulas = join(folder, "floor-formulas.json");
  await runMeasure("rebuild-comparable.ts", folder, [corpus, site]);
  await runMeasure("one-day.ts", folder, ["new day", corpus, state, newDay]);
  await runMeasure("list-formulas.ts", folder, [corpus, formulas]);
  return { site, newDay, formulas };
}
