/* Names of TeX commands as they look without their backslash, by how much context it takes to know them again. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** No word of English and no name of a thing: wherever it stands, it was a command. */
export const CERTAIN = words(`
  leq leqslant geq geqslant neq infty rightarrow leftarrow Rightarrow Leftarrow leftrightarrow Leftrightarrow
  longrightarrow longleftarrow Longrightarrow mapsto hookrightarrow leadsto rightleftharpoons uparrow downarrow
  updownarrow nearrow searrow nabla varepsilon varphi vartheta varrho varsigma cdot cdots ldots langle rangle lfloor
  rfloor lceil rceil subseteq supseteq subsetneq notin forall emptyset varnothing setminus otimes oplus odot ominus
  propto lesssim gtrsim lessapprox gtrapprox simeq triangleq coloneqq ell mathcal mathbf mathbb mathrm mathsf mathfrak
  mathit mathtt mathscr mathds mathbbm boldsymbol operatorname widehat widetilde overline underbrace bigl bigr Bigl
  Bigr biggl biggr bigcup bigcap bigoplus bigotimes xrightarrow displaystyle textstyle lVert rVert lvert rvert
  textregistered texttrademark textdegree textmu texttimes textpm
`);

export const FONT_WORDS = words(`
  mathcal mathbf mathbb mathrm mathsf mathfrak mathit mathtt mathscr mathds mathbbm boldsymbol operatorname
  widehat widetilde overline
`);

/** Read before a number: `sim 50`, `approx0.4`, `pm 2`, `leq 5`. */
export const BEFORE_NUMBERS = words("sim approx pm mp le ge ll gg lt gt equiv");

/** Stand between two operands. */
export const BETWEEN_OPERANDS = words(`
  times sim approx pm mp le ge ne ll gg lt gt equiv to in ni mid cap cup vee wedge circ div star ast prec succ preceq
  succeq subset supset perp vdash cong bullet
`);

/** Raised: `45^circ`, `W^top`. */
export const RAISED_WORDS = words(
  "circ top star ast prime dagger dag ddagger perp infty times bot intercal natural sharp flat degree",
);

/** Print something only with limits or an argument next to them: `sum_{i}`, `partial_t`. */
export const WITH_SCRIPTS = words(
  "sum prod int bigcup bigcap max min sup inf lim arg log ell partial hat bar tilde vec dot",
);

/** Delimiters' sizes, glued to the delimiter. */
export const SIZES = words("left right big Big bigg Bigg");
