/** English texts of the pages that explain the site. */
export const enProse = {
  machines: {
    title: "For machines",
    intro: "Stable addresses of the same data as JSON, each with its JSON Schema.",
    schema: "Schema",
    kinds: {
      day: "A day's issue",
      week: "A week",
      month: "A month",
      paper: "A paper with every day that listed it",
      topic: "The newest papers of a topic",
      organization: "The newest papers of an organization",
      status: "How the press is doing",
      downloads: "A month's papers as files",
      package: "All downloads with sizes and checksums",
    },
    rules: [
      "Addresses never change. Fields may be added; when the meaning of one changes, schemaVersion goes up.",
      "Times are in UTC, days are those of Hugging Face's lists. Unknown fields are left out.",
      "Files are cached for five minutes; ask again with If-None-Match.",
    ],
  },
  downloadFiles: {
    months: "Month by month",
    intro: "Every month of papers as files that are yours to keep: the same papers in every format, each once.",
    formats: {
      "jsonl.gz": ["JSON Lines", "Everything that is known of a paper, one paper a line, packed with gzip."],
      csv: ["CSV", "For spreadsheets. Cells that a spreadsheet would run as a formula begin with an apostrophe."],
      parquet: ["Parquet", "The same table with types, for DuckDB, pandas and the like."],
      bib: ["BibTeX", "Keys are made of the arXiv identifier and never change."],
      zip: ["Markdown", "Every day and the month, as Jekyll and Hugo take them."],
    },
    year: (year: string) => `Downloads of ${year}`,
    years: "By year",
    checksums: "SHA-256",
    machines: "For machines",
    addresses: "The same as JSON, at stable addresses",
    dataPackage: "Data Package with every file, its size and checksum",
    columns: "Columns of the tables",
    settling: "Files of a month change while it runs, and until a week after its last day; then they stay.",
    licence:
      "arXiv's descriptive metadata is free to use (CC0 1.0). Votes, keywords and one-line summaries come from Hugging Face. Papers themselves belong to their authors.",
    none: "There is nothing to download yet.",
  },
  searchPage: {
    intro: "Every paper of the archive by title, organization, topic, arXiv number, author and abstract.",
    label: "Search papers",
    submit: "Search",
    hint: "All words have to fit; beginnings of words and small slips are found too.",
    period: "Period",
    lastYear: "Last twelve months",
    everything: "Whole archive",
    topic: "Topic",
    anyTopic: "Any topic",
    organization: "Organization",
    sort: "Order",
    orders: { relevance: "Relevance", votes: "Upvotes", new: "Newest" },
    withoutScript: "Search needs JavaScript. Without it, these lead to every paper:",
    script: {
      loading: "Loading {n} of {all}",
      found: "Papers found: {n}",
      none: "No paper fits. Fewer or shorter words find more.",
      deeper: "Search abstracts and authors too",
      deepened: "abstracts and authors included",
      more: "Show more",
      failed: "A part of the archive could not be loaded; search again.",
      votes: "upvotes",
      anyOrganization: "Any organization",
    },
  },
  feedsPage: {
    lede: "Follow the press in any feed reader: nothing to sign up for, and nobody learns that you read it.",
    feed: "Feed",
    formats: "Formats",
    content:
      "An entry holds the whole ranking with organizations, one-line summaries and links; abstracts are one click away. Feeds hold the newest thirty entries. An entry keeps its id and its date for good, and counts as updated only when its content changed.",
    all: "Feeds in one file (OPML)",
    subjects:
      "Every topic and every organization has a feed of its own, linked from its page. One file takes them all into a feed reader: the four above, and in folders of their own every topic and every organization.",
  },
  statusPage: {
    lede: "What was last heard from Hugging Face, and how the newest days stand.",
    lastCapture: "Last heard",
    lastIssue: "Newest issue",
    nextDay: "Next list opens",
    day: "Day",
    result: "Result",
    seen: "Last seen",
    none: "Nothing has been heard yet.",
    openThen: "open when last seen",
  },
  aboutPage: {
    what: "Hugging Face lists new papers every working day, and its readers upvote them. This site keeps each day's list, ranks it, and puts days together into weeks and months. It is independent of Hugging Face and of arXiv.",
    ranks: "How papers are ranked",
    ranksText: [
      "A list day runs from 21:30 to 21:30 in New York; its list opens in the late morning of Seoul. Papers are ranked by their upvotes; of equals, the newer arXiv number comes first. Withdrawn papers stay on the page without a rank.",
      "Votes move for days, so three moments are kept: at press (when the list was first seen), at close (when it could grow no more) and settled (a week after it opened). Weeks are ISO weeks and months calendar months, both put together from their days, each paper counted once.",
      "A day without a list says why: weekends and holidays have none, a list can be late, and sometimes Hugging Face cannot be read. Nothing is copied from another day to fill a gap.",
    ],
    texts: "Summaries, topics and organizations",
    textsText: [
      "One-line summaries are Hugging Face's own where there is one, and otherwise the abstract's most telling sentence; each says which. Topics are found by fixed rules from keywords, arXiv categories and the text itself. Organizations and code are as Hugging Face names them.",
    ],
    privacy: "Privacy",
    privacyText:
      "No account, no advertising, no counting of readers, nothing loaded from anybody else. The language you choose is kept in a cookie, your colours and keys in your browser; neither says who you are.",
    sources: "Sources",
    reviewed:
      "This service was not reviewed or approved by, nor does it necessarily express or reflect the policies or opinions of, arXiv.",
  },
};

export type Prose = typeof enProse;
