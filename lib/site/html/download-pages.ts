import type { Locale } from "#config/settings.ts";
import type { DownloadFile, MonthDownloads } from "#papers/month-downloads.ts";
import { formatBytes, formatMonth, formatYear, messagesOf } from "../i18n/messages.ts";
import type { SiteFile } from "../site-file.ts";
import type { SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { addUp, sumParts } from "./components/archive-sums.ts";
import { counts } from "./components/counts.ts";
import { dateline } from "./components/dateline.ts";
import { sectionHead } from "./components/section-head.ts";
import { html, type SafeHtml } from "./html.ts";
import { renderPage } from "./page.ts";

/** What can be downloaded: a page that says what there is, and one for each year with every file. */
export function* renderDownloadPages(model: SiteModel): Iterable<SiteFile> {
  if (!model.front) return;
  const years = Map.groupBy(model.front.downloads, ({ month }) => month.slice(0, 4));
  for (const locale of model.settings.locales) {
    for (const [year, months] of years) yield yearPage(model, locale, year, months);
    yield indexPage(model, locale, years);
  }
}

function indexPage(model: SiteModel, locale: Locale, years: ReadonlyMap<string, readonly MonthDownloads[]>): SiteFile {
  const messages = messagesOf(locale);
  const { intro, formats, settling, licence, none } = messages.downloadFiles;
  const title = messages.downloads;
  return renderPage(model, {
    locale,
    title,
    description: intro,
    addressIn: urls.downloadsUrl,
    twins: years.size > 0 ? [{ type: "application/json", url: urls.DATA_PACKAGE_URL }] : [],
    content: html`${dateline(title)}
      <div class="prose"><p>${intro}</p></div>
      ${sectionHead(messages.downloadFiles.years)} ${years.size === 0 && html`<p>${none}</p>`}
      <ul class="days">
        ${[...years].toReversed().map(([year, months]) => yearLine(locale, year, months))}
      </ul>
      ${sectionHead(messages.feedsPage.formats)}
      <div class="prose">
        <dl>
          ${Object.values(formats).map(
            ([name, what]) =>
              html`<dt>${name}</dt>
                <dd>${what}</dd> `,
          )}
        </dl>
        <p>${settling}</p>
        <p>${licence} <span lang="en">${messages.thanks}</span></p>
      </div>
      ${years.size > 0 && machines(locale)}`,
  });
}

function machines(locale: Locale): SafeHtml {
  const { machines: heading, addresses, dataPackage, columns } = messagesOf(locale).downloadFiles;
  return html`${sectionHead(heading)}
    <ul class="prose">
      <li><a href="${urls.dataUrl(locale)}">${addresses}</a></li>
      <li><a href="${urls.DATA_PACKAGE_URL}">${dataPackage}</a></li>
      <li><a href="${urls.TABLE_SCHEMA_URL}">${columns}</a></li>
    </ul>`;
}

function yearLine(locale: Locale, year: string, months: readonly MonthDownloads[]): SafeHtml {
  return html`<li>
    <p>
      <a href="${urls.downloadYearUrl(locale, year)}">${formatYear(locale, year)}</a>
      <small>${sizeParts(locale, months).join(" · ")}</small>
    </p>
  </li>`;
}

function sizeParts(locale: Locale, months: readonly MonthDownloads[]): string[] {
  const bytes = months.flatMap(({ files }) => files.map((file) => file.bytes)).reduce((sum, size) => sum + size, 0);
  return [...sumParts(locale, addUp(months)), formatBytes(locale, bytes)];
}

function yearPage(model: SiteModel, locale: Locale, year: string, months: readonly MonthDownloads[]): SiteFile {
  const { downloads: overview, downloadFiles } = messagesOf(locale);
  const { year: titleOf, intro } = downloadFiles;
  const title = titleOf(year);
  return renderPage(model, {
    locale,
    title,
    description: `${title} · ${intro}`,
    addressIn: (other) => urls.downloadYearUrl(other, year),
    twins: [{ type: "application/json", url: urls.DATA_PACKAGE_URL }],
    content: html`${dateline(title, counts(sizeParts(locale, months)), html`<p class="pager"><a href="${urls.downloadsUrl(locale)}">← ${overview}</a></p>`)}
      <ul class="files">
        ${months.toReversed().map((month) => monthItem(locale, month))}
      </ul>`,
  });
}

function monthItem(locale: Locale, { month, papers, days, files }: MonthDownloads): SafeHtml {
  const messages = messagesOf(locale);
  return html`<li>
    <div>
      <h2>${formatMonth(locale, month)}</h2>
      <p class="by">${messages.papers(papers)} · ${messages.days(days)}</p>
    </div>
    <div>
      <p class="tags">${files.map((file) => fileLink(locale, month, file))}</p>
      <details>
        <summary>${messages.downloadFiles.checksums}</summary>
        <pre>${files.map(({ sha256, name }) => `${sha256}  ${name}\n`).join("")}</pre>
        <p><a href="${urls.downloadUrl(month, urls.CHECKSUMS)}">${urls.CHECKSUMS}</a></p>
      </details>
    </div>
  </li> `;
}

function fileLink(locale: Locale, month: string, { name, bytes }: DownloadFile): SafeHtml {
  return html`<a href="${urls.downloadUrl(month, name)}" download="${name}"
    >${name} <small>${formatBytes(locale, bytes)}</small></a
  > `;
}
