import { once } from "../once.ts";

/*
 * Authors write `\method{}` for what they made, and only their own TeX knows what it stands for: arXiv's text keeps the
 * macro, upstream's loses it with its braces and leaves the spaces around it. Most titles begin with the name.
 */

/** Words that stand before a title's colon without naming anything. */
const KIND =
  /^(?:Abstract|Appendix|Commentary|Correction|Demo|Editorial|Overview|Perspective|Position|Report|Review|Survey|Tutorial)$/;
/** `Rethinking: …`, `Attention: …` */
const ORDINARY = /^[A-Z][a-z]+(?:ing|tion|ness|ment|ity)$/;
/** `SteamBench`, `Steam-1.5`, and `SteamX-Phi 1.0` with its version. */
const nameAhead = once(
  () => /^(?=[^\s:]{0,40}\p{L})([\p{L}\d][\p{L}\d.+-]{1,40}(?:\s{1,5}v?\d{1,3}(?:\.\d{1,3})?)?)\s?:\s/u,
);

/** What the title calls the paper's own work, if it says so before a colon. */
export function nameInTitle(title: string): string | undefined {
  const name = nameAhead().exec(title)?.[1]?.replaceAll(/\s+/g, " ");
  return name === undefined || KIND.test(name) || ORDINARY.test(name) || /^\p{Ll}+$/u.test(name) ? undefined : name;
}

/** Macros that are named after the kind of thing, or after there being a name. */
const MACRO =
  /\\(?!operatorname)((?:my|our|the)?(?:algo|algorithm|approach|bench|benchmark|data|dataset|framework|method|model|pipeline|proj|project|sys|system|tool)|(?:my|our|the|[a-z]{0,9})name|ours?)(?![A-Za-z])(?:\{\})?/gi;

/**
 * Writes the title's name where an author's macro stands for it. Where there are two such macros, nothing tells which is
 * the title's. Idempotent.
 */
export function nameMacros(text: string, title: string): string {
  if (!text.includes("\\")) return text;
  const macros = new Set(Array.from(text.matchAll(MACRO), ([, macro]) => macro));
  const name = macros.size === 1 ? nameInTitle(title) : undefined;
  return name === undefined ? text : text.replaceAll(MACRO, () => name);
}

/**
 * Of 10,014 abstracts upstream fifteen have two spaces on end, ten of them where a macro was. Classes of letters
 * take milliseconds to compile: made when the first text comes.
 */
const gaps = once(
  () =>
    new RegExp(
      [
        // `we present , a framework`
        String.raw`(?<=\b(?:built on|by|call|called|develop|dubbed|introduce|introducing|named|of|on|present|presents|propose|proposing|release|termed|via|with|,)[ \n])[ ]?(?=[,.]\s)`,
        // `we introduce  (Human-centred Evaluation)`, `Policy Optimization (), a training objective`
        String.raw`(?<=\b(?:introduce|present|propose) ) (?=\()|(?<=[a-z] \()(?=\))`,
        // `Given an instruction,  uses a model`, `the superiority of  across dimensions`, `confirms  requires knowledge`
        String.raw`(?<=[\p{L},.:;)] |[\p{L},.:;)]\n)(?<!\b(?:a|all|an|both|many|new|our|several|the|these|three|two)\s) (?=(?:[a-z]{3,}ly|[a-z]{2,}(?<![aiosu])s|can|does|is|has|across|against|by|for|from|in|on|to|under|with)\s)`,
        // `Yet \,Pro exposes`
        String.raw`(?<=\s)(?=\\,[A-Z])`,
      ].join("|"),
      "gu",
    ),
);

/** What any gap has; most texts have none of it. */
const SPACED = /[ \n][ ,.]|\(\)|\s\\,/;

/** Writes the title's name into the gaps that macros left in upstream's text, which must not have lost its spaces. */
export function fillGaps(text: string, title: string): string {
  const name = SPACED.test(text) ? nameInTitle(title) : undefined;
  return name === undefined ? text : text.replaceAll(gaps(), (gap, at: number) => fillGap(gap, name, text[at] ?? ""));
}

function fillGap(gap: string, name: string, next: string): string {
  return gap === "" || /[,.]/.test(next) ? name : `${name} `;
}
