/** One space for each run of white space. Most texts have nothing to change, and seeing that is cheaper than a copy. */
export function collapseSpaces(text: string): string {
  return /\s\s|[^\S ]/.test(text) ? text.replaceAll(/\s+/g, " ") : text;
}
