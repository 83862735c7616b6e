import type { Topic } from "./topic.ts";

/** Working with text and knowledge: finding it, checking it, translating it, talking. */
export const knowledgeAndText: readonly Topic[] = [
  {
    slug: "retrieval-augmented-generation",
    names: { en: "Retrieval-augmented generation", ko: "검색 증강 생성" },
    descriptions: {
      en: "Answers grounded in documents that are looked up first",
      ko: "문서를 먼저 찾아보고 그 근거로 답하는 생성 기법 연구",
    },
    aliases: "RAG; GraphRAG; retrieval augmentation; 검색증강생성; 외부 지식 활용",
    evidence: {
      strong: `
        retrieval augmented (generation|language|model|llm|reasoning|system|);
        (graph|agentic|multimodal|multi modal|multi hop) RAG; RAG; *RAG; retrieval augmentation; knowledge intensive
      `,
      weak: "retriever; retrieved (document|passage|context|knowledge); external knowledge",
    },
  },
  {
    slug: "information-retrieval",
    names: { en: "Search and recommendation", ko: "정보 검색·추천" },
    descriptions: {
      en: "Search engines, embeddings, re-ranking and recommender systems",
      ko: "검색 엔진과 임베딩, 재순위화, 추천 시스템을 다루는 연구",
    },
    aliases: `
      information retrieval; text embeddings; reranking; recommender systems; 임베딩 모델; 추천 시스템; 리랭킹
    `,
    evidence: {
      strong: `
        (information|dense|document|passage|text|image|video|multimodal|multi modal|cross modal|generative|composed image|visual document|universal|semantic|code|neural|legal|sparse|table) retrieval;
        (text|sentence|document|multimodal|universal|dense|code) embedding; embedding model; re rank*; rerank*;
        recommend* (system|model|task|algorithm|dataset|performance);
        (generative|sequential|conversational|personalized|news|product|music) recommendation; recommender;
        (e commerce|product|semantic|web scale) search; search engine; late interaction; semantic id;
        click through rate
      `,
      weak: "retrieval; recommendation; BEIR; MTEB; retriever; ranking; query",
      title: "retrieval; recommendation; recommend*; reranker; retriever; *bert embeddings; ranking",
      not: `
        retrieval augmented; retrieval augmentation; recommendations? for (future|practition*); search engine optimi*
      `,
      categories: "cs.IR",
    },
  },
  {
    slug: "factuality",
    names: { en: "Hallucination and factuality", ko: "환각·사실성" },
    descriptions: {
      en: "When models make things up, when they are sure, and how to check what they say",
      ko: "모델이 지어내는 현상과 확신의 정도, 사실 검증을 다루는 연구",
    },
    aliases: "hallucination; factuality; uncertainty; calibration; fact checking; 할루시네이션; 불확실성; 팩트체크",
    evidence: {
      strong: `
        hallucination; hallucinat*; factual (accuracy|consistency|error|correctness|knowledge|recall); factuality;
        fact (check*|verif*); misinformation; uncertainty (quantification|estimation|expression);
        confidence (calibration|estimation); (over|under)confiden*; calibration error; attribution and citation;
        truthful*; knowledge conflict
      `,
      weak: "factual; calibrat*; uncertainty; abstain; abstention; verifying",
      title: `
        uncertainty; calibration; factual; confidence; truth; truthful; abstention; fake news; citation
      `,
      not: "ground truth; camera calibration; calibration (set|data); hand eye calibration",
    },
  },
  {
    slug: "multilingual",
    names: { en: "Multilingual and translation", ko: "다국어·번역" },
    descriptions: {
      en: "Models for many languages, low-resource languages and machine translation",
      ko: "여러 언어와 저자원 언어를 위한 모델, 기계 번역을 다루는 연구",
    },
    aliases: `
      low-resource languages; machine translation; cross-lingual; Korean; 저자원 언어; 기계 번역; 한국어; 교차 언어
    `,
    evidence: {
      strong: `
        multilingual*; cross lingual*; bilingual; code switch*; low resource (language|setting);
        under(represented|resourced) language; machine translation;
        (speech|document|literary|simultaneous|neural) translation;
        (african|indic|indian|european|asian|southeast asian|regional|minority|endangered|non english|arabic|turkic|nordic|slavic) language;
        (arabic|korean|japanese|chinese|hindi|vietnamese|persian|turkish|russian|ukrainian|bengali|german|french|spanish|portuguese|greek|hebrew|thai|indonesian|polish|urdu|swahili|italian|kazakh|romanian|finnish|dutch|czech|hungarian|tamil) (language|nlp|llm|text|corpus|corpora|benchmark|dialect|speech|dataset|speaking|centric);
        dialect
      `,
      weak: "translation; languages; FLORES*; english centric",
      title: `
        translation; languages; arabic; korean; japanese; hindi; vietnamese; persian; turkish; russian; ukrainian;
        bengali; bangla; portuguese; greek; hebrew; thai; indonesian; polish; urdu; african; indic; swahili; italian;
        kazakh; romanian; finnish; sanskrit; tibetan; czech; hungarian; german; dutch; norwegian; icelandic;
        cantonese; uzbek
      `,
      not: `
        image (to image |)translation; programming language; (code|sql) translation;
        (multilingual|cross lingual) (code|programming|software|issue|swe|repositor*);
        languages? (such as|like|including) (python|java|c); rotation and translation;
        translation (vector|invarian*|equivarian*); natural languages? and
      `,
    },
  },
  {
    slug: "dialogue",
    names: { en: "Dialogue and personas", ko: "대화·페르소나" },
    descriptions: {
      en: "Conversation, role-playing, personalization and emotion",
      ko: "대화와 역할극, 개인화, 감정 이해를 다루는 연구",
    },
    aliases: "chatbots; role-playing; personalization; user simulation; 챗봇; 역할극; 개인화; 사용자 시뮬레이션",
    evidence: {
      strong: `
        dialog(ue|) (system|agent|generation|state|model|dataset|data|understanding);
        conversational (agent|ai|assistant|system|search|model); (role play*|roleplay*);
        persona (based|driven|consisten*|aware|); (llm|language model|user|response) personali*;
        personali* (llm|language model|dialog*|assistant|alignment|agent|response|ai|generation of text);
        user simulat*; multi turn dialog*; emotion* (support|intelligence|recognition|understanding); empath*;
        chatbot; theory of mind; full duplex; proactive (assistant|agent|dialog*)
      `,
      weak: "conversation; dialogue; multi turn; personali*; user preference; emotion*",
      title: `
        dialogue; dialog; conversation; conversational; persona; chat; personality; emotion; emotional; empathetic;
        *chat
      `,
      not: "personali* (image|video|text to image|generation)",
      categories: "cs.HC",
    },
  },
  {
    slug: "structured-data",
    names: { en: "Tables and knowledge graphs", ko: "표·지식 그래프" },
    descriptions: {
      en: "Tables, databases, graphs and other structured knowledge",
      ko: "표와 데이터베이스, 그래프처럼 구조화된 지식을 다루는 연구",
    },
    aliases: `
      tabular data; text-to-SQL; knowledge graph; graph neural networks; data science; 테이블 데이터; 정형 데이터; 그래프 신경망
    `,
    evidence: {
      strong: `
        tabular (data|learning|model|foundation|prediction|deep|);
        table (understanding|reasoning|question|qa|retrieval); text to (sql|cypher|sparql); (nl2sql|text2sql); SQL;
        knowledge graph; knowledge base;
        graph (neural network|learning|transformer|foundation|representation|llm|classification|structured); GNN;
        spreadsheet; data (scien* agent|analy* agent|science task|analysis agent); relational (data*|deep learning);
        ontolog*; entity (linking|resolution|alignment); structured (data|knowledge|output|information extraction);
        information extraction
      `,
      weak: "table; graph; database; schema; node; tabular",
      title: `
        table; tables; tabular; sql; database; spreadsheet; graph neural; data science; data analysis; data agent
      `,
      not: `
        scene graph; computation* graph; table tennis; causal graph; table (top|1|2|3); knowledge base question
      `,
      categories: "cs.DB; cs.SI",
    },
  },
];
