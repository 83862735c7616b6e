import type { Topic } from "./topic.ts";

/** Language models: what they know, how they think, how they are asked. */
export const languageModels: readonly Topic[] = [
  {
    slug: "large-language-models",
    names: { en: "Large language models", ko: "대규모 언어 모델" },
    descriptions: {
      en: "How large language models are built, how they behave and what they are used for",
      ko: "대규모 언어 모델의 설계와 동작 방식, 활용을 다루는 연구",
    },
    aliases: "LLM; LLMs; language model; foundation model; 거대 언어 모델; 초거대 언어 모델; 언어 모델",
    broad: true,
    evidence: {
      strong: `
        (large|small|pretrained|pre trained|causal|autoregressive|generative) language model; LLM; language model
      `,
      weak: "GPT 4*; ChatGPT; LLaMA*; Qwen*; DeepSeek*",
      not: `
        (vision|visual|multimodal|multi modal|video|audio|speech|image|omni modal|3d) (large |)language model;
        (multimodal|multi modal|video|visual|vision|audio|speech|omni*) LLM; protein language model
      `,
      categories: "cs.CL",
    },
  },
  {
    slug: "reasoning",
    names: { en: "Reasoning", ko: "추론" },
    descriptions: {
      en: "Chains of thought, reasoning models, planning and logic",
      ko: "사고 사슬과 추론 특화 모델, 계획·논리 문제 풀이를 다루는 연구",
    },
    aliases: "chain of thought; CoT; large reasoning models; thinking models; 사고 사슬; 사고의 연쇄; 추론 모델",
    evidence: {
      strong: `
        (large |)reasoning (language |)model; chain of (thought|draft);
        (multi step|step by step|logical|complex|deductive|inductive|commonsense|causal|symbolic|abstract|efficient|latent|deliberate|implicit|general|analogical) reasoning;
        (llm|language model|model) reasoning;
        reasoning (trace|chain|trajector*|path|step|length|process|token|task|capabilit*|abilit*|benchmark|performance|efficiency|data*|budget);
        overthinking; tree of thought; slow thinking; LRM; long cot; r1 (like|style|zero); deepseek r1; arc agi
      `,
      weak: "CoT; reasoning; AIME*; GPQA*; aha moment; reflection; planning",
      title: "reasoning; reason; reasoner; reasons; thinking; *reasoner; *thinker",
      not: `
        spatial reasoning; reason why; for this reason; visual thinking; reasoning segmentation; the reason
      `,
    },
  },
  {
    slug: "mathematics",
    names: { en: "Mathematics and proofs", ko: "수학·정리 증명" },
    descriptions: {
      en: "Mathematical problem solving, theorem proving and formal verification",
      ko: "수학 문제 풀이와 정리 증명, 형식 검증을 다루는 연구",
    },
    parent: "reasoning",
    aliases: "math reasoning; theorem proving; Lean; autoformalization; 수학 추론; 정리 증명; 수학 올림피아드",
    evidence: {
      strong: `
        math(ematical|ematics|) (reasoning|problem*|olympiad|competition|corpus|corpora|benchmark|word problem|instruction|question|proof|data|discover*|research);
        theorem (prov*|proof); formal (proof|math*|theorem); proof (generation|assistant|search); autoformali*;
        geometry problem; combinatorics; Lean 4; IMO; olympiad
      `,
      weak: "MATH; gsm8k; math; mathematical; mathematics; theorem; Lean; prover",
      title: `
        math; mathematic; mathematical; mathematician; *math; math*; prover; theorem; algebra*; conjecture; *prover;
        proof
      `,
      not: `
        mathematical (framework|formulation|analysis|model|foundation); matheus; mathbf; mathcal; mathrm
      `,
      categories: "math.NT; math.CO; cs.LO",
    },
  },
  {
    slug: "test-time-scaling",
    names: { en: "Test-time scaling", ko: "테스트 시점 스케일링" },
    descriptions: {
      en: "Better answers by spending more computation when a model is used",
      ko: "모델을 쓰는 시점에 연산을 더 들여 답의 질을 높이는 연구",
    },
    aliases: `
      test-time compute; inference-time scaling; best-of-N; self-consistency; 테스트 타임 스케일링; 추론 시점 연산
    `,
    evidence: {
      strong: `
        test time (scaling|comput*|training|adaptation|search|learning|optimi*|reinforcement|reasoning|alignment|guidance|verification);
        inference time (scaling|comput*|search|alignment|optimi*|steering); scaling (test|inference) time;
        (parallel|sequential) (test time |)(scaling|thinking|reasoning); best of n; self consistency; majority voting;
        monte carlo tree search
      `,
      weak: "MCTS; test time; inference time; tree search",
      title: "test time; inference time; self consistency; tree search",
    },
  },
  {
    slug: "long-context",
    names: { en: "Long context", ko: "긴 문맥" },
    descriptions: {
      en: "Models that read, keep and use very long inputs",
      ko: "아주 긴 입력을 읽고 기억하며 활용하는 모델 연구",
    },
    aliases: "context window; context extension; length extrapolation; 롱 컨텍스트; 긴 컨텍스트; 컨텍스트 윈도",
    evidence: {
      strong: `
        (long|longer|ultra long|infinite|extended|million token) context;
        context (length|window) (extension|extrapolation|scaling); length (extrapolation|generalization);
        (long|longer|ultra long) (sequence|text) (model*|processing|understanding|training|generation);
        long (form|document) (text |)generation; needle in a haystack; context (extension|compression);
        1m (context|token)
      `,
      weak: `
        context window; context length; lost in the middle; position* (encoding|embedding|interpolation); RoPE
      `,
      title: "long context; context window; context length; million token; long sequence; *longbench*",
    },
  },
  {
    slug: "in-context-learning",
    names: { en: "Prompting and in-context learning", ko: "프롬프트·인컨텍스트 학습" },
    descriptions: {
      en: "Steering models with instructions and examples instead of training",
      ko: "학습 대신 지시문과 예시로 모델을 다루는 연구",
    },
    aliases: `
      prompt engineering; few-shot; prompt optimization; instruction following; 프롬프트 엔지니어링; 퓨샷; 지시 따르기
    `,
    evidence: {
      strong: `
        in context (learning|learner|example|demonstration);
        prompt (engineering|optimi*|tuning|design|compression|sensitivity|template);
        (few|many) shot (prompt*|learning|example|in context); instruction following; context engineering;
        (system|soft) prompt
      `,
      weak: "prompting; ICL; demonstration; few shot",
      title: `
        prompting; in context; few shot; prompt engineering; instruction following; system prompt; prompts
      `,
      not: `
        few shot (keypoint|segment*|detect*|classif*|object|action|image|video|voice|speaker|anomaly|adapt*|recognition|generation)
      `,
    },
  },
  {
    slug: "diffusion-language-models",
    names: { en: "Diffusion language models", ko: "확산 언어 모델" },
    descriptions: {
      en: "Language models that write by denoising rather than word by word",
      ko: "단어를 차례로 쓰지 않고 잡음을 지워 가며 글을 쓰는 언어 모델 연구",
    },
    parent: "large-language-models",
    aliases: "dLLM; masked diffusion; discrete diffusion; 디퓨전 언어 모델; 이산 확산",
    evidence: {
      strong: `
        (masked |block |)diffusion (based |)(large |)language model;
        (masked|discrete|block) diffusion (language |)(model|llm|process|); diffusion (based |)LLM; dLLM; DLM;
        (text|language) diffusion; LLaDA*; diffusion of text
      `,
    },
  },
];
