/** English texts of the pages that explain the site. */
export const enProse = {
  machines: {
    title: "For developers",
    intro: "The same data as JSON, at stable addresses, each with its JSON Schema.",
    schema: "Schema",
    kinds: {
      day: "A day's issue",
      week: "A week",
      month: "A month",
      paper: "A paper with every day that listed it",
      topic: "The newest papers of a topic",
      organization: "The newest papers of an organization",
      status: "The status of the site",
      downloads: "A month's papers as files",
      package: "All downloads with sizes and checksums",
    },
    rules: [
      "Addresses never change. Fields may be added; when the meaning of one changes, schemaVersion goes up.",
      "Times are in UTC; days are the days of Hugging Face's lists. Fields without a known value are left out.",
      "Files are cached for five minutes; ask again with If-None-Match.",
    ],
  },
  downloadFiles: {
    months: "Month by month",
    intro:
      "Each month's papers as files that are yours to keep. Every format holds the same papers, each of them once.",
    formats: {
      "jsonl.gz": ["JSON Lines", "Everything known about each paper, one paper per line, compressed with gzip."],
      csv: ["CSV", "For spreadsheets. Cells that would run as formulas begin with an apostrophe."],
      parquet: ["Parquet", "The same table with typed columns, for DuckDB, pandas and the like."],
      bib: ["BibTeX", "Citation keys are made from the arXiv number and never change."],
      zip: ["Markdown", "The daily and monthly digests, ready for Jekyll and Hugo."],
    },
    year: (year: string) => `Downloads for ${year}`,
    years: "By year",
    checksums: "SHA-256",
    machines: "For developers",
    addresses: "The same data as JSON, at stable addresses",
    dataPackage: "Data Package listing every file with its size and checksum",
    columns: "What the columns mean",
    settling: "A month's files are updated until a week after its last day. After that they no longer change.",
    licence:
      "arXiv's descriptive metadata is free to use (CC0 1.0). Votes, keywords and one-line summaries come from Hugging Face. Papers themselves belong to their authors.",
    none: "There is nothing to download yet.",
  },
  searchPage: {
    intro: "Search every paper in the archive by title, organization, topic, arXiv number, author or abstract.",
    label: "Search papers",
    submit: "Search",
    hint: "Finds papers that match every word. Beginnings of words and small typos count too.",
    period: "Period",
    lastYear: "Last twelve months",
    everything: "Whole archive",
    topic: "Topic",
    anyTopic: "Any topic",
    organization: "Organization",
    sort: "Order",
    orders: { relevance: "Relevance", votes: "Upvotes", new: "Newest" },
    withoutScript: "Search needs JavaScript. These pages lead to every paper without it:",
    script: {
      loading: "Loading {n} of {all}",
      found: "Papers found: {n}",
      none: "No papers match. Try fewer or shorter words.",
      deeper: "Search abstracts and authors too",
      deepened: "abstracts and authors included",
      more: "Show more",
      failed: "Part of the archive could not be loaded. Please search again.",
      vote: "upvote",
      votes: "upvotes",
      anyOrganization: "Any organization",
    },
  },
  feedsPage: {
    lede: "Follow along in any feed reader. There is nothing to sign up for, and nobody learns what you read.",
    feed: "Feed",
    formats: "Formats",
    content:
      "Each entry holds the whole ranking with organizations, one-line summaries and links; abstracts are one click away. A feed holds its thirty newest entries. An entry keeps its id and date for good, and is marked as updated only when its content has changed.",
    all: "Feeds in one file (OPML)",
    subjects:
      "Every topic and every organization has a feed of its own, linked from its page. One file brings all of them into a feed reader: the four above, and a folder each for topics and organizations.",
  },
  statusPage: {
    lede: "When Hugging Face was last checked, and what came of the latest days.",
    lastCapture: "Last checked",
    lastIssue: "Newest issue",
    nextDay: "Next list opens",
    day: "Day",
    result: "Result",
    seen: "Checked",
    none: "Nothing has been checked yet.",
    openThen: "open when last checked",
  },
  aboutPage: {
    what: "Hugging Face lists new papers every weekday, and its readers upvote them. This site keeps each day's list, ranks it, and gathers the days into weekly and monthly digests. It is independent of Hugging Face and of arXiv.",
    ranks: "How papers are ranked",
    ranksText: [
      "A list collects papers from 21:30 to 21:30 New York time, and opens late in the morning in Seoul. Papers are ranked by upvotes; on a tie, the newer arXiv number comes first. Withdrawn papers stay on the page without a rank.",
      "Votes keep moving for days, so they are recorded at three moments: at press (when the list was first seen), at close (when it could grow no more) and settled (a week after it opened). Weeks are ISO weeks and months are calendar months; both are built from their days, and each paper counts once.",
      "A day without a list says why: weekends and holidays have none, a list can be late, and sometimes Hugging Face cannot be reached. No gap is ever filled with another day's papers.",
    ],
    texts: "Summaries, topics and organizations",
    textsText: [
      "One-line summaries are Hugging Face's own where it has one, and otherwise the most telling sentence of the abstract; each says which it is. Topics are assigned by fixed rules from keywords, arXiv categories and the text itself. Organizations and code are as registered on Hugging Face.",
    ],
    privacy: "Privacy",
    privacyText:
      "No accounts, no advertising, no visitor tracking, and nothing loaded from other sites. The language you choose is kept in a cookie, and your settings for colours and keys in your browser; neither says who you are.",
    sources: "Sources",
    reviewed:
      "This service was not reviewed or approved by, nor does it necessarily express or reflect the policies or opinions of, arXiv.",
  },
};

export type Prose = typeof enProse;
