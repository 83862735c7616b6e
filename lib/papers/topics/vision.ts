import type { Topic } from "./topic.ts";

/** Understanding what cameras and scanners see. */
export const vision: readonly Topic[] = [
  {
    slug: "multimodal-models",
    names: { en: "Multimodal models", ko: "멀티모달 모델" },
    descriptions: {
      en: "Models that see, hear and read: vision-language and omni-modal models",
      ko: "보고 듣고 읽는 모델, 비전-언어 모델과 옴니모달 모델 연구",
    },
    aliases: `
      vision-language models; VLM; MLLM; visual question answering; visual reasoning; 비전 언어 모델; 멀티 모달; 시각 질의응답; 시각 추론
    `,
    evidence: {
      strong: `
        (vision|visual|image|audio visual|video) (and |)language (foundation |)(model|understanding|task|pre training|pretraining|reasoning|instruction|benchmark|learning|alignment|data*|encoder|compositional*);
        (multimodal|multi modal|omni modal|omnimodal|vision|visual|large vision|video|omni) (large |foundation |small |reasoning |)(language model|llm|model|language);
        (multimodal|multi modal|visual|omni modal|vision language|cross modal) (reasoning|understanding|chain of thought|question|perception|thinking|intelligence|instruction|comprehension|learning|hallucination|cot|search|in context|large|dialog*);
        visual question answering; (think*|reason*) with image; (VLM|MLLM|LVLM|LMM|VQA|VLMs|MLLMs|LVLMs|LMMs); *VQA;
        (gpt 4v|LLaVA*|Qwen2* VL|InternVL*|Qwen3 VL); (image|video|detailed|dense|visual) caption*
      `,
      weak: "multimodal; multi modal; visual; vision language; modalities; cross modal",
      title: `
        multimodal; multi modal; vision language; visual language; *vlm; *vlms; *mllm; *llava*; llava*; *vl; omni*;
        mllm*; lmm*; lvlm*; vlm*; vqa; visual reasoning; visual thinking; image text; captioning; captions?;
        visual perception; see; seeing; visual question
      `,
      not: `
        (vision|visual) language action; vision language navigation; multi modal (trajector*|distribution);
        multimodal (distribution|trajector*|diffusion transformer); see also; unified multimodal; foresee*
      `,
      categories: "cs.MM",
    },
  },
  {
    slug: "unified-multimodal-models",
    names: { en: "Unified understanding and generation", ko: "이해·생성 통합 모델" },
    descriptions: {
      en: "One model that both understands and makes images, video or sound",
      ko: "이미지와 비디오, 소리를 이해하고 만들기까지 하는 하나의 모델 연구",
    },
    parent: "multimodal-models",
    aliases: "unified multimodal models; any-to-any; interleaved generation; 통합 멀티모달; 애니투애니",
    evidence: {
      strong: `
        unified (multimodal|multi modal|vision language|visual|omni modal|omni) (large |foundation |language |)(model|understanding|generation|framework|transformer|architecture|pretraining|pre training);
        (understanding and generation|generation and understanding|understand and generate);
        unif* … (understanding|comprehension) and generation; any to any;
        interleaved (image|text|multimodal|vision|generation); (UMM|UMMs); native multimodal
      `,
      weak: "unified; interleaved; BAGEL; Janus*; Show o*",
      title: `
        unified multimodal; unified model; understanding and generation; any to any; native multimodal
      `,
    },
  },
  {
    slug: "spatial-understanding",
    names: { en: "Spatial understanding", ko: "공간 이해" },
    descriptions: {
      en: "Where things are: spatial reasoning and three-dimensional scene understanding",
      ko: "사물의 위치와 3차원 장면을 이해하고 추론하는 연구",
    },
    aliases: `
      spatial reasoning; spatial intelligence; 3D scene understanding; visual grounding; 공간 추론; 공간 지능; 3D 장면 이해
    `,
    evidence: {
      strong: `
        (visual |visuo|3d |)spatial (reasoning|intelligence|understanding|relation*|awareness|cognition|perception|ability|abilit*|capabilit*|knowledge|grounding|question|memory|benchmark|mental);
        3d (scene understanding|understanding|reasoning|grounding|question|perception|vision language|visual grounding|spatial|llm|large);
        (egocentric|allocentric|indoor) (spatial|scene understanding); visuospatial; mental rotation;
        (geo locali*|geolocali*|geolocation); point cloud (understanding|completion|analysis|learning)
      `,
      weak: "spatial; scene graph; viewpoint; 3D; egocentric; ScanNet*",
      title: `
        spatial; spatially; spatial*; *spatial*; scene understanding; point cloud; point clouds; 3d understanding;
        geospatial reasoning; viewpoint; perspective taking
      `,
      not: `
        spatial (resolution|temporal|attention|control|consisten*|audio|layout control|compression|transcriptomics);
        spatiotemporal; geospatial; spatially (varying|adaptive|aware)
      `,
    },
  },
  {
    slug: "video-understanding",
    names: { en: "Video understanding", ko: "비디오 이해" },
    descriptions: {
      en: "Following, describing and answering questions about video",
      ko: "비디오를 따라가며 설명하고 질문에 답하는 연구",
    },
    aliases: `
      video question answering; video LLM; long video; action recognition; temporal grounding; 동영상 이해; 비디오 질의응답; 행동 인식
    `,
    evidence: {
      strong: `
        (long form |long |streaming |online |egocentric |)video (understanding|question|qa|llm|large|reasoning|language|comprehension|caption*|retrieval|moment|mllm|recognition|analysis|summari*|grounding|temporal|benchmark|corpus|representation|stream|chat|search|perception);
        (video|videos) (large |)(multimodal|language) (model|llm);
        (long|hour long|streaming|egocentric|first person|instructional|sports) video;
        (temporal|moment) (grounding|locali*|retrieval|reasoning in video);
        (action|activity) (recognition|detection|segmentation|anticipation|locali*);
        (VideoMME|Video MME|MLVU|EgoSchema|LVBench|MVBench|LongVideoBench); videoqa;
        audio visual (understanding|question|reasoning|speech|perception)
      `,
      weak: "video; temporal; frame; egocentric",
      title: `
        video understanding; video llm*; video reasoning; video question; video language; egocentric;
        streaming video understanding; video large; long videos; action recognition; temporal grounding;
        video caption*; video mllm*; video lmm*; video r1; video retrieval
      `,
      not: `
        (long|streaming|minute long|egocentric) video (generation|generat*|synthesis|diffusion);
        video (generation|diffusion|editing|generative); video world
      `,
    },
  },
  {
    slug: "document-understanding",
    names: { en: "Documents, charts and OCR", ko: "문서 이해·OCR" },
    descriptions: {
      en: "Reading pages, charts, forms and handwriting",
      ko: "문서와 도표, 서식, 손글씨를 읽어 내는 연구",
    },
    aliases: "OCR; document parsing; chart understanding; DocVQA; 문서 파싱; 광학 문자 인식; 차트 이해",
    evidence: {
      strong: `
        (OCR|*OCR|OCR*);
        document (understanding|parsing|layout|ai|intelligence|vqa|image|question|conversion|analysis|retrieval|reasoning|digiti*);
        (chart|figure|diagram|infographic|table image|plot) (understanding|question|reasoning|qa|to code|generation|comprehension|parsing|caption*);
        (text|handwriting|scene text|optical character) recognition; (ChartQA|DocVQA|OmniDocBench);
        (visually rich|multi page|pdf|scanned|visual) document;
        (slide|poster|presentation) (generation|understanding); handwrit*; mathematical expression recognition;
        text rich image
      `,
      weak: "document; PDF; chart; layout",
      title: `
        ocr; *ocr; *ocr*; document; documents; doc*; chart; charts; *doc; pdf; pdfs; handwriting; diagrams;
        infographic*; chart*
      `,
      not: `
        (docker|doctor|document level translation|documentation|documentary|documented|documenting)*; doctor*;
        (legal|long|retrieved|relevant|web) document
      `,
    },
  },
  {
    slug: "detection-segmentation",
    names: { en: "Detection, segmentation and tracking", ko: "객체 탐지·분할" },
    descriptions: {
      en: "Finding, outlining and following objects in images and video",
      ko: "이미지와 비디오에서 사물을 찾고 나누고 따라가는 연구",
    },
    aliases: `
      object detection; semantic segmentation; Segment Anything; SAM; object tracking; visual grounding; 세그멘테이션;
      객체 추적; 객체 검출
    `,
    evidence: {
      strong: `
        (object|open vocabulary|anomaly|lane|face|change|keypoint|3d object|small object|open world) detection;
        (image|semantic|instance|panoptic|video|video object|reasoning|referring|open vocabulary|medical image|object|part|3d|scene|zero shot|universal|interactive|promptable|mask|point cloud|action) segmentation;
        (object|point|visual|multi object|video|single object|pixel) tracking; segment anything;
        (SAM|SAM2|SAM3|YOLO*|DETR); segmentation (mask|model|task);
        (visual|phrase|object|pixel|region level|pixel level) grounding; referring expression;
        (matting|counting) (model|); (dense|pixel level) (prediction|perception|understanding);
        (feature|image|dense|semantic) (matching|correspondence); object counting; open vocabulary
      `,
      weak: "segmentation; detection; tracking; bounding box*; mask; detector; COCO; localization",
      title: `
        segment; segmentation; segmenting; object detection; detector; tracking; tracker; *seg; *sam; sam*; *yolo*;
        yolo*; *detr; matting; visual grounding; referring; counting; grounding; correspondence; track; pixel level;
        detect anything; anomaly
      `,
      not: `
        (hallucination|deepfake|text|ai generated|machine generated|contamination|fraud|attack|jailbreak|hate speech|misinformation|fault|vulnerability|error|intrusion|bug|outlier|fake) detect*;
        (gui|temporal|video temporal|3d|audio|language) grounding; text segmentation; sample*; samp*;
        (progress|experiment|state|knowledge) tracking; same*
      `,
    },
  },
  {
    slug: "image-restoration",
    names: { en: "Restoration and image quality", ko: "복원·화질 개선" },
    descriptions: {
      en: "Super-resolution, denoising, colour and light, compression, quality",
      ko: "초해상도와 잡음 제거, 색·조명 보정, 화질 평가를 다루는 연구",
    },
    aliases: `
      super-resolution; deblurring; low-level vision; image quality assessment; 초해상도; 화질 평가; 노이즈 제거
    `,
    evidence: {
      strong: `
        (image|video|face|blind|all in one|real world|photo|audio) (restoration|enhancement|super resolution|denoising|deblurring|inpainting quality);
        super resolution;
        (deblur*|dehaz*|derain*|low light|coloriz*|colouriz*|relighting|shadow removal|tone mapping|white balance|demosaic*|reflection removal|upscaling);
        (image|video|perceptual|aesthetic) (quality|aesthetic*) (assessment|evaluation|metric|scor*); inverse problem;
        (image|video|neural) (compression|codec); (frame|video) interpolation; low level vision; HDR; IQA;
        harmonization
      `,
      weak: "restoration; degrad*; PSNR; SSIM; LPIPS; perceptual quality",
      title: `
        restoration; restore; super resolution; denoising; deblurring; upscaling; *SR; enhancement; low light;
        relighting; colorization; inverse problems; frame interpolation; image compression; video compression;
        quality assessment; dehazing; rain; shadow; HDR; lighting
      `,
      not: `
        denoising (generative|diffusion|process|step|network|trajector*|score|language|objective|autoencod*);
        performance enhancement
      `,
      categories: "eess.IV",
    },
  },
];
