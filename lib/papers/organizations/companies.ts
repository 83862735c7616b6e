/** Companies and their laboratories. A laboratory that people know by its own name is a row of its own. */
export const companies = `
  01-ai | 01.AI | 01.AI | 01-ai
  adobe | Adobe | 어도비 | adobe-research; Adobe Research
  ai21 | AI21 Labs | AI21 랩스 | ai21labs; AI21
  ai45 | AI45 Research | AI45 리서치 | AI45Research
  aleph-alpha | Aleph Alpha | 알레프 알파 | Aleph-Alpha
  alibaba | Alibaba | 알리바바 | alibabagroup; alibaba-inc; Alibaba Group; Alibaba-NLP
  alibaba-damo | Alibaba DAMO Academy | 알리바바 다모 아카데미 | Alibaba-DAMO-Academy; DAMO-NLP-SG; DAMO Academy
  lumaai | Luma AI | 루마 AI | Luma
  meshy-ai-team | Meshy | 메시 | meshy-ai-team
  nanbeige | Nanbeige LLM Lab | 난베이거 LLM 랩 | Nanbeige
  pathwaycom | Pathway | 패스웨이 | pathwaycom
  tongyi | Tongyi Lab | 통이 랩 | AlibabaTongyiLab; Tongyi-MAI; Tongyi-ConvAI; TongyiLab; Tongyi-Zhiwen; iic
  qwen | Qwen | Qwen | Qwen; QwenBusinessUnit; Qwen Business Unit; Qwen Team
  aidc | Alibaba AIDC-AI | 알리바바 AIDC-AI | AIDC-AI; Accio-Lab
  amap | AMAP (Alibaba) | AMAP(알리바바) | GD-ML; AMAP-ML; acvlab; Alibaba AMAP CV Lab
  amazon | Amazon | 아마존 | amazon-science; Amazon-FAR; Amazon Science; AWS; Amazon Web Services; Amazon AGI
  ant-group | Ant Group | 앤트 그룹 | antgroup; AntResearch; Ant Research
  inclusion-ai | inclusionAI | inclusionAI | inclusionAI
  anthropic | Anthropic | 앤트로픽
  apple | Apple | 애플
  arcee | Arcee AI | Arcee AI | arcee-ai
  baichuan | Baichuan | 바이촨 | baichuan-inc; Baichuan Intelligent Technology
  baidu | Baidu | 바이두 | ernie-research; PaddlePaddle; BAIDU
  brave | Brave Software | 브레이브 소프트웨어 | bravesoftware
  bytedance | ByteDance | 바이트댄스 | bytedance-research
  bytedance-seed | ByteDance Seed | 바이트댄스 시드 | ByteDance-Seed
  cisco | Cisco | 시스코 | fdtn-ai; Cisco Foundation AI
  cohere | Cohere | 코히어 | CohereLabs; CohereForAI; Cohere Labs
  databricks | Databricks | 데이터브릭스 | mosaicml
  deepseek | DeepSeek | 딥시크 | deepseek-ai; DeepSeek AI
  didi | DiDi Chuxing | 디디추싱 | Didichuxing; Didi Chuxing
  ebay | eBay | 이베이
  gigaai | GigaAI | GigaAI | open-gigaai; GigaAI-Research
  google | Google | 구글 | google-research; Google Research
  google-deepmind | Google DeepMind | 구글 딥마인드 | deepmind; google-deepmind; DeepMind
  h2o | H2O.ai | H2O.ai | h2oai
  huawei | Huawei | 화웨이 | HuaweiTechnologies
  huawei-noah | Huawei Noah's Ark Lab | 화웨이 노아의 방주 연구소 | huawei-noah; Noah's Ark Lab
  hugging-face | Hugging Face | 허깅 페이스 | huggingface; HuggingFaceTB; HuggingFaceM4; HuggingFaceFW
  ibm | IBM | IBM | ibm-research; ibm-granite; IBM Research
  intel | Intel | 인텔 | Intel Labs
  jd | JD.com | 징둥닷컴 | jingdong1; jingdong; JDopensource
  jina | Jina AI | Jina AI | jinaai
  jpmorgan | JPMorgan Chase | JP모건 체이스 | jpmorganchase; JP Morgan Chase
  kakao | Kakao | 카카오 | kakaocorp; kakaobrain
  kling | Kling Team | 클링 팀 | KlingTeam; KwaiVGI
  kuaishou | Kuaishou | 콰이쇼우 | Kwai; Kwai-Keye; KwaiKeye; Kwai-Kolors
  lg-ai-research | LG AI Research | LG AI연구원 | LGAI-EXAONE
  li-auto | Li Auto | 리오토 | LiAuto-Foundation-Model; LiAuto Foundation Model
  mediatek | MediaTek Research | 미디어텍 리서치 | MediaTek-Research
  meituan | Meituan | 메이퇀 | meituan; MeiGen-AI
  longcat | Meituan LongCat | 메이퇀 롱캣 | meituan-longcat; LongCat
  meta | Meta AI | 메타 AI | facebook; metaresearch; AI at Meta; Meta Research; meta-llama; Meta
  microsoft | Microsoft | 마이크로소프트
  microsoft-research | Microsoft Research | 마이크로소프트 리서치 | MicrosoftResearch; MSRA
  minimax | MiniMax | 미니맥스 | MiniMaxAI; MiniMax-AI
  mistral | Mistral AI | 미스트랄 AI | mistralai
  moonshot | Moonshot AI | 문샷 AI | moonshotai; Kimi
  muset | Muset.ai | Muset.ai | muset-ai
  naver | NAVER | 네이버 | naver-ai; naver-hyperclovax; NAVER AI Lab; NAVER Cloud; naverlabs
  nebius | Nebius | 네비우스
  nvidia | NVIDIA | 엔비디아 | NVIDIA-DIR; NVlabs; NVIDIA Deep Imagination Research; NVIDIA Research
  openai | OpenAI | 오픈AI
  qihoo-360 | Qihoo 360 | 치후 360 | qihoo360; 북경기호과기유한공사; 北京奇虎科技有限公司
  rednote | Xiaohongshu | 샤오홍슈 | xiaohongshu; rednote-hilab; rednote
  robbyant | Robbyant | Robbyant
  salesforce | Salesforce AI Research | 세일즈포스 AI 리서치 | Salesforce
  samsung | Samsung Research | 삼성리서치 | SamsungResearch; Samsung; SamsungSAILMontreal; SAIT
  sber | Sber | 스베르 | SberRoboticsCenter; ai-forever; ai-sage; Sber Robotics Center
  scale-ai | Scale AI | 스케일 AI | ScaleAI
  sea-ai-lab | Sea AI Lab | Sea AI 랩 | sail
  sensetime | SenseTime | 센스타임 | sensenova; SenseTime Research
  servicenow | ServiceNow | 서비스나우 | ServiceNow-AI; ServiceNow AI Research
  shanda | Shanda AI Research | 샨다 AI 리서치 | ShandaAI
  skywork | Skywork | 스카이워크 | Skywork AI
  snowflake | Snowflake | 스노우플레이크 | Snowflake AI Research
  sony | Sony | 소니 | SonyAI; Sony AI; SonyResearch
  stability | Stability AI | 스태빌리티 AI | stabilityai
  stepfun | StepFun | 스텝펀 | stepfun-ai
  tencent | Tencent | 텐센트 | TencentAILab; Tencent AI Lab; TencentYoutuResearch
  tencent-arc | Tencent ARC Lab | 텐센트 ARC 랩 | TencentARC; ARC Lab, Tencent PCG
  tencent-hunyuan | Tencent Hunyuan | 텐센트 훈위안 | Tencent-Hunyuan
  tele-ai | TeleAI | TeleAI | Tele-AI; China Telecom
  together | Together AI | 투게더 AI | togethercomputer
  trillion-labs | Trillion Labs | 트릴리온랩스 | trillionlabs
  upstage | Upstage | 업스테이지
  writer | Writer | 라이터
  xai | xAI | xAI | xai-org
  xiaomi | Xiaomi | 샤오미 | xiaomi-research; Xiaomi Research
  xiaomi-mimo | Xiaomi MiMo | 샤오미 MiMo | XiaomiMiMo
  xpeng-robotics | XPeng Robotics | 샤오펑 로보틱스
  zhipu | Z.ai | Z.ai(즈푸 AI) | zai-org; THUDM; Zhipu AI; ZhipuAI
  accenture | Accenture | 액센추어
  bmw | BMW | BMW | BMW-LLM-Research-Group; BMW LLM Research Group
  deepglint | DeepGlint | 딥글린트 | DeepGlint-AI
  galbot | Galbot | 갤봇 | GalaxyGeneralRobotics
  gensyn | Gensyn | Gensyn
  hume-ai | Hume AI | 흄 AI | HumeAI
  insilico-medicine | Insilico Medicine | 인실리코 메디신 | insilicomedicine
  krafton | KRAFTON | 크래프톤
  lightricks | Lightricks | 라이트릭스
  midea | Midea | 메이디 | Midea-AIRC; Midea AI Research Center
  motif | Motif Technologies | 모티프테크놀로지스 | Motif-Technologies
  mts-ai | MTS AI | MTS AI | MTSAIR
  multiverse-computing | Multiverse Computing | 멀티버스 컴퓨팅 | MultiverseComputingCAI
  oppo | OPPO | 오포 | OPPOer; OPPO-Personal-AI-Lab
  prior-labs | Prior Labs | Prior Labs
  red-hat | Red Hat | 레드햇 | RedHatAI; Red Hat AI
  soul | Soul | 소울 | Soul-AILab
  weibo | Weibo | 웨이보 | WeiboAI
  amd | AMD | AMD
  furiosa-ai | FuriosaAI | 퓨리오사AI
  jetbrains | JetBrains | 젯브레인스 | JetBrains Research
  mercedes-benz | Mercedes-Benz | 메르세데스-벤츠 | Mercedes-Benz AG
  qualcomm | Qualcomm | 퀄컴
  sap | SAP | SAP
  snap-research | Snap | 스냅 | Snap Research; Snapchat; Snapchat Inc.
`;
