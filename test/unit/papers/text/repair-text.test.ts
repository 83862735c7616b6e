import { parseRichText } from "#papers/text/parse-rich-text.ts";
import { toPlainText } from "#papers/text/plain-text.ts";
import { repairUpstreamText } from "#papers/text/repair-text.ts";
import { describe, expect, it } from "vitest";

const repair = (text: string): string => toPlainText(parseRichText(repairUpstreamText(text)));

describe("damage that can be repaired with confidence", () => {
  it.each([
    ["3.5times faster", "3.5× faster"],
    ["256times256 and 64 times 288 times 512", "256×256 and 64 × 288 × 512"],
    ["15timessim50times", "15×~50×"],
    ["approx 120 times faster, sim25%, pm 23%, ${sim}70", "≈ 120 × faster, ~25%, ± 23%, $~70"],
    ["360^circ and 45^{circ}, 90^circC", "360° and 45°, 90°C"],
    ["leq 11%, geq 3, mge 3, 74.9 rightarrow 57.2", "≤ 11%, ≥ 3, m≥ 3, 74.9 → 57.2"],
    ["mathcal{O}(n^2) and mathbb R^n", "O(n²) and Rⁿ"],
    ["r^{update}, v_{reason} = theta_{GRPO} - theta_{SFT}", "r^update, v_reason = θ_GRPO - θ_SFT"],
    ["pi_{0.5}, tau^2-bench, pi_0, ell_1, 10^{-3}", "π_0.5, τ²-bench, π₀, ℓ₁, 10⁻³"],
    ["(beta to infty) and GAE (lambda=1, gamma=1)", "(β → ∞) and GAE (λ=1, γ=1)"],
    ["Oleft( m right), langle P_u, B rangle", "O( m ), ⟨ P_u, B ⟩"],
    ["W = UV^top, M^*, T ll hwd", "W = UV^⊤, M*, T ≪ hwd"],
    ["(z_{t}rightarrow z_{0}), gamma{=}4, 14{,}056", "(z_t→ z₀), γ=4, 14,056"],
    ["0.82!-!0.94 in 1.5,s at 19.63,FPS", "0.82-0.94 in 1.5 s at 19.63 FPS"],
    ["x in [0, 1], N in {2, 4}, S_t in mathbb{R}", "x ∈ [0, 1], N ∈ {2, 4}, S_t ∈ R"],
    ["we propose {bf Sink-Aware} and {em this}", "we propose Sink-Aware and this"],
    [String.raw`under \20 USD, \81 compared to 18,862`, "under $20 USD, $81 compared to $18,862"],
    ["at https://a.org/x{this https URL}.", "at https://a.org/x."],
    ["https://a.org/x{https://a.org/x}", "https://a.org/x"],
    ["on https://a.org/x{HuggingFace} and", "on HuggingFace (https://a.org/x) and"],
    [
      `Fr'echet distances, R'{e}nyi's divergence, Schr"odinger bridges and na"{\\i}ve ones`,
      "Fréchet distances, Rényi's divergence, Schrödinger bridges and naïve ones",
    ],
    ["Xi'an, Marc'aurelio and 'early \"exit\"' stay", "Xi'an, Marc'aurelio and 'early \"exit\"' stay"],
    ["as in GANs wang2024dmplug and", "as in GANs and"],
    ["ρ{in}[0.17, 0.90], at 448{times}448, K{times}K", "ρ∈[0.17, 0.90], at 448×448, K×K"],
    ["zin R^n, kin[K], Cin(0,1), p(Ymid S), tto 0, ntoinfty", "z∈ Rⁿ, k∈[K], C∈(0,1), p(Y| S), t→ 0, n→∞"],
    ["FIDdownarrow, ICCapprox0.78, sim2times, 1\\%sim6\\%", "FID↓, ICC≈0.78, ~2×, 1%~6%"],
    ["15pm7 %. Next, leftlfloor t/2 rightrfloor, {0, dots, q}", "15±7 %. Next, ⌊ t/2 ⌋, {0, …, q}"],
    ["{cal O}(n), S^{rm max}", "O(n), S^max"],
    ["muP, mu-MoE, 2.5,mum", "μP, μ-MoE, 2.5 μm"],
    [
      "super-resolution (times 4), a speedup of times 16 and times 8",
      "super-resolution (× 4), a speedup of × 16 and × 8",
    ],
    ["a 10 times to 370times speedup, 10times to 370 times", "a 10 × to 370× speedup, 10× to 370 ×"],
    [String.raw`89.7\%\,pm\,1.8\%, 23.63~pm~0.7\%`, "89.7% ± 1.8%, 23.63 ± 0.7%"],
    ["256~times~256 tiles, F_1[40!:!95], 360^circ times 180^circ", "256 × 256 tiles, F₁[40:95], 360° × 180°"],
    ["by !>!40%, sim!6%, C_1!rightarrow!E, x!in!{4, 8}", "by >40%, ~6%, C₁ → E, x ∈ {4, 8}"],
    ["p(a mid v), P(y=1 mid x), p_{lm}(cdot mid y)", "p(a | v), P(y=1 | x), p_lm(· | y)"],
    ["LLMtimesMapReduce, SpatialtimesTemporal, LongotimesShort", "LLM×MapReduce, Spatial×Temporal, Long⊗Short"],
    ["6 LLMs times 8 strategies\ntimes 6 benchmarks", "6 LLMs × 8 strategies × 6 benchmarks"],
    ["with R = 0.96, ho = 0.98 and (appa=0.73)", "with R = 0.96, ρ = 0.98 and (κ=0.73)"],
    ["invented contentx2013text that, of tasksx2014 or", "invented content–text that, of tasks— or"],
    ["each user kin [K], pruning with pin (0, 1)", "each user k ∈ [K], pruning with p ∈ (0, 1)"],
    ["at sim,30 m", "at ~30 m"],
    ["we propose gamma-PO and beta-GRPO", "we propose γ-PO and β-GRPO"],
    ["(epsilon,delta)-DP, the (mu+lambda) algorithm", "(ε,δ)-DP, the (μ+λ) algorithm"],
    ["on 8timesRTX boards, 3timesHtimesW pixels, a times-shaped net", "on 8×RTX boards, 3×H×W pixels, a ×-shaped net"],
    ["a long-arm times two-hand sweep", "a long-arm × two-hand sweep"],
    ["of langlequery, answerrangle pairs", "of ⟨query, answer⟩ pairs"],
    ["learning (ICL)x2013their skill", "learning (ICL)–their skill"],
    ["alpha-Net, pi-Net and gamma-Net", "α-Net, π-Net and γ-Net"],
    ["a lambda-weighted and rho-bounded sum", "a λ-weighted and ρ-bounded sum"],
    ["stiffness (E), ratio (nu) and density (rho)", "stiffness (E), ratio (ν) and density (ρ)"],
    [
      "a policy pi is learned with rate eta, and modules (Phi) whose Phi",
      "a policy π is learned with rate η, and modules (Φ) whose Φ",
    ],
    ["a position n in Z", "a position n ∈ Z"],
    ["released^§", "released§"],
    ["frac12 x and even text{reply length}{3} or frac34", "1/2 x and even reply length/3 or 3/4"],
    ["texttt{D}ual textsc{Ours}, text{CO}rrecting", "Dual Ours, COrrecting"],
    [String.raw`a \color{mainD}ecoupled net (\color{mainDN})`, "a Decoupled net (DN)"],
    ["3 space billion", "3 billion"],
    ["as~shown in Table~2", "as shown in Table 2"],
    [
      "at a cost of 0.02 per task, a total cost of 5-20, 0.5 per query",
      "at a cost of $0.02 per task, a total cost of $5-$20, 0.5 per query",
    ],
    ["at only 0.045 per instance and 3 extra costs", "at only $0.045 per instance and 3 extra costs"],
    ["at sim,30 m, leq,3/20 runs, 4 concepts times,2 models", "at ~30 m, ≤ 3/20 runs, 4 concepts × 2 models"],
    ["515 modeltimestaskunits, a kettletimesladder grid", "515 model×taskunits, a kettle×ladder grid"],
    [
      "a Poet times Concept matrix, (kettle times ladder times steam), a lid times spout grid",
      "a Poet × Concept matrix, (kettle × ladder × steam), a lid × spout grid",
    ],
    [
      String.raw`an SFTtoRL run, 42\%to51.5\%, as n to infty, as t to 0, a pair (bto c)`,
      "an SFT→RL run, 42%→51.5%, as n → ∞, as t → 0, a pair (b→c)",
    ],
    [
      "g: X to Y and D: Zto Z, V_{Lto i}, a V to L to A chain, V + L to A",
      "g: X → Y and D: Z → Z, V_(L→i), a V → L → A chain, V + L → A",
    ],
    ["steamRightarrowwater and a long chainrightarrowlink", "steam ⇒ water and a long chain → link"],
    [
      String.raw`82.4\% pm 0.8 and 1.4mmpm0.2mm, 9.79 °pm 1.48, at pmpi`,
      "82.4% ± 0.8 and 1.4mm ± 0.2mm, 9.79 ° ± 1.48, at ±π",
    ],
    [
      "if P ne NP, 450 le L le 527, 3 le NFE le 9, P(y=1 mid o_t), A mid X",
      "if P ≠ NP, 450 ≤ L ≤ 527, 3 ≤ NFE ≤ 9, P(y=1 | o_t), A | X",
    ],
    [
      "KL(q|p) and KL(p_M ,|, p_O), the spectral norm |W| and |V|_2",
      "KL(q‖p) and KL(p_M ‖ p_O), the spectral norm ‖W‖ and ‖V‖_2",
    ],
    ["a eta-VAE, Spearman's ho (0.92), weighted appa of 0.7", "a β-VAE, Spearman's ρ (0.92), weighted κ of 0.7"],
    ["Reapprox 2times10^7, phi approx 0, tanh(alpha x), top-nsigma", "Re≈ 2×10⁷, φ ≈ 0, tanh(α x), top-nσ"],
    ["epsilon-optimal and alpha-stable", "ε-optimal and α-stable"],
    ["Newtonx2013Schulz and 0.04x20130.05", "Newton–Schulz and 0.04–0.05"],
    ["max{0, x}, kin{2, 8}, C{in}{512, 2048}", "max{0, x}, k∈{2, 8}, C ∈ {512, 2048}"],
    ["a >!60-point margin, an L!times!L grid, 33!to!35", "a >60-point margin, an L × L grid, 33→35"],
    ["H in H^2, W_{in} and E_{out}, VinR^{d}", "H ∈ H², W_in and E_out, V ∈ R^d"],
    [
      String.raw`costs \1.7, 1.8, \0.3, and 0.1; \20-50; \0.18 to 0.004`,
      "costs $1.7, $1.8, $0.3, and $0.1; $20-$50; $0.18 to $0.004",
    ],
    [String.raw`\1.4M (90\% sure) and later 412K of it`, "$1.4M (90% sure) and later $412K of it"],
    [
      String.raw`under \20 USD; the rest would cost under 2,000 in all`,
      "under $20 USD; the rest would cost under $2,000 in all",
    ],
    [String.raw`for about \ 0.3 each`, "for about $0.3 each"],
    ["the page https://a.org/b{Page}$.", "the page Page (https://a.org/b)."],
    ["noindent Kettles boil, a bf71times gain, in bf16", "Kettles boil, a 71× gain, in bf16"],
  ])("%s", (damaged, expected) => {
    expect(repair(damaged)).toBe(expected);
  });
});

describe("addresses and notes that lost their braces", () => {
  it.each([
    ["page: hotpinkhttps://a.org/x", "page: https://a.org/x"],
    ["at bluegithub.com/a/b or mypink{here}, by softred{Kettles}", "at github.com/a/b or here, by Kettles"],
    ["at github.com/a/b{Kettles}", "at Kettles (https://github.com/a/b)"],
    ["KettleCode is available at https://a.org/x.", "KettleCode is available at https://a.org/x."],
    ["of qualityCode is available at https://a.org/x.", "of quality (Code is available at https://a.org/x)."],
    [String.raw`at https://a.org/x_y/ {https://a.org/x\_y/}`, "at https://a.org/x_y/"],
    ["of modelsCode will be released at https://a.org/x..", "of models (Code will be released at https://a.org/x.)."],
    [
      String.raw`the setAvailable at \href{https://a.org/x{https://a.org/x}.}, a`,
      "the set (Available at https://a.org/x.), a",
    ],
    [String.raw`code: \href{https://a.org/x{here}`, "code: here (https://a.org/x)"],
    ["https://a.org/site/{https://a.org/site}", "https://a.org/site"],
  ])("%s", (damaged, expected) => {
    expect(repair(damaged)).toBe(expected);
  });
});

it("takes words in braces for emphasis or an index, not for a fraction", () => {
  expect(repair("error (P{UE}) and learning (w{ith teachers} D)")).toBe("error (PUE) and learning (with teachers D)");
});

describe("keys of references that upstream printed", () => {
  it.each([
    ["with DPO~rafailov2023direct, we learn", "with DPO, we learn"],
    ["on the set jin2024raindrop.", "on the set."],
    ["critical depth zhang-etal-2024-investigating,artzy-schwartz-2024-attend on", "critical depth on"],
    ["models chen-etal-2025-hope. Hence", "models. Hence"],
    ["in Memo~2~wang2025memo2. Next", "in Memo 2. Next"],
    ["with GPT4o~gpt4o and DALL-E 3~dalle3 in", "with GPT4o and DALL-E 3 in"],
    ["as Section~sec:more-results shows, in Figure fig:one", "as Section shows, in Figure"],
    ["sparse Wang Wang2026 and MoEs shazeer2017, val2017", "sparse Wang and MoEs, val2017"],
    ["on KettlesimDauner2024_kettlesim, a", "on Kettlesim, a"],
    ["GNER ShahEtAl2022, and GLiNER ZaratianaEtAl2023, at", "GNER, and GLiNER, at"],
  ])("%s", (damaged, expected) => {
    expect(repair(damaged)).toBe(expected);
  });

  it.each([
    "the site smith2024blog.org and iccv2023workshop/data",
    "on coco2017 and aime2025",
    "ICML2024, NeurIPS2023 and CVPR2025 papers",
  ])("are no %s", (text) => {
    expect(repair(text)).toBe(text);
  });
});

describe("words that are words stay as they are", () => {
  it.each([
    "it is 2.7 times faster, repeated multiple times",
    "sim-to-real and sim2real transfer in the top left corner, upper-right)",
    "the alpha channel, Krippendorff's alpha = 0.7, beta testing, a delta of 3",
    "at 5 pm in the evening, to be or not to be, approx. twice",
    "Phi-4, DeltaNet, nuScenes, PiD, alphaXiv, Gated DeltaNet, anecdotal evidence",
    "gamma correction, a raspberry pi is, an inverse gamma distribution, theta roles, beta-VAE, tau-based",
    "a label budget of 30 and, a cost of 256 tokens, a likelihood-ratio cost of 0.32484, and, 3 per cent, only 3 per image",
    "three times two-fold, a time-based plan, the Times Square, a space of 3 spaces, section: one, plan B in C",
    "Godot, Ineq-Comp, noting that, triangle, quadrangle, sometimes, runtimes",
    "partial observability, parallel (parallel) fusion, a star, the sum and the product",
    "the maximum of log and exp, in [3] and [12], a bar chart, a dot product, prime numbers",
    "W_fast, T_null, k_sink, H_sin of it, pymupdf4llm, Esim, a 90% subset, from 9pm-5am, bf16 and ho",
    "from A to B to C, from 4 to 16, the New York Times And, lid times or spout, multitimescale nets, since1980, val2017",
    "lids (three times larger), Many times Kettles boil, (several times over), two times lattice cells",
    "an absolute value |x|, ordered pairs, the norm of it, min(a, b), gestures (kin[é]sic)",
    "the (null hypothesis), a pill, a stop word (subset) selection, BCH(2,m)",
    "two times 5, many times 3, ten times 2, at times 2 of them, inference times 3-fold lower, sometimes 8",
    "hang a cup on the mug rack, a mug), ground truth (gt), real2sim) and sim2real, A2to1 and B1to1",
    "Phoenix2014 and Phoenix2014like sets, runtimesX, Godot engines, the Sundance prize ho and hum, ho = 3 men",
    "Lin (2026), bin [0, 10), sin(0, 1), access times 2 ms, a (Delta, Sigma) pair, (alpha) and (beta)",
    "an improvement of 3 times, 6 times, from A to B, 20% to 30%, sim2real",
    "snake_case, train_test_split, theta-style, lambda functions, tau2-bench and tau-bench",
    "costs $3 or $5, uses $HOME, 10,000 samples, 5, some more",
    "<think> text </think> and <EOS>, e-mail me@alpha.org, https://a.org/alpha_1/5times",
  ])("%s", (text) => {
    expect(repair(text)).toBe(text);
  });

  it("leaves text alone that brings whole formulas", () => {
    const whole = String.raw`the ratio \(TPP\) of 5times`;
    expect(repairUpstreamText(whole)).toBe(whole);
  });
});
