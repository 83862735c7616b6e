import type { Page } from "playwright-core";

/** Notes what should never happen on a page: messages, errors, dialogs, failed or foreign requests. */
export function watchPage(page: Page, origin: string): { readonly take: () => string[] } {
  let seen: string[] = [];
  page.on("console", (message) => seen.push(`has a console message: ${message.text()}`));
  page.on("pageerror", (error) => seen.push(`has an error: ${error.message}`));
  page.on("dialog", (dialog) => {
    seen.push(`opens a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  // What was still on its way when the next page was opened (on a busy machine, icons) is given up, and has not failed.
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText !== "net::ERR_ABORTED") seen.push(`could not load ${request.url()}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== "data:") seen.push(`asks another origin: ${request.url()}`);
  });
  return {
    /** What was noted since the last time, each thing once. */
    take() {
      const taken = [...new Set(seen)];
      seen = [];
      return taken;
    },
  };
}
