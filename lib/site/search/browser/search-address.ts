import { controlOf, type SearchState } from "./search-state.ts";

/* The address holds the whole question, so that it can be shared and the back button works. */

const FIELDS = ["q", "period", "topic", "organization", "sort"];
const DEFAULT_SORT = "relevance";

export function addressOf(state: SearchState): string {
  const values = new URLSearchParams();
  for (const name of FIELDS) {
    const { value } = controlOf(state, name);
    if (value && value !== DEFAULT_SORT) values.set(name, value);
  }
  return values.size > 0 ? `?${values}` : location.pathname;
}

export function readAddress(state: SearchState): void {
  const values = new URLSearchParams(location.search);
  for (const name of FIELDS) {
    const value = values.get(name) ?? (name === "sort" ? DEFAULT_SORT : "");
    const field = controlOf(state, name);
    // Organisations are known once their months are loaded; the one that is asked for is offered at once.
    if (name === "organization" && value && field instanceof HTMLSelectElement) field.append(new Option(value, value));
    field.value = value;
  }
}
