import type { Topic } from "./topic.ts";

/** What can go wrong, and what AI does among people. */
export const safetyAndSociety: readonly Topic[] = [
  {
    slug: "safety",
    names: { en: "Safety", ko: "안전성" },
    descriptions: {
      en: "Jailbreaks, red teaming, guardrails, deception and harmful content",
      ko: "탈옥과 레드팀, 가드레일, 기만, 유해 콘텐츠를 다루는 연구",
    },
    aliases: "AI safety; jailbreak; red teaming; guardrails; deception; AI 안전; 탈옥; 레드팀; 가드레일",
    evidence: {
      strong: `
        (ai|llm|model|agent|agentic|safety|content|child|multimodal|vlm|mllm|frontier ai|language model) safety;
        safety (alignment|guard*|training|evaluation|benchmark|risk|mechanism|critical behavio*|failure|filter|constraint|fine tuning|moderation|case|polic*|degradation|aligned|concern|awareness|violation|framework|tuning|of);
        jailbreak*; red team*; guardrail; guard model;
        (harmful|toxic|unsafe|malicious|nsfw) (content|behavio*|output|request|quer*|prompt|response|instruction|generation|language|image|action);
        (toxicity|hate speech|detoxif*|content moderation|over refusal|refusal);
        (deceptive|scheming|sandbagging|misaligned|emergent misalignment|reward tampering|sycophan*|sabotage|deception|blackmail|misalignment);
        (catastrophic|existential|frontier ai|misuse) risk; ai (control|risk|governance);
        (chain of thought|cot) monitor*
      `,
      weak: "safety; harmful; unsafe; attack success rate; refus*; risk",
      title: `
        safety; safe; unsafe; jailbreak*; jailbreaking; red teaming; guardrails?; guard; *guard; *guard*; harmful;
        toxicity; toxic; misalignment; deception; deceptive; refusal; sycophancy; moderation; dangerous; risk; risks;
        risky; hate; misaligned; scheming; lie; lying; harm; harms
      `,
      not: `
        (road|driving|traffic|patient|food|building|construction|memory|type|workplace|flight) safety;
        safety critical; risk (minimi*|score|factor|assessment|stratification|management|aversion|prediction);
        at (the |)risk; (financial|credit|cardiovascular|disease|overfitting) risk;
        (lie|lies) (in|at|on|algebra|group)*; guard against; safeguard against
      `,
    },
  },
  {
    slug: "security-and-privacy",
    names: { en: "Security and privacy", ko: "보안·프라이버시" },
    descriptions: {
      en: "Attacks and defences, privacy, watermarks and fakes",
      ko: "공격과 방어, 개인정보, 워터마크, 위조 탐지를 다루는 연구",
    },
    aliases: `
      adversarial attacks; prompt injection; watermarking; deepfake detection; backdoor; 적대적 공격; 프롬프트 인젝션; 워터마크; 딥페이크;
      사이버 보안
    `,
    evidence: {
      strong: `
        (adversarial|backdoor|poisoning|membership inference|prompt injection|injection|model extraction|inference|evasion|side channel|data poisoning|extraction|stealthy|black box|white box|transfer) attack;
        adversarial (robustness|example|perturbation|training against|defen*|suffix|image|patch); prompt injection;
        (cyber*|penetration test*|malware|capture the flag|CTF|exploit generation|zero day);
        (privacy|differential privacy|differentially private|privacy preserving|anonymi*|PII); watermark*;
        (deepfake|deep fake|face forgery|forgery);
        (ai generated|machine generated|generated|synthetic|llm generated|fake) (text|image|video|content|media|code|speech|music|audio) (detect*|attribution|forensic*);
        (copyright*|memorization|data leakage|training data extraction|data extraction|intellectual property|provenance);
        backdoor; (llm|model) (fingerprint*|stealing);
        security (vulnerab*|risk|threat|of|benchmark|evaluation|research|task);
        vulnerabilit(y|ies) (detection|discovery|repair); trojan
      `,
      weak: "attack; adversarial; security; privacy; attacker; defense; threat; vulnerabilit*",
      title: `
        attack; attacks; attacking; adversarial; adversary; security; secure; privacy; private; watermark*;
        watermarking; deepfake*; backdoor*; poisoning; forensic*; copyright; fingerprint*; generated text detection;
        ai generated; cyber*; malicious; memorization; memorize; injection; vulnerabilit*; anonymi*; authorship;
        leakage; stealing; prompt leak*; hack*; synthetic image detection; defense; defending
      `,
      not: `
        (generative |)adversarial (network|distillation|training of gan|loss|diffusion|post training|flow|game|self play|learning);
        reward hack*;
        (noise|feature|knowledge|domain knowledge|token|latent|attention|identity|style|context|condition|control|reference) injection;
        (exploit|exploiting|exploits) (the|a|these|this); life hack*; privately hosted;
        private (test|dataset|leaderboard|held out)
      `,
      categories: "cs.CR",
    },
  },
  {
    slug: "ai-and-society",
    names: { en: "AI and society", ko: "AI와 사회" },
    descriptions: {
      en: "Bias and culture, education and work, people living with AI",
      ko: "편향과 문화, 교육과 노동, AI와 함께 사는 사람을 다루는 연구",
    },
    aliases: `
      bias; fairness; education; culture; human-AI interaction; ethics; social simulation; 편향; 공정성; 교육; 문화; 윤리;
      인간-AI 상호작용
    `,
    evidence: {
      strong: `
        (social|gender|political|cultural|racial|demographic|stereotyp*|societal|ideological|cognitive) (bias|stereotype|stereotyping|norm|fairness|impact|awareness|understanding|value|knowledge|competence|diversity|science|simulation|behavior|implication|leaning|interaction|intelligence|dilemma|media);
        (fairness|stereotyp*|moral*|ethic*|culture|cultural*|socioeconomic|democra(cy|cies|tic)|geopolitic*);
        (human ai|human llm|human machine|human computer) (interaction|collaboration|teaming|relationship|co creation|partnership|alignment);
        (education|educational|tutoring|tutor|classroom|pedagog*|students|teacher training|teachers|essay scoring|language learner);
        (polic(y|ies) maker|policymaker|regulation|labor|public opinion|survey respondent|election|news media|journalis*|propaganda);
        (creative writing|human creativity|writing assistant|user study|humor|crowd work*);
        (ai|llm) (adoption|usage|literacy|companion*|policy|ethics);
        (ai|algorithmic|data|public|global|democratic|corporate) governance
      `,
      weak: "bias; human; society; user; people; social; creativity",
      title: `
        bias; biases; fairness; fair; social; society; societal; political; cultural; culture; cultures; ethics;
        ethical; moral; morality; education; educational; tutor*; students; teachers; human ai; gender; stereotypes;
        creativity; creative; writing; writers; governance; human behavior; people; opinion; agi; humor; humanity;
        news; collective intelligence; jokes; human llm
      `,
      not: `
        (student|teacher) (model|network|polic*|distill*);
        (frozen|multiple|two|dual|stronger|expert|privileged|domain|specialized|vision|foundation|model|ema) teachers; (teacher|student) (student|and student|to student);
        (students?|teachers?) (and|from) (teacher|student)*; students (learn from|distill*); generative teaching;
        (inductive|selection|length|position|positional|texture|exposure|frequency|sampling|implicit|variance|estimation|modality|language|simplicity|off policy|spectral|sycophancy|training|bias free|systematic|gradient) bias;
        bias (and variance|variance|correction|term); code of ethics; (learner) model; regulation of gene;
        gene regulation; self regulation; people (detection|tracking); tag i;
        social media (platform|post|image|video); cultural (revolution)
      `,
      categories: "cs.CY; cs.HC",
    },
  },
];
