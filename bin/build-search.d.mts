/** The module that holds the search script as text. */
export function bundleSearchScript(): string;
