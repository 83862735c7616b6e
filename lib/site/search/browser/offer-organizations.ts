import { controlOf, nameOf, type SearchState } from "./search-state.ts";

const OFFERED = 100;

/** Fills the choice of organisations with the most frequent of the loaded months, in order of their names. */
export function offerOrganizations(state: SearchState): void {
  const select = controlOf(state, "organization") as HTMLSelectElement;
  const chosen = select.value || new URLSearchParams(location.search).get("organization") || "";
  const slugs = [...new Set([...(chosen ? [chosen] : []), ...mostFrequent(state)])];
  const options = slugs.map((slug) => new Option(nameOf(state, slug) ?? slug, slug, false, slug === chosen));
  options.sort((a, b) => a.text.localeCompare(b.text, state.page.locale));
  select.replaceChildren(new Option(state.page.messages.anyOrganization, ""), ...options);
  select.value = chosen;
}

function mostFrequent({ months }: SearchState): string[] {
  const counts = new Map<string, number>();
  for (const { papers } of months.values())
    for (const { organization } of papers)
      if (organization) counts.set(organization, (counts.get(organization) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, OFFERED)
    .map(([slug]) => slug);
}
