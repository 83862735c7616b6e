/** An organisation of the registry. Slugs are published in addresses: they never change. */
export interface KnownOrganization {
  readonly slug: string;
  readonly names: { readonly en: string; readonly ko: string };
  /** Its accounts on Hugging Face, and other names it goes by; compared without case, spaces and punctuation. */
  readonly aliases: readonly string[];
}

/** A row of the registry: slug, English name, Korean name, and what else it is called. */
export function organization(slug: string, en: string, ko: string, ...aliases: string[]): KnownOrganization {
  return { slug, names: { en, ko }, aliases };
}
