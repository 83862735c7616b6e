/** Universities, with the laboratories that publish under accounts of their own but go by the university's name. */
export const universities = `
  aalborg | Aalborg University | 올보르대학교 | AalborgUniversitet
  adelaide | Adelaide University | 애들레이드 대학교 | AdelaideUniversity; University of Adelaide
  arizona-state | Arizona State University | 애리조나 주립대학교 | ASU; ASU-IMPACT-Lab
  beihang | Beihang University | 베이항대학교 | Beihang; BUAA
  bern | University of Bern | 베른 대학교 | cvg-unibe
  bit | Beijing Institute of Technology | 베이징 이공대학교 | BIT
  brno-tech | Brno University of Technology | 브르노 공과대학교 | BUT-FIT
  brown | Brown University | 브라운 대학교 | brownu
  caltech | Caltech | 캘리포니아 공과대학교 | caltech; California Institute of Technology
  cambridge | University of Cambridge | 케임브리지 대학교 | CambUni; cambridgeltl
  chung-ang | Chung-Ang University | 중앙대학교 | Chung-AngUniversity
  cityu-hk | City University of Hong Kong | 홍콩시립대학교 | CityU-HongKong
  cmu | Carnegie Mellon University | 카네기 멜런 대학교 | CarnegieMellonU; CMU; Carnegie Mellon University Computer Science; Chenyan Xiong Research Group at CMU
  columbia | Columbia University | 컬럼비아 대학교 | columbia
  cornell | Cornell University | 코넬 대학교 | Cornell-University; cornell
  cuhk | The Chinese University of Hong Kong | 홍콩중문대학교 | CUHK; CUHK-MMLab; mmlab-cuhk; CUHKDBGROUP
  cuhk-shenzhen | CUHK-Shenzhen | 홍콩중문대학교 선전 | CUHK-SZ; CUHKSZ; FreedomIntelligence
  czech-tech | Czech Technical University in Prague | 체코 공과대학교 | vrg-prague
  eindhoven-tech | Eindhoven University of Technology | 에인트호번 공과대학교 | tue-mps
  epfl | EPFL | 로잔 연방공과대학교 | EPFL-VILAB; epfl-llm
  eth-zurich | ETH Zurich | 취리히 연방공과대학교 | ETHZurich; ETH-Zurich; ethz; lasgroup; Robotic Systems Lab - ETH Zürich; Photogrammetry and Remote Sensing Lab of ETH Zurich
  fudan | Fudan University | 푸단대학교 | Fudan-University; FudanNLP; fnlp
  georgia-tech | Georgia Institute of Technology | 조지아 공과대학교 | GeorgiaTech; Georgia Tech
  harvard | Harvard University | 하버드 대학교 | HarvardUniversity; Harvard; Harvard-DCML
  hit | Harbin Institute of Technology | 하얼빈공업대학교 | HIT; HITsz; HIT-TMG
  hku | The University of Hong Kong | 홍콩대학교 | hkuhk; TheHKU; Hong Kong University; HKU; HKUNLP; University of Hong Kong; HKUCDS; Data Intelligence Lab@HKU
  hkust | The Hong Kong University of Science and Technology | 홍콩과학기술대학교 | HKUST; hongkongust; hkust-nlp; HKUST NLP Group; HKUST-DSAIL; HKUSTDial; hkustitd; 香港科技大学; MMLab@HKUST
  hkust-gz | HKUST (Guangzhou) | 홍콩과학기술대학교 광저우 | HKUSTGZ; HKUST-GZ; Hong Kong University of Science and Technology(GuangZhou)
  iit-gandhinagar | IIT Gandhinagar | 인도 공과대학교 간디나가르 | LingoIITGN
  imperial | Imperial College London | 임피리얼 칼리지 런던 | ImperialCollegeLondon
  itb | Institut Teknologi Bandung | 반둥 공과대학교 | ITB
  itmo | ITMO University | ITMO 대학교 | ITMO
  johns-hopkins | Johns Hopkins University | 존스 홉킨스 대학교 | JohnsHopkins; hltcoe; jhu-clsp; JHU
  kaist | KAIST | KAIST | 카이스트; kaist-ai; KAIST AI; KAISTAI
  kaust | KAUST | 킹 압둘라 과학기술대학교 | KAUST; kaust-generative-ai; King Abdullah University of Science and Technology
  kcl | King's College London | 킹스 칼리지 런던 | KingsCollegeLondon; KCL
  korea-university | Korea University | 고려대학교 | KoreaUniversity; korea-univ; dmis-lab; NLP & AI - Korea University
  kth | KTH Royal Institute of Technology | 스웨덴 왕립공과대학교 | KTH; ASSERT-KTH
  limerick | University of Limerick | 리머릭 대학교 | ULimerick
  lmu | LMU Munich | 뮌헨 대학교 | LMU; Ludwig Maximilian University of Munich; CIS, LMU Munich
  macau | University of Macau | 마카오 대학교
  maryland | University of Maryland | 메릴랜드 대학교 | UMCP; University of Maryland College Park; umd-zhou-lab; tomg-group-umd; UPLiFT-upsampler
  mbzuai | MBZUAI | MBZUAI | Mohamed Bin Zayed University of Artificial Intelligence; MBZUAI-LLM; MBZUAI-IFM; MBZUAI-IFM Paris Lab
  mcgill | McGill University | 맥길 대학교 | McGill-NLP; McGill NLP Group
  memorial | Memorial University of Newfoundland | 뉴펀들랜드 메모리얼 대학교 | MemorialUniversity
  michigan | University of Michigan | 미시간 대학교 | umich; University of Michigan-Ann Arbor
  unimibb | University of Milano-Bicocca | 밀라노 비코카 대학교 | University of Milan Bicocca
  mit | MIT | MIT | Massachusetts Institute of Technology; mit-han-lab; lamm-mit
  monash | Monash University | 모나시 대학교 | MonashUniversity
  nanjing | Nanjing University | 난징대학교 | nanjinguniv; NJU-LINK; NJU; NJU-LINK Lab; Multimedia Computing Group-Nanjing University
  nationaltaiwan | National Taiwan University | 국립대만대학교 | 台灣大學; 國立臺灣大學
  nchu | National Chung Hsing University | 국립중싱대학교 | NchuNLPLab
  njust | Nanjing University of Science and Technology | 난징 이공대학교 | NJUST1412
  northeastern | Northeastern University | 노스이스턴 대학교 | Northeastern
  northwestern | Northwestern University | 노스웨스턴 대학교 | northwestern-university
  notre-dame | University of Notre Dame | 노터데임 대학교 | notredame
  novosibirsk | Novosibirsk State University | 노보시비르스크 국립대학교 | NSU
  ntu | Nanyang Technological University | 난양공과대학교 | NanyangTechnologicalUniversity; mmlab-ntu; MMLab@NTU; NTU; Nanyang Technological University Singapore
  nus | National University of Singapore | 싱가포르 국립대학교 | NationalUniversityofSingapore; NUS; showlab
  nycu | National Yang Ming Chiao Tung University | 국립양밍자오퉁대학교 | NYCU
  nyu | New York University | 뉴욕 대학교 | newyorkuniversity; nyu-visionx; NYU
  ohio-state | The Ohio State University | 오하이오 주립대학교 | osunlp; OSU NLP Group
  oxford | University of Oxford | 옥스퍼드 대학교 | Oxford; OxfordUniversity; pnpl
  peking | Peking University | 베이징대학교 | PekingUniversity; PKU; PKU-YuanGroup; PKU-Alignment
  penn-state | Pennsylvania State University | 펜실베이니아 주립대학교 | PennState
  polyu | The Hong Kong Polytechnic University | 홍콩이공대학교 | PolyUHK; PolyU; VCLab-HKPU
  postech | POSTECH | 포항공과대학교 | POSTECH; 포스텍
  princeton | Princeton University | 프린스턴 대학교 | princetonu; princeton-ai; princeton-nlp; Princeton AI Lab
  pusan | Pusan National University | 부산대학교 | BAELABPNU
  qmul | Queen Mary University of London | 런던 퀸 메리 대학교 | QMUL
  radboud | Radboud University | 라드바우드 대학교 | RadboudUniversity; Radboud University Nijmegen
  renmin | Renmin University of China | 중국인민대학교 | RUC; RUC-AIBOX; RUC-NLPIR; RUCAIBox; GSAI-ML
  scut | South China University of Technology | 화난이공대학교 | cn-scut; SCUT
  seoul-national | Seoul National University | 서울대학교 | SeoulNatlUniv; snu; SNU-VLSI; SNU
  seoultech | Seoul National University of Science and Technology | 서울과학기술대학교 | SeoulTech
  shanghaitech | ShanghaiTech University | 상하이과학기술대학교 | ShanghaiTech
  sjtu | Shanghai Jiao Tong University | 상하이교통대학교 | SJTU; GAIR-SJTU; Shanghai-Jiao-Tong-University-SAI; DENG Lab @ SJTU
  smu | Singapore Management University | 싱가포르 경영대학교 | SingaporeManagementUniversity
  soochow | Soochow University | 쑤저우대학교 | SUDA
  southern-denmark | University of Southern Denmark | 남덴마크 대학교 | SDU-Denmark; University of Southern Denmark (SDU); schneiderkamplab
  stanford | Stanford University | 스탠퍼드 대학교 | StanfordUniversity; Stanford; Stanford AI; stanfordnlp
  sun-yat-sen | Sun Yat-sen University | 중산대학교 | iSEE-Laboratory; SYSU
  sustech | Southern University of Science and Technology | 남방과학기술대학교 | SUSTech
  sydney | The University of Sydney | 시드니 대학교 | UniversityofSydney; usyd
  tel-aviv | Tel Aviv University | 텔아비브 대학교 | tau
  telecom-paris | Télécom Paris | 텔레콤 파리 | Telecom-Paris
  texas-am | Texas A&M University | 텍사스 A&M 대학교 | TexasAMUniversity; DIVE Lab, Texas A&M University
  tokyo | The University of Tokyo | 도쿄대학교 | UTokyo; University of Tokyo; hal-utokyo; Hal Lab UTokyo
  tsinghua | Tsinghua University | 칭화대학교 | Tsinghua; thu-ml; thu-coai; THU-KEG; nics-efc; tsinghua-university; TsinghuaNLP; Tsinghua NLP Group; Tsinghua-IVG; Tsinghua-LeapLab; AIR, Tsinghua University
  tu-darmstadt | Technical University of Darmstadt | 다름슈타트 공과대학교 | is-tuda; UKPLab
  tu-delft | Delft University of Technology | 델프트 공과대학교 | TUDelft; Technology University of Delft; TU Delft
  tu-dortmund | TU Dortmund University | 도르트문트 공과대학교 | safe-autonomous-systems; Technical University of Dortmund
  tuebingen | University of Tübingen | 튀빙겐 대학교 | UniTuebingen; Eberhard Karls Universität Tübingen
  tum | Technical University of Munich | 뮌헨 공과대학교 | TUM-AVS; TUM
  ubc | University of British Columbia | 브리티시컬럼비아 대학교 | UBC-O; University of British Columbia - Okanagan Campus; UBC; Vision and NLP Group at University of British Columbia
  uc-berkeley | University of California, Berkeley | UC 버클리 | UCBerkeley; Berkeley; UC Berkeley; UCB-Sky-Computing-Lab; berkeley-nest
  ucas | University of Chinese Academy of Sciences | 중국과학원대학교 | UCAS
  ucl | University College London | 유니버시티 칼리지 런던 | UniversityCollegeLondon; UCL; University College London CS
  ucla | UCLA | UCLA | ucla-nlp; University of California, Los Angeles
  ucsc | UC Santa Cruz | UC 샌타크루즈 | UCSC; UCSC-VLAA; University of California, Santa Cruz
  ucsd | University of California, San Diego | UC 샌디에이고 | UCSanDiego; University of California at San Diego; UCSD
  uiuc | University of Illinois Urbana-Champaign | 일리노이 대학교 어배너-섐페인 | UIUC-CS; UIUC-ScaleML; University of Illinois at Urbana-Champaign; UIUC; PLAN Lab @University of Illinois Urbana-Champaign
  umbc | University of Maryland, Baltimore County | 메릴랜드 대학교 볼티모어 카운티 | The University of Maryland Baltimore County
  unc | University of North Carolina at Chapel Hill | 노스캐롤라이나 대학교 채플힐 | UNC-ChapelHill
  upv-ehu | University of the Basque Country | 바스크 대학교 | HiTZ; HiTZ zentroa
  usc | University of Southern California | 서던 캘리포니아 대학교 | UniversityofSouthernCalifornia; USC
  ustc | University of Science and Technology of China | 중국과학기술대학교 | ustc
  ut-austin | The University of Texas at Austin | 텍사스 대학교 오스틴 | UT-Austin; University of Texas at Austin
  vilnius-tech | Vilnius Gediminas Technical University | 빌뉴스 게디미나스 공과대학교 | VilniusTech; Vilniaus Gedimino technikos universitetas
  virginia-tech | Virginia Tech | 버지니아 공과대학교 | VirginiaTech; Virginia Polytechnic Institute and State University
  washington | University of Washington | 워싱턴 대학교 | uwnlp; uw-math-ai; UniversityofWashington; raivn
  waterloo | University of Waterloo | 워털루 대학교 | castorini; UWaterloo
  westlake | Westlake University | 시후대학교 | Westlake-University; WestlakeNLP; Text Intelligence Lab of Westlake University
  wisconsin | University of Wisconsin–Madison | 위스콘신 대학교 매디슨 | uw-madison; University of Wisconsin - Madison
  wuhan | Wuhan University | 우한대학교 | WuhanUniversity; Wuhan Univeristy
  yale | Yale University | 예일 대학교 | yale-nlp; Yale NLP Lab; YaleUniversity; y-agent
  yonsei | Yonsei University | 연세대학교 | YonseiUniversity; yonsei-univ
  zhejiang | Zhejiang University | 저장대학교 | zju; ZhejiangUniversity; zjunlp; ZJUNLP; OmniAI-ZJU; ZJU-OmniAI
  barilan | Bar-Ilan University | 바르일란 대학교
  bostonu | Boston University | 보스턴 대학교
  dalian-university-of-technology | Dalian University of Technology | 다롄 이공대학교
  dtudk | Technical University of Denmark | 덴마크 공과대학교
  ecnu | East China Normal University | 화둥사범대학교
  huji-il | The Hebrew University of Jerusalem | 예루살렘 히브리 대학교 | Hebrew University of Jerusalem
  huster | Huazhong University of Science and Technology | 화중과학기술대학교 | hustvl
  oregonstateuniversity | Oregon State University | 오리건 주립대학교
  queensuniversity | Queen's University | 퀸스 대학교
  technion | Technion | 테크니온 이스라엘 공과대학교 | Technion Israel Institute of Technology
  ualberta | University of Alberta | 앨버타 대학교
  uclouvain | UCLouvain | 루뱅 가톨릭 대학교 | Université Catholique de Louvain
  ucsbnlp | UC Santa Barbara | UC 샌타바버라 | UC Santa Barbara NLP Group; University of California, Santa Barbara
  uga-ai | University of Georgia | 조지아 대학교
  umass | University of Massachusetts Amherst | 매사추세츠 대학교 애머스트
  unimelb-nlp | The University of Melbourne | 멜버른 대학교 | University of Melbourne
  univie | University of Vienna | 빈 대학교
  uoft | University of Toronto | 토론토 대학교
  uts-research | University of Technology Sydney | 시드니 공과대학교
  utrechtuniversity | Utrecht University | 위트레흐트 대학교
  uva | University of Amsterdam | 암스테르담 대학교
  weizmannscience | Weizmann Institute of Science | 바이츠만 과학연구소
  xianjiaotonguniversity | Xi'an Jiaotong University | 시안교통대학교
`;
