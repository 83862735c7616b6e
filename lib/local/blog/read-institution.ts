import { cleanLine } from "#papers/clean-text.ts";
import type { KnownOrganization } from "#papers/organizations/known-organization.ts";
import { namesOf, organizationNamed } from "#papers/organizations/organizations.ts";

/** Who the blog says a paper is from. */
export type Institution =
  /** `clean` as it was, `recovered` from what was glued to it. */
  | { readonly reading: "clean" | "recovered"; readonly name: string }
  /** Nobody is named, or where the name ends cannot be told. */
  | { readonly reading: "unnamed" | "unclear" };

/*
 * The blog scraped the name together with what stood beside it: the stars of the repository, if there is one, and the
 * comments, if there are any. `ByteDance391` is 39 stars and 1 comment, `RLinf2.37k2` 2,370 stars and 2 comments. Or,
 * where nobody is named, the number of authors: `·438 authors2`.
 */
const STARS = String.raw`(?:\d{1,3}(?:\.\d{1,2})?k|0|[1-9]\d{0,2})`;
const COMMENTS = String.raw`[1-9]\d?`;
const COUNTS = new RegExp(`^${STARS}?(?:${COMMENTS})?$`);

const AUTHORS = /^(.*?)\s*·\s*\d+ authors?/;
const ENDS_IN_COUNTS = /\d$|\dk$/;

/**
 * A name without digits of its own ends in a letter, a bracket or the point of a company's form. Counts never took more
 * than four digits in 2,747 entries; each of the six longer runs began with digits of the name (`Insta36051`).
 */
const UNDIGITED = /^(.*\p{L}.*(?:[\p{L})]|\b(?:inc|ltd|corp|co)\.))(\d{1,4}|\d{1,3}(?:\.\d{1,2})?k\d{0,2})$/iu;

/**
 * The name in `text`, where it is certain. An organisation of the registry is recognised digits and all (`AI21691` is
 * AI21). Another name is cut only when it can have no digits of its own at its end: one that a space, hyphen or digit
 * separates from the counts (`Studio 541`) is unclear.
 */
export function readInstitution(text: string): Institution {
  const line = cleanLine(text);
  const beforeAuthors = AUTHORS.exec(line)?.[1];
  if (!line || beforeAuthors === "") return { reading: "unnamed" };
  if (beforeAuthors !== undefined) return { reading: "recovered", name: beforeAuthors };
  if (!ENDS_IN_COUNTS.test(line)) return { reading: "clean", name: line };
  const name = findKnownName(line) ?? cutCounts(line);
  if (name === undefined) return { reading: "unclear" };
  return { reading: name === line ? "clean" : "recovered", name };
}

/** The one organisation of the registry that `line` can begin with; one spelled exactly so comes before others. */
function findKnownName(line: string): string | undefined {
  const cuts = Array.from({ length: line.length }, (_, at) => [line.slice(0, at + 1), line.slice(at + 1)] as const);
  const names = cuts.filter(([, counts]) => COUNTS.test(counts)).map(([name]) => name);
  const known = names.flatMap((name) => {
    const organization = organizationNamed(name);
    return organization ? [{ name: name.trim(), organization }] : [];
  });
  const exact = known.filter(({ name, organization }) => namesOf(organization).includes(name));
  const candidates = exact.length > 0 ? exact : known;
  const distinct = new Set<KnownOrganization>(candidates.map(({ organization }) => organization));
  return distinct.size === 1 ? candidates.at(-1)?.name : undefined;
}

function cutCounts(line: string): string | undefined {
  const [, name, counts = ""] = UNDIGITED.exec(line) ?? [];
  return name !== undefined && name.length > 1 && COUNTS.test(counts) ? name : undefined;
}
