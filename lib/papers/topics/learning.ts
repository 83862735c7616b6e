import type { Topic } from "./topic.ts";

/** How models are trained: from data, from rewards, from other models. */
export const learning: readonly Topic[] = [
  {
    slug: "reinforcement-learning",
    names: { en: "Reinforcement learning", ko: "강화 학습" },
    descriptions: {
      en: "Learning from rewards, from policy gradients to verifiable rewards",
      ko: "정책 경사부터 검증 가능한 보상까지, 보상에서 배우는 학습 연구",
    },
    aliases: "RL; RLVR; GRPO; PPO; policy optimization; 강화학습; 정책 최적화; 검증 가능한 보상",
    evidence: {
      strong: `
        reinforcement (learning|fine tuning|finetuning|learned|learner|pre training|pretraining);
        (RL|RLVR|GRPO|PPO|RFT|DAPO|GSPO); *GRPO; (policy|relative policy|preference policy) (optimization|gradient);
        verifiable reward; actor critic; q learning; (off|on) policy (rl|learning|training|distillation);
        reward shaping; offline rl
      `,
      weak: "reward; policy; rollout; exploration; advantage",
      title: "rl; RL*; *RL; *GRPO*; *PO; r1; *R1; rewards; reward; reinforc*; rlvr; policy",
      not: `
        human feedback; (privacy|public|foreign|ai|content|usage|safety|economic) policy; policymak*
      `,
    },
  },
  {
    slug: "alignment",
    names: { en: "Alignment and preferences", ko: "정렬·선호 학습" },
    descriptions: {
      en: "Making models do what people want: human feedback and preference optimization",
      ko: "사람의 의도와 선호에 맞게 모델을 다듬는 연구",
    },
    aliases: "RLHF; DPO; preference optimization; human feedback; 인간 피드백; 선호 최적화; 얼라인먼트",
    evidence: {
      strong: `
        (human|ai|llm|safety|value|preference|language model|model|post training|weak to strong|pluralistic|cultural) alignment;
        (direct|human|group|pairwise|online|flow|step|video|visual|multimodal|image) preference (optimi*|learning|data*|alignment|score|model*);
        preference (optimi*|learning|alignment|tuning|data*|pair); (RLHF|RLAIF|DPO|KTO|ORPO|SimPO); *DPO;
        human feedback; (human|user) (value|preference); align* (with|to) human; aligned (llm|language model|model);
        constitutional ai; instruction tuned alignment
      `,
      weak: "preference; alignment; aligned; human preference",
      title: `
        preference; preferences; human feedback; human values; *DPO*; alignment tax; superalignment; constitution
      `,
      not: `
        (cross modal|modality|image text|text image|semantic|temporal|feature|representation|vision language|multimodal|text|audio|latent|motion|camera|geometric|point|sequence|spatial|structure|entity) alignment;
        alignment (between|of (visual|text|3d|representation|latent|modalit*|audio)); (latent space|subspace|modality gap) … alignment
      `,
    },
  },
  {
    slug: "reward-models",
    names: { en: "Reward models and judges", ko: "보상 모델·검증기" },
    descriptions: {
      en: "Models that score, check and judge the work of other models",
      ko: "다른 모델의 결과를 채점하고 검증하는 모델 연구",
    },
    aliases: `
      reward modeling; process reward model; verifiers; LLM-as-a-judge; 보상 모델링; 과정 보상; LLM 평가자
    `,
    evidence: {
      strong: `
        (generative |process |outcome |multimodal |video |visual |pairwise |preference |vision language |)reward model;
        reward (modeling|modelling|bench*|hacking|signal design|function learning); PRM;
        (generative|neural|step|process|llm|learned|solution|rubric) verifi(er|cation); LLM as a judge;
        (llm|model|automatic|mllm|vlm|agent) (as a |)judge; rubric (based|reward|); critique (model|generation);
        critic model; self verification
      `,
      weak: "verifier; judge; critique; critic; rubric",
      title: `
        reward model*; verifier; judge; judges; critic; critique; rubric; rubrics; *judge; *critic; *rm; *PRM;
        verification; verify
      `,
      not: "(fact|formal|claim|identity|speaker|program) verif*; actor critic",
    },
  },
  {
    slug: "fine-tuning",
    names: { en: "Fine-tuning", ko: "파인튜닝" },
    descriptions: {
      en: "Adapting trained models: instruction tuning, adapters and model merging",
      ko: "지시 학습과 어댑터, 모델 병합으로 학습된 모델을 다듬는 연구",
    },
    aliases: "SFT; LoRA; PEFT; instruction tuning; model merging; 미세 조정; 지시 학습; 모델 병합",
    evidence: {
      strong: `
        (parameter efficient|instruction|full|visual instruction|efficient|domain|task specific) (fine tuning|finetuning|tuning);
        (fine tuning|finetuning) (method|strateg*); (PEFT|LoRA|QLoRA|DoRA); *LoRA; low rank adapt*;
        model (merging|fusion|soup); instruction (tuning|data|tuned); task (vector|arithmetic);
        adapter (tuning|merging|); domain adaptation
      `,
      weak: "fine tun*; finetun*; adapter; SFT",
      title: `
        fine tuning; finetuning; fine tune; fine tuned; finetuned; tuning; *LoRA*; lora; merging; merge; adapter;
        post training; adaptation; sft
      `,
      not: `
        (without|no|training free|require) (additional |any |further |task specific |)(fine tuning|finetuning|training);
        prompt tuning; test time adaptation; token merging;
        (hyperparameter|photoluminescence|luminescence|electrostatic|voltage|frequency|spectral|bandgap|wavelength|strain) tuning
      `,
    },
  },
  {
    slug: "knowledge-distillation",
    names: { en: "Distillation", ko: "지식 증류" },
    descriptions: {
      en: "Teaching a smaller or faster model with a larger one",
      ko: "큰 모델의 능력을 작고 빠른 모델에 옮기는 연구",
    },
    aliases: "knowledge distillation; teacher-student; step distillation; 증류; 교사-학생 학습; 온폴리시 증류",
    evidence: {
      strong: `
        (knowledge|on policy|self|score|step|consistency|distribution matching|adversarial|dataset|diffusion|model|trajectory|reasoning|cross modal|context|logit|policy|feature) distillation;
        distill* (from|into|knowledge|reasoning); distillation
      `,
      weak: "distill*; teacher; student; (few|one|single|four) step",
      title: "distill; distilling; distilled; distillation; teacher; *distill*",
      not: `
        (score distillation sampling|distillation sampling);
        student (learning|essay|performance|question|engagement|answer)
      `,
    },
  },
  {
    slug: "pretraining",
    names: { en: "Pre-training and scaling laws", ko: "사전 학습·스케일링 법칙" },
    descriptions: {
      en: "How models learn from raw data, and what more data or size brings",
      ko: "방대한 데이터로 배우는 과정과 규모에 따른 성능 변화를 다루는 연구",
    },
    aliases: "pretraining; scaling laws; mid-training; tokenizer; 사전학습; 스케일링 법칙; 토크나이저",
    evidence: {
      strong: `
        (language model|llm|large scale|continual|continued|domain|efficient|model|from scratch) (pre training|pretraining);
        (pre training|pretraining) (data*|corpus|corpora|objective|token|compute|loss|stage|run|of (large |)language|large language|recipe|method|phase);
        scaling (law|behavior|trend); (mid training|midtraining); (next|multi) token prediction;
        (subword|bpe|language|byte level) tokeni*; tokenizer free; compute optimal; trillion token;
        training from scratch
      `,
      weak: "pre train*; pretrain*; perplexity; tokenizer; corpus",
      title: `
        pre training; pretraining; pretrain; scaling laws?; scaling law; pretrained from; mid training; tokenizer;
        tokenizers; vocabulary; byte
      `,
      not: `
        (visual|image|video|action|audio|speech|motion|semantic) tokeni*; (pretrained|pre trained) model;
        (contrastive|vision language|image text) (pre training|pretraining)
      `,
    },
  },
  {
    slug: "training-data",
    names: { en: "Data and datasets", ko: "데이터·데이터셋" },
    descriptions: {
      en: "Datasets, synthetic data, and choosing what models learn from",
      ko: "데이터셋과 합성 데이터, 학습 데이터의 선별을 다루는 연구",
    },
    aliases:
      "datasets; synthetic data; data curation; data selection; 데이터셋; 합성 데이터; 데이터 큐레이션; 데이터 선별",
    evidence: {
      strong: `
        synthetic (data|dataset|training data|corpus|pretraining|pre training|question|instruction);
        data (curation|selection|synthesis|generation|filtering|mixing|mixture|quality|augmentation|engine|pipeline|efficien*|pruning|contamination|attribution|scarcity|recipe|engineering|centric);
        (training|instruction|preference|pre training|pretraining) data (generation|synthesis|selection|curation);
        (we|paper|work) (introduce|present|propose|construct|create|build|release|curate|collect|develop) … (dataset|corpus);
        (introduces|presents) … dataset; (large scale|high quality|open|novel|new|first|million scale) dataset;
        web (scale|crawl) data
      `,
      weak: "dataset; corpus; corpora; annotation; curated",
      title: `
        dataset; datasets; corpus; corpora; synthetic data; data selection; data; synthetic; *set; instruct*data*;
        synthesizing; annotations; data curation
      `,
      not: `
        data (analysis|science|scientist|visuali*|center|agent|type);
        (tabular|time series|structured|relational) data; (benchmark|test|evaluation) (dataset|data);
        dataset distillation; subset; offset; reset; asset; mindset; skillset; assets; testset
      `,
    },
  },
];
