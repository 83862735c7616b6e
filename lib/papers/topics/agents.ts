import type { Topic } from "./topic.ts";

/** Models that act: with tools, on screens, in games, together. */
export const agents: readonly Topic[] = [
  {
    slug: "agents",
    names: { en: "Agents", ko: "에이전트" },
    descriptions: {
      en: "Language models that plan, act and learn in an environment",
      ko: "환경에서 스스로 계획하고 행동하며 배우는 언어 모델 연구",
    },
    aliases: "AI agents; LLM agents; agentic AI; autonomous agents; AI 에이전트; 자율 에이전트; 에이전틱 AI",
    evidence: {
      strong: `
        (llm|ai|language|language model|autonomous|agentic|llm based|llm powered|coding|software|web|gui|search|research|tool using|computer use|mobile|general purpose|generalist|long horizon|self evolving|data|data science|interactive|conversational|multimodal|personal|proactive|terminal|scientific|skill) agent;
        agentic (ai|system|task|workflow|rl|reinforcement|reasoning|search|framework|coding|model|training|environment|capabilit*|llm|behavior|setting|loop|tool|intelligence|data|retrieval|memory|benchmark|evaluation|context);
        agent (training|trajector*|framework|system|environment|benchmark|workflow|skill|harness|behavior|design|architecture|scaffold*|performance|evaluation|learning);
        (terminal|browser) (agent|bench); agent harness
      `,
      weak: "agent; agentic; ALFWorld; WebShop; long horizon",
      title: "agent; agentic; *agent; agent*; *claw; agents*; harness; harnesses",
      not: `
        (reducing|oxidi*ing|contrast|chemical|warming|causative|binding|therapeutic|cleaning|antimicrobial|infectious|oxidant) agent;
        agent (orange|based model*); (traffic|road|driving|surrounding) agent; (embodied|robot*) agent
      `,
      categories: "cs.MA",
    },
  },
  {
    slug: "multi-agent-systems",
    names: { en: "Multi-agent systems", ko: "멀티 에이전트" },
    descriptions: {
      en: "Several agents that work together, debate or compete",
      ko: "여러 에이전트가 협력하거나 토론하고 경쟁하는 체계 연구",
    },
    parent: "agents",
    aliases: "multi-agent collaboration; multi-agent debate; agent societies; 다중 에이전트; 에이전트 협업",
    evidence: {
      strong: `
        multi agent; multiple (llm |ai |)agent; multi LLM;
        (agent|llm) (collaboration|societ*|debate|communication|swarm|team|orchestration);
        (mixture|society|swarm|team|group) of agents; agent to agent
      `,
      weak: "orchestrat*; debate; sub agent; collaborative",
      not: "multi agent (trajector*|motion|driving|path)",
      categories: "cs.MA",
    },
  },
  {
    slug: "gui-agents",
    names: { en: "GUI and computer-use agents", ko: "GUI·컴퓨터 사용 에이전트" },
    descriptions: {
      en: "Agents that operate screens, browsers and phones as people do",
      ko: "사람처럼 화면과 브라우저, 휴대전화를 조작하는 에이전트 연구",
    },
    parent: "agents",
    aliases: `
      computer use; web agents; mobile agents; screen understanding; 컴퓨터 사용 에이전트; 웹 에이전트; 모바일 에이전트
    `,
    evidence: {
      strong: `
        GUI; GUIs; (graphical user|user) interface; computer (use|using|control);
        (web|browser|mobile|phone|smartphone|desktop|os|app) (use |navigation |)agent;
        (web|app|mobile|device) (navigation|automation|control);
        (OSWorld|AndroidWorld|WebArena|ScreenSpot|Mind2Web|VisualWebArena)*; screenshot;
        (os|desktop|mobile) (environment|automation|task); ui (element|grounding|understanding|agent|design)
      `,
      weak: "browser; screen; android",
      title: `
        gui*; *gui; ui; computer use; browser; screen*; *ui; android; smartphone; mobile agent; web agent
      `,
      not: "mobile robot",
    },
  },
  {
    slug: "deep-research",
    names: { en: "Deep research and web search", ko: "딥 리서치·웹 탐색" },
    descriptions: {
      en: "Agents that search the web at length and write up what they find",
      ko: "웹을 오래 탐색해 답과 보고서를 만드는 에이전트 연구",
    },
    parent: "agents",
    aliases: "deep research agents; search agents; BrowseComp; 심층 리서치; 검색 에이전트; 딥리서치",
    evidence: {
      strong: `
        deep (re|)search; deepresearch*;
        (search|web search|agentic search|research|information seeking|browsing) agent;
        agentic (deep |)(search|information|browsing); BrowseComp*; web (search|browsing|traversal);
        information seeking; search (augmented|r1|engine call); xbench
      `,
      weak: "GAIA; search engine; multi hop; report generation",
      title: "deep research*; *search r1; *researcher; web search; *dive; *searcher; agentic search",
      not: "research agenda; tree search",
    },
  },
  {
    slug: "tool-use",
    names: { en: "Tool use", ko: "도구 사용" },
    descriptions: {
      en: "Models that call functions, services and programs",
      ko: "함수와 서비스, 프로그램을 호출해 쓰는 모델 연구",
    },
    parent: "agents",
    aliases: "function calling; MCP; Model Context Protocol; tool calling; API 호출; 함수 호출; 툴 유즈",
    evidence: {
      strong: `
        (multi turn |)tool (use|using|call*|integrat*|learning|augmented|invocation|selection|usage|interaction|environment|creation|making|retrieval|execution);
        (use|using|call*|invoke) (external )?tool; (external|multiple) tool; function call*;
        (Model Context Protocol|MCP); (BFCL|tau bench|ToolBench)*; agent skill; api call
      `,
      weak: "tool; skill; API; code interpreter",
      title: "tool; tools; tool*; *tool; MCP*; *MCP; function calling; skills; *skill; *skills",
      not: `
        tool for (research|practition);
        (powerful|useful|essential|promising|versatile|valuable|important|effective|practical|diagnostic|fundamental|popular) tools?
      `,
    },
  },
  {
    slug: "memory",
    names: { en: "Memory", ko: "메모리·장기 기억" },
    descriptions: {
      en: "How agents and models remember, and learn from experience",
      ko: "에이전트와 모델이 기억을 쌓고 경험에서 배우는 방법 연구",
    },
    aliases: `
      agent memory; long-term memory; episodic memory; lifelong agents; 에이전트 메모리; 기억 관리; 경험 학습
    `,
    evidence: {
      strong: `
        (agent|agentic|long term|episodic|external|working|lifelong|persistent|semantic|procedural|conversational|experience|hierarchical|personal*|latent|self evolving) memor(y|ies);
        memory (augmented|management|system|bank|agent|module|retrieval|mechanism|architecture|layer|operation|construction|consolidation|evolution|framework|benchmark);
        LoCoMo; LongMemEval; memor(y|ies) of (past|previous) (experience|interaction|task);
        context (management|folding)
      `,
      weak: "memory; experience; remember*; recall",
      title: "memory; memories; mem*; *mem; remember; experience*",
      not: `
        memory (efficien*|usage|footprint|consumption|overhead|cost|bound|bandwidth|requirement|constraint|saving);
        (gpu|variable|limited|constrained|peak|video|kv|working set|high bandwidth|associative) memory;
        mem(brane|orization|orizing|orize|ber|e)*; membership; user experience; in memory
      `,
    },
  },
  {
    slug: "research-automation",
    names: { en: "AI for research", ko: "연구 자동화" },
    descriptions: {
      en: "AI scientists: ideas, experiments, reviews and papers by machine",
      ko: "아이디어와 실험, 심사, 논문 작성까지 연구를 돕는 AI",
    },
    aliases: `
      AI scientist; scientific discovery; peer review; machine learning engineering; AI 과학자; 과학적 발견; 논문 심사
    `,
    evidence: {
      strong: `
        (ai|automated|autonomous|robot) (co |)scientist;
        (automated|autonomous|ai driven|accelerat*|automat*) (scientific|research);
        scientific (discover*|research|literature|paper|writing|idea*|hypothes*|workflow|knowledge|reasoning|question|document);
        (research|novel) idea; idea(tion| generation); hypothesis generation; peer review*;
        literature (review|survey);
        (machine learning|ml|ai) (research|engineering) (agent|task|automation|benchmark|); (ai|autonomous) research;
        research (replication|reproduc*|code|paper); paper (review*|to code|reproduc*); MLE bench; auto research;
        algorithm discovery
      `,
      weak: "scientist; research; hypothesis; arXiv; scientific",
      title: `
        scientist; scientists; scientific; *scientist; peer review; paper*; research idea; auto*research*; discovery;
        researcher; *evolve; literature
      `,
      not: `
        future (scientific |)research; ai research community;
        (prior|previous|recent|existing|further|facilitate|promot*|support|advance|open) research; deep research*;
        research agenda; this paper; our paper; all you need paper; paper list
      `,
    },
  },
  {
    slug: "games",
    names: { en: "Games and strategy", ko: "게임·전략" },
    descriptions: {
      en: "Playing games, building them, and strategic decisions",
      ko: "게임 플레이와 게임 제작, 전략적 의사 결정을 다루는 연구",
    },
    aliases: "game playing; Minecraft; chess; game theory; 게임 AI; 게임 이론; 마인크래프트",
    evidence: {
      strong: `
        (video|board|card|text|strateg*|computer|language|social deduction|poker|chess|puzzle|atari|multi player|3d|interactive|open world|logic|text based) game;
        game (play*|generat*|develop*|engine|environment|theor*|design|world|simulat*|agent|video|ai|content);
        gameplay; gaming; minecraft; chess; poker; StarCraft; Pok(e|é)mon; Atari; negotiation; social deduction;
        nash equilibri*
      `,
      weak: "game; player; opponent; strategic; self play",
      title: `
        game; games; gaming; chess; poker; minecraft; player; play; puzzle; werewolf; strategic; *game
      `,
      not: `
        game chang*; gaming (the|a|an|of|without|behavio*); (reward|metric|benchmark|specification) gaming; zero sum game; plug and play; role play*; endgame; self play;
        (play|plays|played) (a|an|the|key|important)
      `,
      categories: "cs.GT",
    },
  },
];
