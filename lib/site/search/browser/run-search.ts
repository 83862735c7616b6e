import type { LoadedMonth } from "../read-shards.ts";
import { type Hit, type Query, wordsOfQuery } from "../search-months.ts";
import { partOf, termsOf } from "../shards.ts";
import { inTurn, loadMonth, loadNames, loadPart } from "./load.ts";
import { offerOrganizations } from "./offer-organizations.ts";
import { findIn, loadedOf, queryOf, scopeOf, type SearchState } from "./search-state.ts";
import { fill } from "./show.ts";
import { showHits, showResult } from "./show-result.ts";

/** Fewer papers than this found by titles and names, and abstracts are looked into without being asked. */
const ENOUGH = 20;

/** Answers what the form asks: what is loaded at once, the rest as it comes. */
export async function runSearch(state: SearchState): Promise<void> {
  const round = ++state.round;
  const query = queryOf(state);
  state.actions.replaceChildren();
  if (!query.text.trim() && !query.topic && !query.organization) return showHits(state, [], " ");
  const scope = scopeOf(state);
  try {
    await loadScope(state, scope, query, round);
    if (round === state.round) await answer(state, scope, query, round);
  } catch {
    if (round === state.round) showHits(state, findIn(state, scope, query), state.page.messages.failed);
  }
}

async function loadScope(state: SearchState, scope: readonly string[], query: Query, round: number): Promise<void> {
  const missing = scope.filter((month) => !state.months.has(month));
  let done = scope.length - missing.length;
  state.names ??= await loadNames();
  await inTurn(missing, async (month) => {
    if (round !== state.round) return;
    if (!state.months.has(month)) state.months.set(month, await loadMonth(month));
    done += 1;
    if (round !== state.round || done === scope.length) return;
    showHits(state, findIn(state, scope, query), fill(state.page.messages.loading, { n: done, all: scope.length }));
  });
  if (round === state.round && missing.length > 0) offerOrganizations(state);
}

async function answer(state: SearchState, scope: readonly string[], query: Query, round: number): Promise<void> {
  const { deepened } = state.page.messages;
  const hits: Hit[] = findIn(state, scope, query);
  showHits(state, hits, "");
  const parts = missingParts(loadedOf(state, scope), query.text);
  if (parts.length === 0) return showResult(state, hits, deepened);
  const deepen = async () => {
    await loadParts(state, parts, round);
    if (round === state.round) showResult(state, findIn(state, scope, query), deepened);
  };
  if (hits.length < ENOUGH) await deepen();
  else showResult(state, hits, "", deepen);
}

interface Part {
  readonly month: LoadedMonth;
  readonly part: number;
}

/** The parts of the months' texts in which the words of a query could be. */
function missingParts(months: readonly LoadedMonth[], text: string): Part[] {
  const terms = wordsOfQuery(text)
    .flatMap((word) => word.split(" "))
    .flatMap(termsOf)
    .filter((term) => [...term].length > 1);
  const wanted = [...new Set(terms.map(partOf))];
  return months.flatMap((month) => wanted.filter((part) => !month.parts.has(part)).map((part) => ({ month, part })));
}

async function loadParts(state: SearchState, parts: readonly Part[], round: number): Promise<void> {
  let read = 0;
  state.actions.replaceChildren();
  await inTurn(parts, async ({ month, part }) => {
    if (round !== state.round) return;
    await loadPart(month, part);
    read += 1;
    state.status.textContent = fill(state.page.messages.loading, { n: read, all: parts.length });
  });
}
