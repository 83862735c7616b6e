import type { PageData } from "../page-data.ts";
import type { Hit } from "../search-months.ts";

export const SHOWN_AT_FIRST = 30;

export function fill(text: string, values: Readonly<Record<string, number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    (values[name] ?? 0).toLocaleString(document.documentElement.lang),
  );
}

function element(name: string, text: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

export function hitItem(hit: Hit, { locale, intl, messages }: PageData, organization: string | undefined): HTMLElement {
  const item = document.createElement("li");
  const body = document.createElement("div");
  const heading = element("h3", "", { lang: "en" });
  heading.append(element("a", hit.title, { href: `/${locale}/papers/${hit.id}/` }));
  const day = new Date(hit.day).toLocaleDateString(intl, { dateStyle: "long", timeZone: "UTC" });
  const line = [organization, day.replaceAll(" ", "\u00a0"), `arXiv:${hit.id}`].filter(Boolean).join("\u00a0· ");
  body.append(heading, element("p", line, { class: "by" }));
  const votes = element("p", "", { class: "votes" });
  const noun = hit.votes === 1 ? messages.vote : messages.votes;
  votes.append(element("b", hit.votes.toLocaleString(locale)), element("span", ` ${noun}`));
  item.append(body, votes);
  return item;
}
