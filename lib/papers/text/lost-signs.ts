/*
 * Names of signs that lost their backslash and touch what stands beside them, where nothing else can be meant: each of
 * these was looked for in 75,000 abstracts, and found in damaged ones alone.
 */

/** "sometimes", "runtimes": words that end like the sign. */
const COMPOUND = "some|often|run|life|up|down|over|mean";

/** "three times larger", "Many times": what is counted in times. */
const COUNTS =
  "(?:[Aa]ll|[Aa]t|[Cc]ountless|[Ff]ew|[Mm]any|[Mm]ost|[Mm]ultiple|[Oo]ther|[Ss]everal|[Ss]ome|[Tt]housands?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Tt]wenty|[Hh]undreds?)\\b";

const SIGNS: readonly (readonly [damaged: RegExp, restored: string])[] = [
  // `LLMtimesMapReduce`, `LongotimesShort`: two names and the sign between them.
  [new RegExp(`(?<=[A-Za-z])(?<!${COMPOUND}|[a-z]o)times(?=[A-Z])`, "g"), "×"],
  // `8timesRTX 4090`; `3timesHtimesW` is a formula.
  [/(?<=\d)times(?=[A-Z]{2}|[A-Z][a-su-z][a-z])/g, "×"],
  [/(?<=\ba )times(?=-[a-z])/g, "×"],
  // `a Poet times Concept matrix`, `Data times Paradigm times Exploration`, `(model times task times condition)`
  [new RegExp(String.raw`(?<=(?<![\w-])(?!${COUNTS})[A-Z][\w-]{0,30}[a-z] )times(?= [A-Z])`, "g"), "×"],
  [
    new RegExp(
      String.raw`(?<=\((?!${COUNTS})[A-Za-z-]{1,30}(?: times [A-Za-z-]{1,30})?) times (?=[A-Za-z-]{1,30}(?: times [A-Za-z-]{1,30})?\))`,
      "g",
    ),
    " × ",
  ],
  [
    new RegExp(
      String.raw`(?<=(?<![\w-])(?!${COUNTS})[a-z]{2,20} )times(?= [a-z-]{2,20} (?:matrix|grid|factorial|interaction|cube|cells)(?![a-z]))`,
      "g",
    ),
    "×",
  ],
  // `a five-claw times two-model sweep`
  [/(?<=[a-z]-[a-z]{2,20} |[A-Z]\w{1,20} )times(?= (?:two|three|four|five|six|seven|eight|nine|ten)-[a-z])/g, "×"],
  // `langlequery, evidencerangle`: words in the brackets of a tuple.
  [/(?<![A-Za-z\\])langle([A-Za-z][^{}\\]{0,120}?)rangle(?![a-z])/g, "⟨$1⟩"],
  [/(?<=[A-Za-z])otimes(?=[A-Z])/g, "⊗"],
  [/(?<=[A-Za-z])oplus(?=[A-Z])/g, "⊕"],
  // Without dollar signs arXiv takes `\rho` and `\kappa` for an accent and a letter, and upstream drops the accent.
  [
    /(?<=\b(?:Spearman(?:'s)?|correlations?|coefficient|of|that|with) |\()ho(?![\w/-])|(?<![\w-])ho(?=\s?[=<>≈]\s?-?0?\.\d|_)/g,
    "ρ",
  ],
  [/(?<![\w./-])appa(?![\w/])/g, "κ"],
  // `contentx2013text`, `tasksx2013 untrimmed`: `\unicode{x2013}`. `Phoenix2014` is a name and a year.
  [/(?<=[a-z\s)])(?<!hoeni)x2013(?=[a-zA-Z])|(?<=[b-df-hj-np-tvwz\s])x2013(?=\s)|(?<=\d\.\d{1,6})x2013(?=\d)/g, "–"],
  [/(?<=[a-z\s)])(?<!hoeni)x2014(?=[a-zA-Z])|(?<=[b-df-hj-np-tvwz\s])x2014(?=\s)/g, "—"],
  // `p\in (0,1)`, `k\in [K]`: a letter and its range. Bins have ranges too, and a sine has parentheses.
  [/(?<![\w-])(?![bBsS])([B-HJ-Zb-z])in\s(?=[[(]-?(?:\d|\.\d)[\d.]*,\s?[^\s()[\]]{1,12}[)\]]|\[[A-Z]\])/g, "$1 in "],
  // `VinR^{d}`
  [/(?<![A-Za-z])([A-Z])in(?=[A-Z]\^)/g, "$1 in "],
  // `\sim\,30`, `\leq\,3/20`, `4 concepts\times\,2 models`
  [/(?<![\w-])sim,(?=\d)/g, "sim"],
  [/(?<![\w-])(leq|geq|approx|times),(?=\d)/g, "$1 "],
  // `spatialtimestemporal`, `modeltimestask`: longer words have `timescale`, `timestep` or `timeseries` in them.
  [/(?<=(?<![\w./:-])[a-z]{3,20})times(?=(?!cale|tep|tamp|eries|lice|ync|ynth)[a-z]{3,20}(?![\w./:-]))/g, "×"],
  // `SFTtoRL`, `MRItoCT`, `42\%to51\%`, `as n to infty`, `(ato b)`
  [/(?<=(?<![\w-])[A-Z]{2,8})to(?=[A-Z]{2,8}(?![\w-]))/g, "→"],
  [/(?<=\d\s?\\?%)to(?=[-+]?\d)/g, "→"],
  [/(?<=\bas [a-zα-ωA-Z])\s?to (?=(?:0|infty)(?!\.?\d))/g, " → "],
  [/(?<=\([a-z])to (?=[a-z]\))/g, "→"],
  // `82.4\% pm 0.8`, `1.4mmpm0.2mm`, `pmpi`
  [/(?<=\d\s?(?:°|mm|cm|dB|ms))\s?pm\s?(?=\.?\d)/g, " ± "],
  [/(?<![A-Za-z])pm(?:π|pi(?![a-z]))/g, "±π"],
  // `P ne NP`, `Seeing ne Understanding`, `450 le L le 527`
  [/(?<=(?<![\w-])[A-Z]\w{0,20} )ne(?= [A-Z])/g, "≠"],
  [/(?<=(?<![\w.-])\d{1,6} )le(?= [A-Z][A-Z]{0,5} le )|(?<= le [A-Z]{1,6} )le(?= \d)/g, "≤"],
  // `P(y mid x)`, `A mid X`
  [/(?<=(?<![A-Za-z])[PQp]\([^()]{1,40}) mid (?=[^()]{1,40}\))|(?<=(?<![\w-])[A-Z]) mid (?=[A-Z](?![\w-]))/g, " | "],
  // `KL(q \| p)`
  [/(?<=KL\}?\([^()|]{1,30}?),?\|,?(?=[^()|]{1,30}\))/g, "‖"],
  // Without dollar signs arXiv takes `\beta` for an accent below and a word.
  [/(?<![\w-])eta(?=-VAEs?(?!\w))/g, "β"],
  // `perceptionRightarrowinternalization`: no word has an arrow in it, and few are so long.
  [/(?<=[A-Za-z])(?:[Ll]ong)?(?:[Ll]eft)?[Rr]ightarrow(?=[A-Za-z])/g, " $& "],
  // `g: X to Y`, `D: Xto X`, `V_{Lto i}`
  [
    /(?<=(?<![\w])[A-Za-z]\s?:\s?(?:mathcal )?[A-Z](?: times (?:mathcal )?[A-Z])?) ?to (?=(?:mathcal |mathbb )?[A-Z](?![a-z]))/g,
    " → ",
  ],
  [/(?<=[_^]\{[A-Za-z]) ?to (?=[a-z\d]\})/g, "→"],
  // `V to L to A`, `V+L to A`
  [
    /(?<=(?<![\w-]|from )[A-Z]) to (?=[A-Z] (?:to|→) [A-Z](?![\w-]))|(?<=(?: → |[A-Z]\s?\{?\+\}?\s?)[A-Z]) to (?=[A-Z](?![\w-]))/g,
    " → ",
  ],
  // `Reapprox 2times10^7`
  [/(?<=(?<![A-Za-z])[A-Z][a-z])approx(?=\s?\d)/g, "≈"],
];

/** What any of them has; most texts have none of it. */
const SUSPICIOUS =
  /times[A-Za-z ,-]|langle[A-Za-z]|oplus[A-Z]|\bho\b|\bappa\b|x201|\b[A-Za-z]in(?:\s[[(]|[A-Z]\^)|[mqx],\d|[A-Z%]to[A-Z\d+-]|[A-Z] ?to |[A-Za-z]\s?to [a-z\d]\}|rrow[A-Za-z]|approx|\bas .{1,3}to |\([a-z]to |pm|\bne\b|\ble\b|\bmid\b|KL\}?\(|eta-VAE/;

/** Puts signs back that stand between letters and figures. Idempotent. */
export function restoreSigns(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  return SIGNS.reduce((restored, [damaged, sign]) => restored.replaceAll(damaged, sign), text);
}
