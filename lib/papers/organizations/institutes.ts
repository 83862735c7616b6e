/** Research institutes, non-profits and open communities. */
export const institutes = `
  ai2 | Ai2 | Ai2(앨런 인공지능 연구소) | allenai; Allen Institute for AI
  aisingapore | AI Singapore | AI 싱가포르 | aisingapore
  alaya-lab | Alaya Lab | Alaya Lab | AlayaLab
  baai | Beijing Academy of Artificial Intelligence | 베이징 인공지능 연구원 | BAAI
  bigai | BIGAI | 베이징 통용 인공지능 연구원 | bigai; Beijing Institute for General Artificial Intelligence
  casia | Institute of Automation, CAS | 중국과학원 자동화연구소 | CASIA; CASIA-IVA-Lab; Chinese Academic of Science Institute of Automation; automationGisiyuan; Institute of Automation, Chinese Academy of Sciences
  eleutherai | EleutherAI | 엘루서AI | EleutherAI
  ellis-tuebingen | ELLIS Institute Tübingen | ELLIS 연구소 튀빙겐 | ELLIS-Institute-Tuebingen
  embl | European Molecular Biology Laboratory | 유럽 분자생물학 연구소 | EMBL-Rome; EMBL
  far-ai | FAR.AI | FAR.AI | AlignmentResearch; FAR AI
  fin-ai | The Fin AI | The Fin AI | TheFinAI
  gair | GAIR | GAIR | GAIR; SII - GAIR; GAIR-NLP
  haerae | HAE-RAE | 해례 | HAERAE-HUB
  hplt | HPLT | HPLT | HPLT; High Performance Language Technologies
  ict-cas | Institute of Computing Technology, CAS | 중국과학원 계산기술연구소 | ict-cas; Institute of Computing Technology, Chinese Academy of Sciences
  inria | Inria | 프랑스 국립디지털과학기술연구소 | INRIA; Institut National de Recherche en Informatique et en Automatique; inria-lille; Inria Lille; ALMAnaCH (Inria)
  internlm | InternLM | InternLM | internlm; InternScience; Intern Large Models; Intern Science; OpenGVLab
  ista | IST Austria | 오스트리아 과학기술원 | ISTA-DASLab; IST Austria Distributed Algorithms and Systems Lab
  kinamind | KinaMind | KinaMind | kinamind
  lmms-lab | LMMs-Lab | LMMs-Lab | lmms-lab
  m-a-p | Multimodal Art Projection | M-A-P | m-a-p
  max-planck | Max Planck Institute for Intelligent Systems | 막스 플랑크 지능시스템 연구소 | MPI-IS
  mila | Mila – Quebec AI Institute | 밀라(퀘벡 AI 연구소) | MilaQuebec; mila-iqia; Mila – Quebec Artificial Intelligence Institute
  ministere-culture | Ministère de la Culture | 프랑스 문화부 | ministere-culture; Ministère de la Culture (SNUM)
  modality-dance | ModalityDance | ModalityDance
  mteb | Massive Text Embedding Benchmark | MTEB | mteb
  national-laboratory-of-the-rockies | National Laboratory of the Rockies | 미국 로키스 국립연구소 | NatLabRockies
  nous | Nous Research | 누스 리서치 | NousResearch
  openbmb | OpenBMB | OpenBMB | openbmb
  opendatalab | OpenDataLab | OpenDataLab | opendatalab
  opendrivelab | OpenDriveLab | OpenDriveLab | OpenDriveLab
  openkg | OpenKG | OpenKG | openkg; OpenKG Consortium
  openmoss | OpenMOSS | OpenMOSS | OpenMOSS-Team; fnlp-moss; OpenMOSS (SII, Fudan NLP)
  quanta-alpha | QuantaAlpha | QuantaAlpha
  riken | RIKEN | 이화학연구소(RIKEN) | RIKEN-AIP
  rlinf | RLinf | RLinf | RLinf
  sakana | Sakana AI | 사카나 AI | SakanaAI
  shanghai-ai-lab | Shanghai AI Laboratory | 상하이 인공지능 연구소 | Shanghai-AI-Laboratory; ShanghaiAiLab; shanghai ailab
  sii | Shanghai Innovation Institute | 상하이 혁신연구원 | sii-research
  tiger-lab | TIGER-Lab | TIGER-Lab | TIGER-Lab
  tii | Technology Innovation Institute | 기술혁신연구소(TII) | tiiuae
  vector | Vector Institute | 벡터 연구소 | vectorinstitute
  x-humanoid | X-Humanoid | X-Humanoid | X-Humanoid
  zhongguancun | Zhongguancun Academy | 중관춘 아카데미 | ZGCA
  airi-institute | AIRI | 러시아 인공지능 연구소(AIRI) | AIRI - Artificial Intelligence Research Institute
  insait-institute | INSAIT | INSAIT | Institute for Computer Science, Artificial intelligence and Technology
  kyutai | Kyutai | 큐타이
`;
