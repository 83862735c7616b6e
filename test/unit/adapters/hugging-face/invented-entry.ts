/** An entry as Hugging Face serves it, about a paper nobody wrote. Overrides replace whole fields of `paper`. */
export function inventEntry(id: string, overrides: Record<string, unknown> = {}, upvotes = 7) {
  return {
    paper: {
      id,
      authors: [
        { _id: "65efc32c55f190f77e7b1d5b", name: "Ada Invented", hidden: false },
        { _id: "65efc32c55f190f77e7b1d5c", name: "Ben Imagined", hidden: false },
      ],
      publishedAt: "2026-02-03T00:00:00.000Z",
      submittedOnDailyAt: "2026-02-05T00:00:00.000Z",
      title: `An invented paper numbered ${id}`,
      summary: "It says nothing.\nIt proves less.",
      upvotes,
      ...overrides,
    },
    publishedAt: "2026-02-02T19:00:00.000Z",
    title: `An invented paper numbered ${id}`,
    numComments: 2,
  };
}

/** `count` entries with falling votes. */
export function inventEntries(count: number) {
  return Array.from({ length: count }, (_, index) => inventEntry(`2602.${String(10_000 + index)}`, {}, count - index));
}
