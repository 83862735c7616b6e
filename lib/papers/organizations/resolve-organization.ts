import { cleanLine } from "../clean-text.ts";
import type { Organization } from "../paper.ts";
import { organizationNamed } from "./organizations.ts";

export interface ResolvedOrganization {
  /** Lower case letters, digits and hyphens. */
  readonly slug: string;
  readonly names: { readonly en: string; readonly ko: string };
  /** Whether it is in the registry; another keeps its own name, and a slug made of its account. */
  readonly known: boolean;
}

/** One organisation under one name and slug, whichever of its accounts or spellings upstream used. */
export function resolveOrganization({ account, name }: Organization): ResolvedOrganization {
  const known = organizationNamed(account) ?? organizationNamed(name);
  if (known) return { slug: known.slug, names: known.names, known: true };
  const own = cleanLine(name) || account;
  return { slug: slugOf(account) || slugOf(own) || "unnamed", names: { en: own, ko: own }, known: false };
}

function slugOf(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}
