import type { PageData } from "../page-data.ts";
import type { LoadedMonth } from "../read-shards.ts";
import { type Hit, type Query, searchMonths } from "../search-months.ts";
import type { AllNames } from "./load.ts";
import { SHOWN_AT_FIRST } from "./show.ts";

const DEFAULT_MONTHS = 12;

/** What the page holds while it is open. */
export interface SearchState {
  readonly page: PageData;
  readonly form: HTMLFormElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly actions: HTMLElement;
  readonly months: Map<string, LoadedMonth>;
  names: AllNames | undefined;
  /** How many results are shown. */
  shown: number;
  /** Counts searches: what an overtaken one finds is left unsaid. */
  round: number;
}

export function createState(form: HTMLFormElement): SearchState {
  const find = (id: string) => document.querySelector(id) as HTMLElement;
  return {
    page: JSON.parse(form.dataset["search"] ?? "") as PageData,
    form,
    status: find("#search-status"),
    list: find("#search-results"),
    actions: find("#search-actions"),
    months: new Map(),
    names: undefined,
    shown: SHOWN_AT_FIRST,
    round: 0,
  };
}

export function controlOf({ form }: SearchState, name: string): HTMLInputElement | HTMLSelectElement {
  return form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
}

export function queryOf(state: SearchState): Query {
  return {
    text: controlOf(state, "q").value,
    topic: controlOf(state, "topic").value,
    organization: controlOf(state, "organization").value,
    sort: (controlOf(state, "sort").value || "relevance") as Query["sort"],
  };
}

/** The months of the chosen period, newest first. */
export function scopeOf(state: SearchState): string[] {
  const period = controlOf(state, "period").value;
  const { months } = state.page;
  if (period === "all") return [...months];
  return period === "" ? months.slice(0, DEFAULT_MONTHS) : months.filter((month) => month.startsWith(period));
}

/** The months of `scope` that are there already. */
export function loadedOf({ months }: SearchState, scope: readonly string[]): LoadedMonth[] {
  return scope.flatMap((month) => months.get(month) ?? []);
}

export function findIn(state: SearchState, scope: readonly string[], query: Query): Hit[] {
  return state.names ? searchMonths(loadedOf(state, scope), state.names, query) : [];
}

export function nameOf({ months, names, page }: SearchState, slug: string | undefined): string | undefined {
  if (slug === undefined) return undefined;
  const own = [...months.values()].find(({ organizations }) => organizations.has(slug))?.organizations.get(slug);
  const known: Partial<Record<string, string>> | undefined = names?.shown.get(slug) ?? own;
  return known?.[page.locale] ?? known?.["en"];
}
