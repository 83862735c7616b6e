import type { Topic } from "./topic.ts";

/** What models hold inside: how it comes there, stays there, and can be understood. */
export const insideModels: readonly Topic[] = [
  {
    slug: "representation-learning",
    names: { en: "Representation learning", ko: "표현 학습" },
    descriptions: {
      en: "Self-supervised and contrastive learning of features, vision encoders",
      ko: "자기 지도·대조 학습과 비전 인코더로 특징을 배우는 연구",
    },
    aliases: `
      self-supervised learning; contrastive learning; CLIP; DINO; vision encoder; 자기 지도 학습; 대조 학습; 비전 인코더
    `,
    evidence: {
      strong: `
        (self supervised|contrastive|unsupervised|joint embedding|masked image) (learning|pre training|pretraining|representation|modeling|model|predictive|objective|method|visual);
        (visual|image|video|multimodal|universal|speech|audio|text|unified) representation learning;
        representation learning; (vision|visual) (encoder|backbone|foundation model); vision transformer;
        (contrastive|language image) (language image |)(pre training|pretraining); (CLIP|SigLIP|DINO*|JEPA); *JEPA;
        masked autoencod*; image classification; visual representation
      `,
      weak: "representation; embedding; linear probing; ImageNet*; encoder; CLIP",
      title: `
        self supervised; *CLIP; contrastive; vision encoder; vision encoders; vision transformers?; visual features;
        dino*; *ViT; backbone; masked autoencoder; visual representations; feature upsampling
      `,
      not: `
        (CLIP|DINO) (score|similarity|I|T); self supervised (fine|reward); representation (alignment|autoencoder);
        video clip
      `,
    },
  },
  {
    slug: "continual-learning",
    names: { en: "Continual learning and editing", ko: "지속 학습·지식 편집" },
    descriptions: {
      en: "Learning new things without forgetting, unlearning and model editing",
      ko: "잊지 않고 새로 배우기, 지우기, 지식 고치기를 다루는 연구",
    },
    aliases: `
      lifelong learning; catastrophic forgetting; unlearning; model editing; 평생 학습; 언러닝; 망각; 연속 학습
    `,
    evidence: {
      strong: `
        (continual|lifelong|incremental|continuous) (learning|adaptation|learner|fine tuning|post training|improvement);
        catastrophic forgetting; (machine |concept |llm |knowledge |)unlearning; (knowledge|model) (editing|updating);
        concept erasure; class incremental
      `,
      weak: "forgetting; forget; plasticity; unlearn*; erasing",
      title: `
        continual; lifelong; unlearning; forgetting; knowledge editing; model editing; erasure; erasing
      `,
    },
  },
  {
    slug: "learning-theory",
    names: { en: "Optimization and learning theory", ko: "최적화·학습 이론" },
    descriptions: {
      en: "Optimisers, training dynamics, and why learning works",
      ko: "옵티마이저와 학습 동역학, 학습이 되는 까닭을 다루는 연구",
    },
    aliases: "optimizers; training dynamics; generalization theory; Muon; Adam; 옵티마이저; 학습 동역학; 일반화 이론",
    evidence: {
      strong: `
        (adam|muon|adamw|second order|stochastic|zeroth order|first order) (optimi*|gradient); optimizer;
        (training|learning|gradient|optimization|feature learning) dynamic; learning rate; (gradient|mirror) descent;
        convergence (rate|guarantee|analysis); (generalization|sample complexity|approximation) (bound|theory|error);
        (theoretical|mathematical) (analysis|framework|understanding) of; loss landscape;
        (neural tangent|kernel method); grokking; expressiv* (power); weight decay; batch size; normalization layer
      `,
      weak: "theoretical; theory; convergence; prove; Adam*; Muon; SGD; loss function",
      title: `
        optimizer; optimizers; training dynamics; theory; learning rate; gradient; gradients; gradient descent; muon;
        adam; generalization bounds; theoretical; convergence; grokking; hyperparameter; provably; kolmogorov arnold;
        loss landscape
      `,
      not: `
        theory of mind; game theory; prompt optimizer; policy gradient;
        (item response|graph|information|dual process) theory
      `,
      categories: "stat.ML; math.OC; cs.NE",
    },
  },
  {
    slug: "interpretability",
    names: { en: "Interpretability", ko: "해석 가능성" },
    descriptions: {
      en: "Looking inside models: features, circuits, steering and explanation",
      ko: "모델 내부의 특징과 회로를 들여다보고 설명하는 연구",
    },
    aliases: `
      mechanistic interpretability; sparse autoencoders; explainability; steering vectors; 설명 가능 AI; 희소 오토인코더; 기계론적 해석
    `,
    evidence: {
      strong: `
        (mechanistic |)interpretability; sparse autoencoder;
        (attention head|circuit|causal|mechanistic|feature|activation|neuron) (analysis|circuit|discovery|intervention|patching|steering|attribution|tracing);
        (activation|representation|model|feature) (steering|engineering); steering vector;
        (linear|representation) (probe|probing|hypothesis); explainab*; explainable ai;
        (internal|hidden) (representation|mechanism|state); logit lens; residual stream; superposition;
        induction head; SAE; transcoder; inner working
      `,
      weak: "interpretab*; neuron; probing; mechanism; activations; attention head",
      title: `
        interpretability; interpretable; interpreting; steering; sparse autoencoders?; neurons; mechanistic; circuits;
        explaining; explanations; explainable; inside; mechanisms; mechanism of; sae; saes; features in;
        hidden states; dissecting; activation
      `,
      not: `
        (steering angle|power steering|test time steering); activation (function|quanti*|memory|checkpoint*)
      `,
    },
  },
];
