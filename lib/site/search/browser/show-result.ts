import type { Hit } from "../search-months.ts";
import { nameOf, type SearchState } from "./search-state.ts";
import { fill, hitItem, SHOWN_AT_FIRST } from "./show.ts";

/** @param progress what is still being done, or went wrong; empty when all has been looked through */
export function showHits(state: SearchState, hits: readonly Hit[], progress: string): void {
  const { found, none } = state.page.messages;
  const count = hits.length > 0 ? fill(found, { n: hits.length }) : progress === "" ? none : "";
  state.status.textContent = [count, progress].filter(Boolean).join(" · ");
  const items = hits.slice(0, state.shown).map((hit) => hitItem(hit, state.page, nameOf(state, hit.organization)));
  state.list.replaceChildren(...items);
  performance.mark("search-shown");
}

/** The end of a search, with what can be done next. @param deepen looks into abstracts too, where that is still to do */
export function showResult(state: SearchState, hits: readonly Hit[], note: string, deepen?: () => Promise<void>): void {
  const { more, deeper } = state.page.messages;
  showHits(state, hits, hits.length > 0 ? note : "");
  state.actions.replaceChildren();
  if (hits.length > state.shown)
    offer(state, more, () => {
      const first = state.shown;
      state.shown += 3 * SHOWN_AT_FIRST;
      showResult(state, hits, note, deepen);
      (state.list.children[first]?.querySelector("a") as HTMLElement | null)?.focus();
    });
  if (deepen) offer(state, deeper, () => void deepen());
  state.form.dataset["state"] = "done";
}

function offer({ actions }: SearchState, text: string, run: () => void): void {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text;
  button.addEventListener("click", run);
  actions.append(button);
}
