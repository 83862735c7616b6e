/*
 * An author's text as a reader should meet it: what the source language was is forgotten, what was meant is kept. The
 * renderers of the site know this tree and never see TeX outside of `math`.
 */

export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "emphasis"; readonly strong: boolean; readonly content: Paragraph }
  | { readonly kind: "code"; readonly text: string }
  /** `href` starts with http:// or https:// and holds no white space, quotes or angle brackets. */
  | { readonly kind: "link"; readonly href: string; readonly content: Paragraph }
  /** TeX of a formula without its delimiters, as the author (or our repair) wrote it. Never trusted, never empty. */
  | { readonly kind: "math"; readonly tex: string };

/** Never starts or ends with a space; two texts never stand side by side. */
export type Paragraph = readonly Inline[];

export type RichText = readonly Paragraph[];
