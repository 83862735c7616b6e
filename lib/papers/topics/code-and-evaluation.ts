import type { Topic } from "./topic.ts";

/** Code, and how progress is measured, summed up and given away. */
export const codeAndEvaluation: readonly Topic[] = [
  {
    slug: "code-generation",
    names: { en: "Code and software", ko: "코드 생성·소프트웨어" },
    descriptions: {
      en: "Writing, repairing and understanding programs, and software engineering agents",
      ko: "프로그램을 쓰고 고치고 이해하는 모델과 소프트웨어 공학 에이전트 연구",
    },
    aliases: `
      code generation; software engineering; coding agents; SWE-bench; 코딩 에이전트; 소프트웨어 공학; 프로그램 합성
    `,
    evidence: {
      strong: `
        code (generation|completion|llm|language model|agent|model|reasoning|edit*|review|repair|understanding|intelligence|repositor*|translation|search|optimi*|synthesis|benchmark|pre training|execution|quality);
        coding (agent|task|assistant|model|benchmark|problem|capabilit*|llm);
        software (engineer*|develop*|agent|repair|vulnerabilit*|testing|issue);
        program (synthesis|repair|generation|verification); (competitive|agentic|ai assisted) (programming|coding);
        SWE (bench|agent|*); SWE*; LiveCodeBench*; HumanEval*; (github|real world) (issue|repositor*);
        repository level; unit test (generation|); vibe coding;
        (kernel|cuda|triton|verilog|rtl|front end|frontend|webpage|web page|website|ui) (kernel |)(code|generation|optimi*|develop*);
        (ui|design|screenshot|image|sketch) to code; debugging; pull request; vulnerability detection; codebase;
        programming language
      `,
      weak: "code; coding; programming; software; python; MBPP; compiler; repository",
      title: `
        code; coder; coding; software; programming; program; programs; swe*; *coder; code*; *code; verilog; cuda;
        repository; codebase*; kernel generation; web development; bug; bugs; commit; github
      `,
      not: `
        (our|source|the|all|training) code (and|is|are|will|at|has); code(,| and| &) (data|model|dataset|weight);
        codebook; codec*; code (is|are|will be|available|switch*); source code; decoder; encod*; bar code; qr code
      `,
      categories: "cs.SE; cs.PL",
    },
  },
  {
    slug: "benchmarks",
    names: { en: "Benchmarks and evaluation", ko: "벤치마크·평가" },
    descriptions: {
      en: "New tests of what models can do, and how testing should be done",
      ko: "모델의 능력을 재는 새 시험과 평가 방법을 다루는 연구",
    },
    aliases: "evaluation; leaderboard; LLM-as-a-judge; arena; 평가; 리더보드; 성능 평가",
    evidence: {
      strong: `
        (we|paper|work|i) (introduce|present|propose|develop|construct|create|build|release|contribute|design|establish) … benchmark;
        (introduce|introducing|introduces|presents|proposes) … benchmark;
        (new|novel|first|comprehensive|diagnostic|challenging|large scale|holistic|unified) benchmark;
        *bench (consists|comprises|contains|includes|is|evaluates|covers|features|provides);
        evaluation (framework|suite|protocol|benchmark|methodology);
        benchmark (dataset|suite|contamination|saturation|design|construction); LLM as a judge
      `,
      weak: `
        benchmark; evaluation; leaderboard; we evaluate; human evaluation; systematic evaluation
      `,
      title: `
        benchmark; benchmarks; benchmarking; *bench; *bench*; evaluating; evaluation; *eval; evaluate; arena; *arena;
        leaderboard; assessing; measuring; how well; exam; llm as a judge; assessment; testbed; judges; judge;
        probing; evals
      `,
      not: "quality assessment; without evaluation; policy evaluation; off policy evaluation",
    },
  },
  {
    slug: "surveys",
    names: { en: "Surveys", ko: "서베이·동향" },
    descriptions: {
      en: "Overviews, roadmaps and position papers on a whole field",
      ko: "한 분야를 정리하는 서베이와 로드맵, 입장문",
    },
    aliases: "survey; review; tutorial; position paper; roadmap; 리뷰 논문; 동향 정리; 입문서",
    evidence: {
      strong: `
        (this|our|the) (comprehensive |systematic |)(survey|review|tutorial|position paper|monograph);
        (comprehensive|systematic|first|structured) (survey|review|overview|taxonomy)
      `,
      weak: "we survey; we review; open challenges; future directions; taxonomy",
      title: `
        survey; surveys; a (systematic |comprehensive |critical |brief |literature |)review; overview; tutorial;
        roadmap; position; perspective on; primer; challenges and opportunities; taxonomy; introduction to; landscape;
        literature review; lecture notes; (from|:) … perspectives; a perspective; blueprint; opportunities
      `,
      not: `
        peer review*; code review*; survey question*; (user|human) survey;
        position (embedding|encoding|bias|aware|interpolation|control); position paper review;
        review (generation|quality|score|comment|process); loss landscape; relative position;
        landscape (image|photo|painting)
      `,
    },
  },
  {
    slug: "open-models",
    names: { en: "Model releases", ko: "모델 공개·기술 보고서" },
    descriptions: { en: "Technical reports and openly released models", ko: "새 모델의 기술 보고서와 공개 모델 소개" },
    aliases: `
      technical report; open weights; open-source models; model family; 기술 보고서; 오픈소스 모델; 오픈 웨이트
    `,
    evidence: {
      strong: `
        technical report;
        (fully |)open (source|sourced|weight|weights) (foundation |language |multimodal |large |video |reasoning |vision |)(model|llm|family|series);
        (a|new|our) (family|series|suite) of … model
      `,
      weak: `
        open source; model weights; checkpoints; we release; Apache 2.0; model family; series of models
      `,
      title: `
        technical report; tech report; system card; model card; fully open; open weights?; open source;
        open foundation; family of; report
      `,
      not: "financial report; report generation; radiology report; report writing",
    },
  },
];
