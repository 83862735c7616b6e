import type { Topic } from "./topic.ts";

/** What AI is put to work on in the sciences and professions. */
export const science: readonly Topic[] = [
  {
    slug: "medical-ai",
    names: { en: "Medicine and health", ko: "의료 AI" },
    descriptions: {
      en: "Diagnosis, medical images, clinical text and health",
      ko: "진단과 의료 영상, 임상 기록, 건강을 다루는 AI 연구",
    },
    aliases: "medical imaging; clinical AI; healthcare; radiology; pathology; 의료 영상; 헬스케어; 임상; 병리",
    evidence: {
      strong: `
        (medical|clinical|biomedical|medicine|healthcare|health care|pathology|radiology|surgical|surgery|patient|hospital|radiograph*|histopatholog*|dermatolog*|ophthalmolog*|oncolog*|disease|cancer|tumor|ultrasound|endoscop*|mental health|psychiatr*|dental|nursing|physician|clinician|EHR);
        electronic health record; (chest|x|brain|cardiac) (x |ray|ct|mri); (CT|MRI|EEG|ECG|fMRI);
        health (ai|data|coach*|monitoring|record|question); wearable
      `,
      weak: "health; doctor; drug; therap*; anatom*; diagnosis; diagnostic",
      title: `
        medical; medicine; clinical; health; healthcare; biomedical; radiology; pathology; *med; med*; patient;
        patients; doctor; cancer; surgical; disease; ct; mri; eeg; ecg; hospital; mental health; therapist; sleep;
        brain; nutrition; food; psychology
      `,
      not: `
        (legal|finance|math|coding|law|code|education) (and|,) (medical|medicine|healthcare|health);
        diagnostic (benchmark|tool|framework|suite|analys*|evaluation|test|protocol|stud*|experiment|setting|task|signal|dataset|probe);
        (error|failure|model|bottleneck|fault|root cause|we) diagnos*;
        diagnos* (of|the|why|failure|model|whether|how);
        (such as|like|including) (healthcare|medicine|medical|health|clinical); med(ium|ia|ian|iat|iter|ley|uza|usa)*;
        brainstorm*; (brain|bio) (inspired|like); optimal brain; food for thought; mediate*; medal*;
        surgical (edit*|intervention|precision)
      `,
      categories: "q-bio.QM; q-bio.NC",
    },
  },
  {
    slug: "biology-and-chemistry",
    names: { en: "Biology, chemistry and materials", ko: "생명·화학·소재" },
    descriptions: {
      en: "Proteins, genes, cells, molecules, drugs and materials",
      ko: "단백질과 유전자, 세포, 분자, 신약, 소재를 다루는 AI 연구",
    },
    aliases: `
      protein design; drug discovery; molecules; genomics; materials science; 단백질; 신약 개발; 유전체; 소재 과학
    `,
    evidence: {
      strong: `
        (protein|molecul*|genom*|gene expression|dna|rna|single cell|cellular|biolog*|chemi*|materials|crystal*|drug|enzyme|antibod*|biomolecul*|bioinformatic*|neuroscien*|virus|microscop*|peptide|ligand|transcriptom*|genetic sequence|polymer|retrosynthesis|catalyst|AlphaFold*|amino acid|species|plant|ecolog*|wildlife);
        materials? (science|discovery|design|generation); (drug|molecule|protein) (discovery|design)
      `,
      weak: "biology; cell; sequence; structure prediction",
      title: `
        protein; proteins; molecular; molecule; molecules; genomic; genomics; dna; rna; gene; genes; cell; cells;
        chemistry; chemical; biology; biological; drug; materials; crystal; *fold; antibody; *mol; chem*; bio*;
        species; animal; animals; plant; neural activity
      `,
      not: `
        inspired by … (biology|neuroscience|dna|protein); (biology|neuroscience) inspired;
        biologically (inspired|plausible); bio inspired;
        (pbr|learning|teaching|educational|course|training|source|reading|supplementary|promotional|physical|part) material*;
        unfold*; manifold*; scaffold*; multifold; twofold; fivefold; biologically; unit cell; chemistry between;
        plant wide; power plant; ablat*; biometric*; biograph*; bios;
        biological (intelligence|vision|neural|brain|agent|system);
        material (and|propert*|estimation|editing|appearance|map*|decomposition|transfer|parameter|recognition);
        crystal clear; crystalliz*; (physics|mathematics|math)( and|,) (chemistry|biology)*; blackbox
      `,
      categories: "q-bio.BM; q-bio.GN; physics.chem-ph; cond-mat.mtrl-sci; q-bio.QM",
    },
  },
  {
    slug: "physical-sciences",
    names: { en: "Physics, Earth and climate", ko: "물리·지구·기후" },
    descriptions: {
      en: "Physical simulation, weather, remote sensing and astronomy",
      ko: "물리 시뮬레이션과 기상, 원격 탐사, 천문을 다루는 AI 연구",
    },
    aliases: `
      PDE; remote sensing; weather forecasting; neural operators; geospatial; 원격 탐사; 위성 영상; 기상 예측; 편미분방정식
    `,
    evidence: {
      strong: `
        (remote sensing|satellite|earth observation|geospatial|geoscien*|aerial image*|weather|climate|meteorolog*|precipitation|ocean*|astronom*|astrophysic*|cosmolog*|seismic|hydrolog*|agricultur*|crop);
        (partial differential equation|PDE|PDEs|neural operator|physics informed|fluid (dynamics|simulation|flow)|computational fluid|Navier Stokes|surrogate model*|dynamical system|symbolic regression);
        (physics|physical) (simulat* of|problem solving|problem|olympiad|question|discovery|law discovery|engine);
        (quantum|particle|plasma|condensed matter|theoretical|high energy) (physics|mechanics|chemistry|many body|system|circuit);
        (perovskite*|photoluminescence|photonic*|semiconductor (physics|material|nanocrystal*)|superconduct*);
        scientific (simulation|machine learning|computing); engineering (design|simulation)
      `,
      weak: "physics; simulation; satellite; physical",
      title: `
        physics; remote sensing; satellite; weather; climate; earth; geospatial; pde; pdes; neural operator; fluid;
        quantum; astronom*; physicist; geo*; agricultur*; aerial; differential equations; dynamical systems;
        symbolic regression; urban; city; maps?; cosmic; telescope
      `,
      not: `
        physics (based|inspired) (animation|character); (intuitive|video) physics;
        physics (aware|grounded|plausib*|consistent); geometr*; geodesic*; george; geolocali*;
        (of language models|of llms?); physics of; climate (of|change denial); down to earth; fluid intelligence;
        satellite task; heavenly; attention map; feature map; mind map; depth map*; hd map*; city level gaussian
      `,
      categories: `
        physics.ao-ph; physics.flu-dyn; physics.comp-ph; astro-ph.IM; quant-ph; physics.geo-ph; cs.CE
      `,
    },
  },
  {
    slug: "time-series",
    names: { en: "Time series", ko: "시계열" },
    descriptions: {
      en: "Forecasting and analysing data that comes in time",
      ko: "시간에 따라 쌓이는 데이터를 예측하고 분석하는 연구",
    },
    aliases: "forecasting; time series foundation models; anomaly detection; 시계열 예측; 예측; 시계열 파운데이션 모델",
    evidence: {
      strong: `
        time series; (time series|probabilistic|demand|spatio temporal|event|multivariate|zero shot) forecast*;
        forecasting (model|task|benchmark|performance); temporal point process; sensor data
      `,
      weak: "forecast*; temporal data; sensor",
      title: `
        time series; forecasting; forecast; forecaster; prophet; temporal point; sensor data; predicting the future
      `,
      not: "(motion|trajectory|weather|occupancy|world) forecast*",
    },
  },
  {
    slug: "finance-and-law",
    names: { en: "Finance, law and business", ko: "금융·법률·비즈니스" },
    descriptions: {
      en: "Markets, contracts, courts, commerce and office work",
      ko: "시장과 계약, 법정, 상거래, 사무를 다루는 AI 연구",
    },
    aliases: "FinTech; trading; legal AI; e-commerce; economics; 핀테크; 주식; 리걸테크; 전자상거래; 경제",
    evidence: {
      strong: `
        (financ*|stock (market|price|prediction|trading)|trading (agent|strateg*|decision)|portfolio (optimi*|management)|investment|quantitative trading|banking|cryptocurrenc*|accounting|econom(ic|ics|y)|e commerce|online shopping|advertis*|marketing|customer (service|support)|legal (reasoning|text|domain|document|question|judg*|case|ai|nlp|research|knowledge|task|llm|language)|court|lawyer|legislat*|judicial|patent|supply chain|enterprise (workflow|data|task|setting|application|ai));
        (labor market|knowledge work|office (work|task)|professional (task|work|domain)|occupation*|workplace);
        (insurance|audit*) (claim|report|task)
      `,
      weak: "financial; legal; market; business; enterprise; commercial",
      title: `
        financial; finance; fin*; *fin; stock; trading; market; markets; legal; law; court; economic; economics;
        e commerce; commerce; shopping; enterprise; business; patent; advertising; ad; ads; customer; invest*;
        accounting; tax; economy; knowledge work; office; bank; insurance; labor
      `,
      not: `
        fin(e|d|al|ish|ite|ger|ding|er)*; scaling law; (power|physical|neural|conservation|physics) law; law of; laws;
        investigat*; law for; computation* economical; token econom*; economical; (the|data|model) marketplace;
        such as (finance|law|legal);
        (medicine|healthcare|medical|health|education|code|coding|math)(,| and) (finance|law|legal|financial|economics)*;
        (investing|invest) in; patently
      `,
      categories: "q-fin.ST; q-fin.CP; q-fin.TR; q-fin.PM; econ.GN",
    },
  },
];
