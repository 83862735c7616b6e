import type { Locale } from "#config/settings.ts";
import type { Instant } from "#papers/instant.ts";
import type { IssueRow } from "#papers/issue.ts";
import { closesAt } from "#papers/list-day.ts";
import { lastDays, nextDayOf } from "../data/status-json.ts";
import { formatDay, formatDayOfYear, formatInstant, messagesOf } from "../i18n/messages.ts";
import type { SiteFile } from "../site-file.ts";
import type { SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { dateline } from "./components/dateline.ts";
import { notice } from "./components/notice.ts";
import { pageFiles } from "./components/page-files.ts";
import { html, type SafeHtml } from "./html.ts";
import { renderPage } from "./page.ts";

/** How the press is doing, for people: what `status.json` says. */
export function* renderStatusPages(model: SiteModel): Iterable<SiteFile> {
  for (const locale of model.settings.locales) yield statusPage(model, locale);
}

function statusPage(model: SiteModel, locale: Locale): SiteFile {
  const messages = messagesOf(locale);
  const { lede } = messages.statusPage;
  return renderPage(model, {
    locale,
    title: messages.status,
    description: lede,
    addressIn: urls.statusUrl,
    twins: [{ type: "application/json", url: urls.STATUS_JSON_URL }],
    content: html`${dateline(messages.status)} ${newest(model, locale)} ${days(model, locale)}
    ${pageFiles(locale, { json: urls.STATUS_JSON_URL })}`,
  });
}

function newest({ rows, settings }: SiteModel, locale: Locale): SafeHtml {
  const messages = messagesOf(locale);
  const { lede, lastCapture, lastIssue, nextDay, none } = messages.statusPage;
  const next = nextDayOf(rows);
  const seen = lastSeen(rows);
  const issue = rows.findLast(({ kind }) => kind === "issue");
  if (!seen) return notice(none);
  return html`<section class="prose">
    <p>${lede}</p>
    <dl>
      <dt>${lastCapture}</dt>
      <dd><time datetime="${seen}">${formatInstant(locale, seen, settings.timeZone)}</time></dd>
      ${
        issue &&
        html`<dt>${lastIssue}</dt>
          <dd>
            <a href="${urls.dayUrl(locale, issue.day)}">${formatDay(locale, issue.day)}</a>,
            ${messages.papers(issue.papers)}
          </dd>`
      }
      ${
        next &&
        html`<dt>${nextDay}</dt>
          <dd><time datetime="${next.opensAt}">${formatInstant(locale, next.opensAt, settings.timeZone)}</time></dd>`
      }
    </dl>
  </section>`;
}

/** When upstream was heard for the last time, of whatever day. */
function lastSeen(rows: readonly IssueRow[]): Instant | undefined {
  return rows
    .map(({ capturedAt }) => capturedAt)
    .toSorted()
    .at(-1);
}

function days({ rows, settings }: SiteModel, locale: Locale): SafeHtml | undefined {
  const messages = messagesOf(locale);
  const { day, result, seen } = messages.statusPage;
  const now = lastSeen(rows);
  if (!now) return undefined;
  return html`<section class="scroll" aria-label="${messages.status}" tabindex="0">
    <table class="table">
      <thead>
        <tr>
          <th scope="col">${day}</th>
          <th scope="col">${result}</th>
          <th scope="col">${seen}</th>
        </tr>
      </thead>
      <tbody>
        ${lastDays(rows).map(
          (row) =>
            html`<tr>
                <th scope="row"><a href="${urls.dayUrl(locale, row.day)}">${formatDayOfYear(locale, row.day)}</a></th>
                <td>${resultOf(locale, row, now)}</td>
                <td>${formatInstant(locale, row.capturedAt, settings.timeZone)}</td>
              </tr>
              ${remarks(locale, row)}`,
        )}
      </tbody>
    </table>
  </section>`;
}

/** What came of the day. A list that nobody has looked at since it closed was open the last time. */
function resultOf(locale: Locale, { day, kind, state, papers }: IssueRow, now: Instant): SafeHtml | string {
  const messages = messagesOf(locale);
  const then = state === "open" && now > closesAt(day) ? messages.statusPage.openThen : messages.state[state];
  if (kind === "issue") return `${messages.papers(papers)} · ${then}`;
  return kind === "failed" ? html`<b class="red">${messages.kind[kind]}</b>` : messages.kind[kind];
}

/** What an operator should know of the day. It has the width of the table: beside the dates a phone leaves it none. */
function remarks(locale: Locale, { rejects, reasons = [] }: IssueRow): SafeHtml[] {
  const rejected = rejects > 0 ? [html`<small>${messagesOf(locale).rejected(rejects)}</small>`] : [];
  const said = [...rejected, ...reasons.map((reason) => html`<small lang="en">${reason}</small>`)];
  return said.map(
    (remark) =>
      html`<tr class="remark">
        <td colspan="3">${remark}</td>
      </tr> `,
  );
}
