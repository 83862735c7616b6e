import { addressOf, readAddress } from "./search-address.ts";
import { controlOf, createState } from "./search-state.ts";
import { runSearch } from "./run-search.ts";
import { SHOWN_AT_FIRST } from "./show.ts";

const TYPING_PAUSE = 60;

function start(form: HTMLFormElement): void {
  const state = createState(form);
  let pause = 0;

  const again = (keep: "push" | "replace") => {
    clearTimeout(pause);
    state.shown = SHOWN_AT_FIRST;
    form.dataset["state"] = "searching";
    if (keep === "push") history.pushState(undefined, "", addressOf(state));
    else history.replaceState(undefined, "", addressOf(state));
    void runSearch(state);
  };

  form.addEventListener("input", (event) => {
    if (event.target !== controlOf(state, "q")) return;
    clearTimeout(pause);
    pause = setTimeout(() => again("replace"), TYPING_PAUSE);
  });
  form.addEventListener("change", (event) => event.target !== controlOf(state, "q") && again("push"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    again("push");
  });
  addEventListener("popstate", () => {
    readAddress(state);
    void runSearch(state);
  });
  readAddress(state);
  void runSearch(state);
}

const form = document.querySelector<HTMLFormElement>("form[data-search]");
if (form) start(form);
