/*
 * Mathematics in one line of Unicode, as data. Both directions live off these tables: the plain rendering replaces a
 * command by its character, and the repair of damaged text recognises a command that lost its backslash.
 */

const pairs = (table: string): readonly (readonly [string, string])[] =>
  table
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [name = "", ...rest] = pair.split("=");
      return [name, rest.join("=")] as const;
    });

/** One character a letter, however it is drawn: readers search for φ, and upstream prints it for `\\phi` and `\\varphi`. */
export const GREEK: ReadonlyMap<string, string> = new Map(
  pairs(`
    alpha=α beta=β gamma=γ delta=δ epsilon=ε varepsilon=ε zeta=ζ eta=η theta=θ vartheta=θ iota=ι kappa=κ lambda=λ
    varkappa=κ mu=μ nu=ν xi=ξ omicron=ο pi=π varpi=π rho=ρ varrho=ρ sigma=σ varsigma=ς tau=τ upsilon=υ phi=φ varphi=φ chi=χ
    psi=ψ omega=ω Gamma=Γ Delta=Δ Theta=Θ Lambda=Λ Xi=Ξ Pi=Π Sigma=Σ Upsilon=Υ Phi=Φ Psi=Ψ Omega=Ω
    varGamma=Γ varDelta=Δ varTheta=Θ varLambda=Λ varSigma=Σ varPhi=Φ varPsi=Ψ varOmega=Ω
  `),
);

export const SYMBOLS: ReadonlyMap<string, string> = new Map(
  pairs(`
    times=× div=÷ pm=± mp=∓ cdot=· ast=* star=⋆ circ=∘ bullet=• oplus=⊕ ominus=⊖ otimes=⊗ oslash=⊘ odot=⊙
    cap=∩ cup=∪ uplus=⊎ sqcap=⊓ sqcup=⊔ vee=∨ wedge=∧ lor=∨ land=∧ lnot=¬ neg=¬ setminus=∖ wr=≀ amalg=⨿
    dagger=† dag=† ddagger=‡ ddag=‡ leq=≤ le=≤ leqslant=≤ leqq=≤ geq=≥ ge=≥ geqslant=≥ geqq=≥ neq=≠ ne=≠ lt=< gt=>
    ll=≪ gg=≫ lll=⋘ ggg=⋙ equiv=≡ sim=~ simeq=≃ approx=≈ approxeq=≊ cong=≅ propto=∝ asymp=≍ doteq=≐
    triangleq=≜ coloneqq=≔ coloneq=≔ eqqcolon=≕ lesssim=≲ gtrsim=≳ lessapprox=⪅ gtrapprox=⪆ prec=≺ succ=≻
    preceq=⪯ succeq=⪰ subset=⊂ supset=⊃ subseteq=⊆ supseteq=⊇ subsetneq=⊊ supsetneq=⊋ in=∈ ni=∋ notin=∉ mid=|
    nmid=∤ parallel=∥ perp=⊥ models=⊨ vdash=⊢ dashv=⊣ Vdash=⊩ vDash=⊨ bowtie=⋈ smile=⌣ frown=⌢
    to=→ rightarrow=→ leftarrow=← gets=← leftrightarrow=↔ Rightarrow=⇒ Leftarrow=⇐ Leftrightarrow=⇔ iff=⇔
    implies=⇒ impliedby=⇐ longrightarrow=→ longleftarrow=← longleftrightarrow=↔ Longrightarrow=⇒
    Longleftrightarrow=⇔ mapsto=↦ longmapsto=↦ hookrightarrow=↪ hookleftarrow=↩ rightharpoonup=⇀
    rightleftharpoons=⇌ leadsto=⇝ rightsquigarrow=⇝ uparrow=↑ downarrow=↓ updownarrow=↕ Uparrow=⇑ Downarrow=⇓
    nearrow=↗ searrow=↘ swarrow=↙ nwarrow=↖ circlearrowleft=↺ circlearrowright=↻ rightrightarrows=⇉
    leftrightarrows=⇆ rightleftarrows=⇄ xrightarrow=→ xleftarrow=←
    infty=∞ partial=∂ nabla=∇ forall=∀ exists=∃ nexists=∄ emptyset=∅ varnothing=∅ ell=ℓ hbar=ℏ imath=ı jmath=ȷ
    Re=ℜ Im=ℑ wp=℘ aleph=ℵ beth=ℶ angle=∠ measuredangle=∡ triangle=△ square=□ Box=□ blacksquare=■ diamond=⋄
    Diamond=◇ lozenge=◊ bigstar=★ clubsuit=♣ diamondsuit=♢ heartsuit=♡ spadesuit=♠ flat=♭ natural=♮ sharp=♯
    top=⊤ bot=⊥ prime=′ backprime=‵ checkmark=✓ degree=° celsius=℃ mho=℧ complement=∁ therefore=∴ because=∵
    bigcirc=◯ blacktriangle=▲ blacktriangledown=▼ triangleright=▷ triangleleft=◁ blacktriangleright=▶ surd=√
    sum=∑ prod=∏ coprod=∐ int=∫ iint=∬ iiint=∭ oint=∮ bigcup=⋃ bigcap=⋂ bigoplus=⨁ bigotimes=⨂ bigvee=⋁
    bigwedge=⋀ bigsqcup=⨆ biguplus=⨄
    langle=⟨ rangle=⟩ lfloor=⌊ rfloor=⌋ lceil=⌈ rceil=⌉ lvert=| rvert=| vert=| lVert=‖ rVert=‖ Vert=‖ lbrace={
    rbrace=} lbrack=[ rbrack=] backslash=\\
    ldots=… dots=… cdots=⋯ dotsc=… dotsb=⋯ vdots=⋮ ddots=⋱ colon=: textregistered=® texttrademark=™ textdegree=° textmu=µ texttimes=× textpm=±
    S=§ P=¶ pounds=£ euro=€ copyright=© dollar=$ percent=% And=& lq=‘ rq=’ AA=Å aa=å ss=ß ae=æ o=ø O=Ø l=ł L=Ł
  `),
);

/** Names that print as they are: log, max. */
export const FUNCTIONS: ReadonlySet<string> = new Set(
  (
    "arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln log max min " +
    "Pr sec sin sinh sup tan tanh argmax argmin softmax mod bmod pmod Tr tr rank KL"
  ).split(" "),
);

/** Marks above or below their argument; one letter carries a combining mark, longer ones go without. */
export const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    hat: "\u0302",
    widehat: "\u0302",
    tilde: "\u0303",
    widetilde: "\u0303",
    bar: "\u0304",
    overline: "\u0304",
    vec: "\u20D7",
    overrightarrow: "\u20D7",
    dot: "\u0307",
    ddot: "\u0308",
    check: "\u030C",
    breve: "\u0306",
    acute: "\u0301",
    grave: "\u0300",
    mathring: "\u030A",
  }),
);

/** Fonts and boxes: only the argument is read. */
export const FONTS: ReadonlySet<string> = new Set(
  (
    "mathcal mathbf mathrm mathbb mathsf mathfrak mathit mathtt mathscr mathds mathbbm mathnormal bm boldsymbol " +
    "pmb bold operatorname text textbf textit textrm texttt textsf textsc textsl textup textnormal textmd emph mbox " +
    "hbox fbox boxed ensuremath underline underbrace overbrace uline mathop mathbin mathrel mathord mathopen mathclose " +
    "mathinner smash cancel substack num url mathpunct boldmath stackrel"
  ).split(" "),
);

/** Space, size and style: nothing is printed. */
export const SILENT_IN_MATHS: ReadonlySet<string> = new Set(
  (
    "left right middle big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr displaystyle textstyle " +
    "scriptstyle scriptscriptstyle limits nolimits rm bf it tt sf sc em cal mit bfseries itshape xspace nonumber notag " +
    "allowbreak nobreak mathstrut strut protect relax small large normalsize itshape hfill"
  ).split(" "),
);

export const SPACES_IN_MATHS: ReadonlySet<string> = new Set(
  "quad qquad space enspace thinspace medspace thickspace".split(" "),
);

/** Commands that print nothing, with one argument about looks or place. */
export const LOOKS_IN_MATHS: ReadonlySet<string> = new Set(
  "label tag color hspace vspace kern hskip begin end phantom hphantom vphantom textcolor".split(" "),
);
