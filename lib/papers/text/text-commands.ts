/*
 * What TeX commands mean in running text, as data. A command that stands in none of these tables is a macro of the
 * author's: its name is the best that can be shown, and its argument is text.
 */

/** One argument, set apart. */
export const EMPHASIS: ReadonlyMap<string, { readonly strong: boolean }> = new Map<string, { strong: boolean }>([
  ...["textbf", "mathbf", "textbfit", "bm", "boldsymbol", "bold"].map((name) => [name, { strong: true }] as const),
  ...["emph", "textit", "textsl", "mathit"].map((name) => [name, { strong: false }] as const),
]);

/** Switches that last to the end of the group, `{\bf …}`: `undefined` where a reader needs no difference. */
export const SWITCHES: ReadonlyMap<string, { readonly strong: boolean } | "code" | undefined> = new Map<
  string,
  { strong: boolean } | "code" | undefined
>([
  ...["bf", "bfseries"].map((name) => [name, { strong: true }] as const),
  ...["em", "it", "itshape", "sl", "slshape"].map((name) => [name, { strong: false }] as const),
  ...["tt", "ttfamily"].map((name) => [name, "code"] as const),
  ...["rm", "sc", "scshape", "sf", "sffamily", "rmfamily", "normalfont", "upshape", "mdseries"].map(
    (name) => [name, undefined] as const,
  ),
  ...["tiny", "scriptsize", "footnotesize", "small", "normalsize", "large", "Large", "LARGE", "huge", "Huge"].map(
    (name) => [name, undefined] as const,
  ),
]);

export const CODE: ReadonlySet<string> = new Set(["texttt", "lstinline", "verb", "mintinline", "mathtt"]);

/** Commands that print nothing, with the number of arguments that go with them. */
export const SILENT: ReadonlyMap<string, number> = new Map([
  ...["xspace", "noindent", "centering", "maketitle", "protect", "relax", "sloppy", "bigskip", "medskip"].map(
    (name) => [name, 0] as const,
  ),
  ...["smallskip", "hfill", "displaystyle", "textstyle", "unskip", "ignorespaces", "leavevmode", "allowbreak"].map(
    (name) => [name, 0] as const,
  ),
  ...["label", "ref", "eqref", "cref", "Cref", "autoref", "pageref", "vspace", "hspace", "begin", "end"].map(
    (name) => [name, 1] as const,
  ),
  ...["cite", "citep", "citet", "citealp", "citealt", "citeauthor", "citeyear", "citenum", "parencite"].map(
    (name) => [name, 1] as const,
  ),
  ...["textcite", "nocite", "color", "bibliography", "includegraphics", "phantom", "index"].map(
    (name) => [name, 1] as const,
  ),
]);

/** Commands whose first argument is about looks; the second is the text. */
export const DRESSED: ReadonlySet<string> = new Set(["textcolor", "colorbox", "scalebox", "raisebox", "fontsize"]);

/** References that hang on the word before: the space or tie in front goes with them. */
export const HANGING: ReadonlySet<string> = new Set(
  [...SILENT.keys()].filter((name) => name.includes("cite") || name.endsWith("ref")),
);

/** Commands that stand for characters. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    textdegree: "°",
    textmu: "µ",
    textendash: "–",
    textemdash: "—",
    textellipsis: "…",
    ldots: "…",
    dots: "…",
    cdots: "⋯",
    textasciitilde: "~",
    textasciicircum: "^",
    textbackslash: "\\",
    textbar: "|",
    textless: "<",
    textgreater: ">",
    textunderscore: "_",
    textdollar: "$",
    textquotesingle: "'",
    textquotedbl: '"',
    textquoteleft: "‘",
    textquoteright: "’",
    textquotedblleft: "“",
    textquotedblright: "”",
    textregistered: "®",
    texttrademark: "™",
    textcopyright: "©",
    copyright: "©",
    texteuro: "€",
    euro: "€",
    pounds: "£",
    textsterling: "£",
    textperthousand: "‰",
    texttimes: "×",
    textpm: "±",
    textrightarrow: "→",
    textleftarrow: "←",
    textuparrow: "↑",
    textdownarrow: "↓",
    textbullet: "•",
    textonehalf: "½",
    item: " • ",
    LaTeX: "LaTeX",
    TeX: "TeX",
    S: "§",
    P: "¶",
    ss: "ß",
    ae: "æ",
    AE: "Æ",
    oe: "œ",
    OE: "Œ",
    aa: "å",
    AA: "Å",
    o: "ø",
    O: "Ø",
    l: "ł",
    L: "Ł",
    i: "ı",
    j: "ȷ",
    dh: "ð",
    th: "þ",
    ie: "i.e.",
    eg: "e.g.",
    etc: "etc.",
    vs: "vs.",
    wrt: "w.r.t.",
    etal: "et al.",
    space: " ",
    quad: " ",
    qquad: " ",
    enspace: " ",
    thinspace: " ",
    newline: " ",
    linebreak: " ",
    newpage: " ",
    par: " ",
    // Written by programs that meant a line break.
    n: " ",
  }),
);

/** A backslash before one of these characters. */
export const ESCAPES: ReadonlyMap<string, string> = new Map([
  ...[..."%&$#_{}@<>|"].map((character) => [character, character] as const),
  ...[..." ,;:/\n\t\\"].map((character) => [character, " "] as const),
  ["!", ""],
  ["-", ""],
]);

/** Accents over the next letter, as combining marks. */
export const ACCENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'": "\u0301",
    "`": "\u0300",
    "^": "\u0302",
    '"': "\u0308",
    "~": "\u0303",
    "=": "\u0304",
    ".": "\u0307",
    c: "\u0327",
    v: "\u030C",
    u: "\u0306",
    H: "\u030B",
    r: "\u030A",
    k: "\u0328",
    d: "\u0323",
    b: "\u0331",
    t: "\u0361",
  }),
);
