/**
 * What a page can do more where scripts run: remember the theme and the language, go from paper to paper with j and k,
 * copy a citation. Everything on the page works without it.
 */
export function enhancePage() {
  const root = document.documentElement;

  /** Storage may be switched off, and a page must work all the same. @param {string} name */
  const recall = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  };
  /** @param {string} name @param {string} value */
  const remember = (name, value) => {
    try {
      localStorage.setItem(name, value);
    } catch {
      // Forgotten with the page, then.
    }
  };
  /** @param {string} selector */
  const all = (selector) => [...document.querySelectorAll(selector)].filter((found) => found instanceof HTMLElement);

  /** @param {string} theme `auto`, `light` or `dark` */
  const showTheme = (theme) => {
    if (theme === "auto") root.removeAttribute("data-theme");
    else root.dataset.theme = theme;
    for (const button of all("[data-set-theme]"))
      button.setAttribute("aria-pressed", String(button.dataset.setTheme === theme));
  };
  const theme = recall("theme");
  showTheme(theme === "light" || theme === "dark" ? theme : "auto");
  for (const button of all("[data-set-theme]"))
    button.addEventListener("click", () => {
      remember("theme", button.dataset.setTheme ?? "auto");
      showTheme(button.dataset.setTheme ?? "auto");
    });

  // The root of the site asks for this cookie; see the viewer-request function.
  for (const link of all(".lang"))
    link.addEventListener("click", () => {
      document.cookie = `locale=${link.lang}; path=/; max-age=31536000; samesite=lax`;
    });

  // Keys of one letter disturb people who speak to their computers, so they can be switched off (WCAG 2.1.4).
  let keysOn = recall("keys") !== "off";
  for (const button of all("[data-keys]")) {
    button.setAttribute("aria-pressed", String(keysOn));
    button.addEventListener("click", () => {
      keysOn = !keysOn;
      remember("keys", keysOn ? "on" : "off");
      button.setAttribute("aria-pressed", String(keysOn));
    });
  }
  const titles = all(".list h3 a, .mini h3 a");
  document.addEventListener("keydown", (event) => {
    const typing = event.target instanceof Element && event.target.closest("input, textarea, select");
    const step = { j: 1, k: -1 }[event.key];
    if (!step || !keysOn || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const here = titles.findIndex((title) => title === document.activeElement);
    const next = titles[here < 0 && step < 0 ? titles.length - 1 : here + step];
    next?.focus({ preventScroll: true });
    next?.closest("li")?.scrollIntoView({ block: "nearest" });
  });

  for (const button of all("[data-copy]")) button.addEventListener("click", () => copyFor(button));

  for (const control of all("[data-script]")) control.hidden = titles.length === 0 && control.dataset.script === "list";
}

/** @param {HTMLElement} button names the element whose text it copies */
async function copyFor(button) {
  const entry = document.getElementById(button.dataset.copy ?? "");
  if (!entry) return;
  try {
    await navigator.clipboard.writeText(entry.textContent ?? "");
    button.textContent = button.dataset.done ?? button.textContent;
  } catch {
    // Refused, or none as on a page without TLS: what the reader came to copy is then shown and selected.
    entry.closest("details")?.setAttribute("open", "");
    getSelection()?.selectAllChildren(entry);
  }
}
