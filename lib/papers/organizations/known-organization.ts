/** An organisation of the registry. Slugs are published in addresses: they never change. */
export interface KnownOrganization {
  readonly slug: string;
  readonly names: { readonly en: string; readonly ko: string };
  /** Its accounts on Hugging Face, and other names it goes by; compared without case, spaces and punctuation. */
  readonly aliases: readonly string[];
}

/** The registry's rows, one a line: `slug | English name | Korean name | alias; alias`. */
export function readRegistry(table: string): KnownOrganization[] {
  return table.trim().split("\n").map(readRow);
}

function readRow(line: string): KnownOrganization {
  const [slug = "", en = "", ko = "", aliases = ""] = line.split("|").map((cell) => cell.trim());
  const names = aliases.split(";").map((alias) => alias.trim());
  return { slug, names: { en, ko }, aliases: names.filter(Boolean) };
}
