import type { Topic } from "./topic.ts";

/** How models are built and run: architectures, speed, size, hardware. */
export const systems: readonly Topic[] = [
  {
    slug: "model-architectures",
    names: { en: "Model architectures", ko: "모델 아키텍처" },
    descriptions: {
      en: "Transformers and their rivals: attention, state spaces, recurrence",
      ko: "트랜스포머와 어텐션, 상태 공간 모델 등 모델 구조 연구",
    },
    aliases: `
      transformers; attention; state space models; Mamba; linear attention; 트랜스포머; 어텐션; 상태 공간 모델
    `,
    evidence: {
      strong: `
        (sparse|linear|efficient|hybrid|multi head|latent|grouped query|sliding window|gated|softmax|full|block sparse|native sparse|flash) attention;
        attention (mechanism|architecture|sink|layer|variant|module); state space (model|duality);
        (SSM|Mamba*|RWKV*|xLSTM|DeltaNet|Hyena);
        (recurrent|looped|recursive|hybrid|universal) (transformer|model|depth|neural network|architecture|language model);
        (model|network|neural|llm) architecture; architecture search; (residual|skip|hyper) connection;
        position* (encoding|embedding); (linear|quadratic) complexity; convolutional (network|neural network)
      `,
      weak: "transformer architecture; architecture; recurrent; RoPE",
      title: `
        attention; transformers; *former; mamba*; *mamba; rwkv*; state space; recurrent; rnn; architecture;
        architectures; looped; positional; position embedding; rotary; linear time; convolution*; convnet*
      `,
      not: `
        (diffusion|vision|video diffusion) transformer;
        (pay|draw|receive|gain|attract|garner|increasing|much|significant|considerable|growing|more|little|less|limited) attention;
        (power|electrical|distribution|current|step up) transformer; mamba snake; dataset transformer;
        attention (map|guid*|is all); transformers? library; high voltage transformer
      `,
      categories: "cs.NE",
    },
  },
  {
    slug: "mixture-of-experts",
    names: { en: "Mixture of experts", ko: "전문가 혼합" },
    descriptions: {
      en: "Sparse models that route every input to a few experts",
      ko: "입력마다 일부 전문가만 쓰는 희소 모델 연구",
    },
    aliases: "MoE; sparse experts; expert routing; 전문가 혼합 모델; 혼합 전문가",
    evidence: {
      strong: `
        mixture of expert; (MoE|MoEs); *MoE;
        expert (routing|parallelism|pruning|specialization|activation|selection|choice); sparse expert
      `,
      weak: "expert; router; routing",
      title: "moe; mixture of experts; experts; *moe*",
      not: "(human|domain|medical|clinical|radiology|subject matter|by|industry) expert",
    },
  },
  {
    slug: "efficient-inference",
    names: { en: "Efficient inference", ko: "추론 가속" },
    descriptions: {
      en: "Faster and cheaper answers: caching, speculative decoding, serving",
      ko: "캐싱과 투기적 디코딩, 서빙으로 더 빠르고 싸게 답을 내는 연구",
    },
    aliases: "KV cache; speculative decoding; LLM serving; acceleration; KV 캐시; 투기적 디코딩; 서빙; 추론 최적화",
    evidence: {
      strong: `
        (KV|key value) cach*; speculative (decoding|sampling|generation|inference);
        (efficient|fast|accelerat*|faster) (llm |model |)(inference|decoding|sampling|serving|generation);
        inference (acceleration|efficiency|speed*|cost|latency|engine|optimi*|system|throughput);
        (llm|model) (serving|routing|inference); parallel decoding;
        (token|visual token|vision token|prompt|context|cache) (pruning|reduction|compression|merging|eviction);
        early exit*; feature caching; (training free|diffusion|video|sampling) acceleration;
        (prefill*|time to first token); sparse attention; speed up; speedup
      `,
      weak: "latency; throughput; acceleration; faster; inference cost; efficien*; training free",
      title: `
        kv cache; speculative; accelerating; acceleration; efficient inference; serving; token pruning;
        token compression; token reduction; decoding; cache; caching; fast; faster; speed; real time; *cache;
        sparse attention; sparsity; inference
      `,
      not: `
        (brain|neural|signal) decoding; fast and slow; variational inference; bayesian inference; causal inference;
        inference (time|scaling); language inference; fast thinking; (3d|scene|surface|feed forward) real time
      `,
    },
  },
  {
    slug: "model-compression",
    names: { en: "Compression and small models", ko: "경량화·소형 모델" },
    descriptions: {
      en: "Quantization, pruning, and models small enough for a phone",
      ko: "양자화와 가지치기, 기기에서 도는 작은 모델을 다루는 연구",
    },
    aliases: "quantization; pruning; small language models; on-device AI; 양자화; 가지치기; 온디바이스; 소형 언어 모델",
    evidence: {
      strong: `
        (post training|weight|activation|low bit|kv cache|vector|mixed precision|model|llm|extreme|aware|ultra low bit) quanti*;
        quantization (aware|method|error|noise|of);
        (structured|unstructured|layer|model|weight|expert|depth|network|block|llm) pruning;
        (model|weight|llm|parameter) (compression|sparsity);
        (small|tiny|compact|sub billion) (language |vision language |multimodal |vision |video |)model; (SLM|SLMs);
        (on device|edge device|mobile device|edge deployment|consumer hardware);
        (1|2|3|4|8|one|two|four|1.58|low|ternary|binary) bit; (FP4|FP8|INT4|INT8|NVFP4|MXFP4); low precision;
        billion parameter quanti*; (GPTQ*|AWQ); (weight|adaptive|nearest) rounding; (resource constrained|edge) (device|environment)
      `,
      weak: "quanti*; pruning; compression; lightweight; compact; on device; small model",
      title: `
        quantization; quantized; quantizing; pruning; pruned; compression; small language models; on device; bit;
        bitnet*; fp4; fp8; nvfp4; lightweight; tiny; compact; edge; mobile; small models; low bit; low precision
      `,
      not: `
        (vector|residual|scalar|product) quanti*;
        (token|prompt|context|cache|video|image|kv|data|lossless|latent|visual) (pruning|compression);
        mobile (agent|manipulat*|robot|gui|app|experience|memor*|user); vq; a bit; edge (case|detect*|of|cases); compression is;
        data pruning; quantitativ*; quantify*; quantifi*
      `,
    },
  },
  {
    slug: "training-systems",
    names: { en: "Training systems and hardware", ko: "학습 시스템·하드웨어" },
    descriptions: {
      en: "Distributed training, GPUs and kernels, and the energy they use",
      ko: "분산 학습과 GPU·커널, 에너지를 다루는 시스템 연구",
    },
    aliases: `
      distributed training; GPU kernels; federated learning; chip design; 분산 학습; 연합 학습; GPU 커널; 반도체 설계
    `,
    evidence: {
      strong: `
        (distributed|decentralized|asynchronous|federated|large scale|memory efficient|parallel|low precision|fp8) (training|learning|optimi*|rl|reinforcement);
        (pipeline|tensor|data|model|sequence|context|expert) parallel*;
        (rl|training|ml|reinforcement learning|post training) (infrastructure|system);
        (GPU|cuda|triton|attention) kernel; kernel (generation|optimi*|fusion);
        (training|communication) (throughput|overhead|efficiency|cost);
        (gpu|tpu|npu|hardware) (cluster|accelerat*|memory|utilization|aware|design);
        (energy|power) (consumption|efficien*); carbon (footprint|emission); (chip|circuit|hardware) design;
        (FPGA|FSDP|ZeRO|Megatron*); quantum comput*; edge cloud
      `,
      weak: "compiler; GPU; hardware; throughput; H100; A100; cluster; communication",
      title: `
        distributed; federated; decentralized; gpu; gpus; cuda; kernels; hardware; infrastructure; parallelism;
        asynchronous; energy; low communication; quantum; memory efficient; flashattention*; datacenter; chip
      `,
      not: `
        energy (based|constrained|function|landscape|distance|score);
        (on|with|using|single|one|consumer|a) (a |single |one |consumer |nvidia |grade |)(gpu|h100|a100|rtx);
        kernel (method|regression|density|trick|size); distributed (representation|across);
        asynchronous (video|diffusion)
      `,
      categories: "cs.DC; cs.AR; cs.PF",
    },
  },
];
