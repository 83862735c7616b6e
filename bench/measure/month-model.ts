import { createPaperStore } from "#adapters/dynamodb/paper-store.ts";
import { parseSettings } from "#config/settings.ts";
import type { ListDay } from "#papers/list-day.ts";
import { extentOfMonth, loadFront, loadSiteModel } from "#pipeline/load-site-model.ts";
import { loadSubjects, subjectsOfDays } from "#pipeline/load-subjects.ts";
import { readCalendar } from "#pipeline/read-calendar.ts";
import type { SiteModel } from "#site/site-model.ts";
import { openCorpusTable } from "../corpus/corpus-table.ts";

/** Everything of one month, and what shows the newest. */
export async function loadMonth(corpus: string, month: string): Promise<SiteModel> {
  const store = createPaperStore(openCorpusTable(corpus));
  const scope = { store, settings: parseSettings({}), siteUrl: "https://papers.example" };
  const calendar = await readCalendar(store, [`${month}-15` as ListDay]);
  const model = await loadSiteModel(extentOfMonth(month, calendar.rows), calendar, scope);
  const subjects = await loadSubjects(store, subjectsOfDays(model.days));
  return { ...model, subjects, front: await loadFront(calendar, scope) };
}
