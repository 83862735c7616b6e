import { type ArxivId, parseArxivId } from "#papers/arxiv-id.ts";
import type { ArxivRecord } from "#papers/arxiv-record.ts";
import { toInstant } from "#papers/instant.ts";

/** Those of the papers that are known, in any order. */
export type FindRecords = (ids: readonly ArxivId[]) => readonly ArxivRecord[];

export interface ArxivAnswer {
  readonly status: number;
  readonly body: string;
}

const ROUTE = "/api/query";
/** arXiv's own, also for lists of ids. */
const DEFAULT_RESULTS = "10";
const MOST_RESULTS = 2_000;
const OLD_ID = /^[a-z-]+(\.[A-Z]{2})?\/\d{7}(v\d+)?$/;

/** What arXiv would have answered to `url`, from what `find` knows. */
export function answerAsArxiv(find: FindRecords, url: URL): ArxivAnswer {
  if (url.pathname !== ROUTE) return { status: 404, body: "Not Found" };
  const asked = (url.searchParams.get("id_list") ?? "").split(",").filter(Boolean);
  const malformed = asked.find((id) => !parseArxivId(id) && !OLD_ID.test(id));
  if (malformed !== undefined) return refuse(`incorrect id format for ${malformed}`);
  const most = url.searchParams.get("max_results") ?? DEFAULT_RESULTS;
  if (!/^\d{1,5}$/.test(most)) return refuse("max_results must be an integer");
  if (Number(most) > MOST_RESULTS) return refuse(`max_results must not exceed ${MOST_RESULTS}`);
  const records = find(asked.map(parseArxivId).filter((id) => id !== undefined));
  return { status: 200, body: writeFeed(records.length, records.slice(0, Number(most)).map(writeEntry)) };
}

function refuse(reason: string): ArxivAnswer {
  const address = escapeXml(`https://arxiv.org/api/errors#${reason.replaceAll(" ", "_")}`);
  const entry = `
  <entry>
    <id>${address}</id>
    <title>Error</title>
    <updated>${toInstant(Date.now())}</updated>
    <link href="${address}" rel="alternate" type="text/html"/>
    <summary>${escapeXml(reason)}</summary>
    <author>
      <name>arXiv api core</name>
    </author>
  </entry>`;
  return { status: 400, body: writeFeed(1, [entry]) };
}

function writeFeed(total: number, entries: readonly string[]): string {
  return `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
  <id>https://arxiv.org/api/stand-in</id>
  <title>arXiv Query</title>
  <updated>${toInstant(Date.now())}</updated>
  <opensearch:totalResults>${total}</opensearch:totalResults>
  <opensearch:startIndex>0</opensearch:startIndex>${entries.join("")}
</feed>
`;
}

function writeEntry(record: ArxivRecord): string {
  const name = `${record.id}v${record.version}`;
  const categories = record.categories.map(
    (term) => `<category term="${escapeXml(term)}" scheme="http://arxiv.org/schemas/atom"/>`,
  );
  return `
  <entry>
    <id>http://arxiv.org/abs/${name}</id>
    <title>${name}</title>
    <updated>${record.updatedOn}T17:59:46Z</updated>
    <link href="https://arxiv.org/abs/${name}" rel="alternate" type="text/html"/>
    <link href="https://arxiv.org/pdf/${name}" rel="related" type="application/pdf" title="pdf"/>
    <summary>${escapeXml(record.abstract)}</summary>
    ${categories.join("\n    ")}
    <arxiv:primary_category term="${escapeXml(record.categories[0] ?? "")}"/>${writeRemarks(record)}
  </entry>`;
}

function writeRemarks({ comment, journalReference, doi }: ArxivRecord): string {
  return Object.entries({ comment, journal_ref: journalReference, doi })
    .map(([name, text]) => (text === undefined ? "" : `\n    <arxiv:${name}>${escapeXml(text)}</arxiv:${name}>`))
    .join("");
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
