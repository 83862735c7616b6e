/** A topic's name in addresses, feeds and data: lower case letters, digits and hyphens, such as `gui-agents`. */
export type TopicSlug = string;

/** The same text in the languages of the site. */
export interface Bilingual {
  readonly en: string;
  readonly ko: string;
}

/** One curated topic. Slugs are published in addresses: they never change, and a topic is never taken away. */
export interface Topic {
  readonly slug: TopicSlug;
  readonly names: Bilingual;
  /** One line each. */
  readonly descriptions: Bilingual;
  /** The wider topic that every paper of this one belongs to as well. */
  readonly parent?: TopicSlug;
  /** Other names people look for, in either language; `;` stands between them. */
  readonly aliases: string;
  readonly evidence: TopicEvidence;
  /** A topic so wide that it is only worth naming when little else is known of a paper. */
  readonly broad?: true;
}

/**
 * What speaks for a topic: lists as `splitPhrases` reads them, of phrases in the notation of `compile-phrases.ts`. They stay
 * texts until they are asked for, as most runs meet no new paper. A phrase belongs in `strong` when a paper that
 * keeps saying it is about the topic, and in `weak` when it merely supports other evidence.
 */
export interface TopicEvidence {
  readonly strong: string;
  readonly weak?: string;
  /** As strong as can be in a title, and nothing anywhere else. */
  readonly title?: string;
  /** Uses of the phrases above that mean something else. They are cut out before anything is looked for. */
  readonly not?: string;
  /** arXiv categories, such as `cs.RO`, that support the topic; they stand in when nothing else is known of a paper. */
  readonly categories?: string;
}
