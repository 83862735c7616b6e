import { cleanLine } from "../clean-text.ts";
import type { Organization } from "../paper.ts";
import type { KnownOrganization } from "./known-organization.ts";
import { findOrganization, foldName, organizationNamed } from "./organizations.ts";

export interface ResolvedOrganization {
  /** Lower case letters, digits and hyphens. */
  readonly slug: string;
  readonly names: { readonly en: string; readonly ko: string };
  /** Whether it is in the registry; another keeps its own name, and a slug made of its account. */
  readonly known: boolean;
}

/** One organisation under one name and slug, whichever of its accounts or spellings upstream used. */
export function resolveOrganization({ account, name }: Organization): ResolvedOrganization {
  // The name first: people read it, and accounts are first come, first served.
  const known = organizationNamed(name) ?? organizationOfAccount(account, name);
  if (known) return { slug: known.slug, names: known.names, known: true };
  const own = cleanLine(name) || account;
  return { slug: ownSlug(account, own), names: { en: own, ko: own }, known: false };
}

/** Four letters are the initials of many; where the name spells out other words, they are not taken for those of one. */
const INITIALS = 4;

function organizationOfAccount(account: string, name: string): KnownOrganization | undefined {
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const spelledOut = words.length > 1 && !words.includes(account.toLowerCase());
  return foldName(account).length <= INITIALS && spelledOut ? undefined : organizationNamed(account);
}

/** Addresses of the registry's organisations belong to them alone. */
function ownSlug(account: string, name: string): string {
  const slug = slugOf(account) || slugOf(name) || "unnamed";
  return findOrganization(slug) ? slugOf(`${slug} ${name}`) : slug;
}

function slugOf(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}
