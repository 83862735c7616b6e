import type { Topic } from "./topic.ts";

/** Making pictures, film, sound and worlds. */
export const generation: readonly Topic[] = [
  {
    slug: "diffusion-models",
    names: { en: "Diffusion models", ko: "확산 모델" },
    descriptions: {
      en: "Diffusion, flow matching and other generative modelling",
      ko: "확산과 플로 매칭 등 생성 모델의 원리와 학습을 다루는 연구",
    },
    aliases: "diffusion; flow matching; rectified flow; DiT; consistency models; 디퓨전; 플로 매칭; 생성 모델",
    evidence: {
      strong: `
        (latent |text to image |image |score based |conditional |denoising |guided |pixel |pretrained |generative |)diffusion (model|probabilistic|sampling|sampler|process|training|prior|generation|backbone);
        diffusion (transformer|based (image|generat*)|posterior|guidance|distillation);
        flow (matching|based (generat*|model)|model|map); rectified flow; (DiT|DiTs|DDIM|DDPM|MMDiT);
        (classifier free|score|autoguidance) (guidance|matching);
        (consistency|mean flow|shortcut|score based|normalizing flow|energy based) model;
        (meanflow|normalizing flow|stochastic interpolant); (few|one|single) step (diffusion|generat*|sampling);
        representation alignment; generative adversarial; probability flow
      `,
      weak: "diffusion; denoising; sampler; noise schedule; FID; GAN",
      title: `
        diffusion; flow matching; rectified flow; *diffusion; dit; *dit; classifier free guidance; guidance;
        consistency models?; meanflow*; mean flow*; gan; gans; normalizing flows?; score matching;
        one step generation; flow; flows
      `,
      not: `
        diffusion of (innovation|technolog*|information|ideas|news|knowledge);
        (innovation|technology|information|knowledge|heat|cultural|molecular|thermal|anomalous) diffusion;
        (masked |block |discrete |)diffusion (based |)(large |)(language|llm)*;
        (masked|discrete|block|text|language) diffusion; diffusion (coefficient|mri|weighted|tensor imaging|policy);
        (optical|scene|information|work|gradient|control|data|traffic|cash|network|air) flow;
        (optical|scene) flow estimation; workflow; flow of
      `,
    },
  },
  {
    slug: "image-generation",
    names: { en: "Image generation", ko: "이미지 생성" },
    descriptions: {
      en: "Pictures from words, sketches and other pictures",
      ko: "글과 스케치, 다른 그림으로 이미지를 만드는 연구",
    },
    aliases: `
      text-to-image; T2I; visual generation; personalized generation; style transfer; 텍스트-이미지 생성; 그림 생성; 스타일 변환
    `,
    evidence: {
      strong: `
        text to image; T2I;
        (image|visual|autoregressive image|high resolution image|image and video|class conditional image|layout|subject driven|multi subject|personali* image|identity preserving|poster|graphic design|vector graphic|svg|logo|font|glyph|texture|portrait|product image|visual story|visual text|reference based image|controllable image|sticker) (generation|synthesis|generator|generative model);
        (image|visual) (generative|autoregressive) (model|modeling);
        (subject|identity|id) (driven|preserv*|consisten*|customi*);
        (image|concept|subject|diffusion|visual) (personali*|customi*);
        (image |artistic |)(style|appearance) (transfer|customi*|personali*); (stable diffusion|SDXL|GenEval);
        (generate|generating|synthesiz*) (high quality |high resolution |realistic |photorealistic |)image;
        autoregressive (image|visual); virtual try on; generated image; ImageNet 256; SVG; vector graphic;
        visual text rendering
      `,
      weak: "image; FID; FLUX*; prompt; aesthetic*; ImageNet*; style",
      title: `
        text to image; image generation; t2i; image synthesis; visual generation; stylization; style transfer; style;
        subject driven; try on; portrait; svg; vector graphics; personalized image; imagen; visual autoregressive;
        autoregressive image; image generators?; painting; storytelling; graphic design; typography; artist; artistic;
        art; layered
      `,
      not: `
        (image|text) to (video|3d); style of (reasoning|writing|thinking);
        (learning|writing|coding|cognitive|driving|thinking) style; state of the art; prior art;
        text to image retrieval; image (to image |)retrieval; report generation; sota; medical image synthesis
      `,
    },
  },
  {
    slug: "image-editing",
    names: { en: "Image editing", ko: "이미지 편집" },
    descriptions: {
      en: "Changing pictures by instruction, by example or by hand",
      ko: "지시나 예시, 손짓으로 이미지를 고치는 연구",
    },
    aliases: "instruction-based editing; inpainting; image manipulation; 이미지 수정; 인페인팅; 지시 기반 편집",
    evidence: {
      strong: `
        (image|instruction based|instruction guided|text guided|text driven|text based|visual|drag based|portrait|reference based|photo|instructional|local|region|object|semantic|multi turn image|real image|diffusion|generative) edit*;
        edit* (real |)image; image (manipulation|inpainting|composition|compositing|translation|insertion|retouching);
        (object|subject) (removal|insertion|addition); inpaint*; outpaint*; image to image translation;
        edit (instruction|pair); photo retouching
      `,
      weak: "editing; edit; inversion; manipulation",
      title: `
        image editing; image edit*; inpainting; outpainting; editing; edit*; *edit; *editor; object removal;
        object insertion; image composition; drag*; retouching; inversion; image translation
      `,
      not: `
        (video|3d|4d|knowledge|model|code|motion|scene|music|audio|speech|gaussian|mesh|text|document|llm) edit*;
        (video|motion|3d|scene|speech|music) (in|out)paint*; gan inversion attack; edit distance; data inversion;
        model inversion; editor (in|s note)
      `,
    },
  },
  {
    slug: "video-generation",
    names: { en: "Video generation", ko: "비디오 생성" },
    descriptions: { en: "Making, extending and editing video", ko: "비디오를 만들고 늘리고 편집하는 연구" },
    aliases: "text-to-video; image-to-video; video diffusion; video editing; 동영상 생성; 영상 생성; 비디오 편집",
    evidence: {
      strong: `
        (text|image|audio|motion|subject|reference|pose|music|portrait|trajectory|sound) to video; (T2V|I2V|TI2V);
        (long |autoregressive |controllable |streaming |interactive |audio visual |minute long |human |multi shot |real time |personalized |)video (generation|generative|synthesis|generator|diffusion|editing|edit*|customi*|personali*|prediction|foundation model|outpainting|inpainting|extension|stylization|dit|motion transfer|animation|creation|production);
        (generat*|synthesiz*|edit*) (long |realistic |high quality |coherent |)video; generated video;
        (camera|motion|trajectory) control*; (Sora|Wan2*|Wan 2.1|HunyuanVideo|CogVideoX|VBench)*;
        (image|portrait|character|human image) animation;
        (multi shot|film|movie|cinematic) (video |)(generation|narrative|storytelling);
        temporally (coherent|consistent) video; frame interpolation; video world model
      `,
      weak: "video; frame; camera; motion",
      title: `
        video generation; video diffusion; text to video; image to video; video editing; video edit*; video synthesis;
        video generative; video generators?; autoregressive video; streaming video generation; image animation;
        cinematic; film; camera control; movie; video model; video models; animate; animation; long video generation;
        shot; filmmaking; video inpainting; camera controlled; video try on
      `,
      not: `
        (zero|few|one|single|many) shot; sora (language|et al); 3d animation; motion control (policy|robot)
      `,
    },
  },
  {
    slug: "visual-tokenizers",
    names: { en: "Tokenizers and autoencoders", ko: "토크나이저·오토인코더" },
    descriptions: {
      en: "Turning images, video and sound into tokens and latents",
      ko: "이미지와 비디오, 소리를 토큰과 잠재 표현으로 바꾸는 연구",
    },
    aliases: "VQ-VAE; VAE; image tokenizer; latent space; 이미지 토크나이저; 잠재 표현; 오토인코더",
    evidence: {
      strong: `
        (visual|image|video|discrete|continuous|vision|semantic|audio|speech|1d|unified|motion|action) tokeni(zer|zation|ser|sation);
        (variational|visual|video|image|representation|deep compression|convolutional|diffusion) autoencod*;
        (VQ VAE|VQVAE|VQGAN|VAE|VAEs|RAE); vector quanti*; (residual|finite scalar) quanti*; codebook;
        (latent space|latent representation) (for|of) (diffusion|generat*); (neural|audio|speech) codec;
        (reconstruction|generation) (fidelity|quality) (and|trade)
      `,
      weak: "tokenizer; latent; reconstruction quality; rFID; gFID; autoencoder",
      title: `
        tokenizer; tokenizers; tokenization; autoencoder; autoencoders; vae; *vae; vq*; visual tokens; codec;
        codebook; *tok; *tokenizer
      `,
      not: `
        (subword|bpe|text|byte|language|word) tokeni*; sparse autoencod*; masked autoencod*; tokenizer free; stock*
      `,
    },
  },
  {
    slug: "world-models",
    names: { en: "World models", ko: "월드 모델" },
    descriptions: {
      en: "Models that predict and simulate how a world goes on",
      ko: "세계가 어떻게 이어질지 예측하고 모사하는 모델 연구",
    },
    aliases: "world simulation; interactive environments; neural game engines; 세계 모델; 월드 시뮬레이션",
    evidence: {
      strong: `
        (video |interactive |latent |action conditioned |generative |embodied |driving |predictive |)world (model|modeling|modelling|simulat*|foundation model|generation|action model);
        (neural|generative|interactive) (game engine|simulat*|world|environment generation);
        playable (world|game|environment); (explorable|interactive) (3d |)(world|environment|scene);
        physical (law|plausib*|consisten*|world|commonsense|realism);
        physics (aware|informed generation|plausib*|based generation)
      `,
      weak: "world model; simulator; physical; action conditioned; Genie*",
      title: `
        world model; world models; world modeling; world simulation; world simulator; worlds; world generation;
        world foundation; *world; world*; physical plausibility; intuitive physics
      `,
      not: `
        (real|open|closed|in the|around the|third|physical) world; world knowledge; world wide; worldwide; world s;
        world values; worldview; osworld*; alfworld; androidworld
      `,
    },
  },
  {
    slug: "humans-and-motion",
    names: { en: "Humans, avatars and motion", ko: "사람·아바타·모션" },
    descriptions: {
      en: "Bodies, faces and hands: capturing, animating and generating them",
      ko: "몸과 얼굴, 손의 움직임을 읽고 만들어 내는 연구",
    },
    aliases: `
      human motion; avatars; talking head; pose estimation; digital humans; 모션 생성; 디지털 휴먼; 포즈 추정; 토킹 헤드
    `,
    evidence: {
      strong: `
        (human|dance|character|text to|hand|facial|full body|whole body human|3d human|body|gesture|co speech|conversational|person) (motion|animation|gesture|pose|mesh|avatar|generation|video generation|reconstruction);
        motion (generation|synthesis|capture|diffusion|in betweening|retarget*|stylization|tokeni*|language);
        (talking|portrait|avatar|head|face) (head|animation|generation|avatar|face|video|video generation|reenactment|swapping|portrait);
        avatar; lip sync*; (human pose|body pose|2d pose|3d pose|multi person pose|animal pose|hand|body|human mesh|gaze) (estimation|recovery|tracking);
        SMPL*;
        (facial expression|facial performance|human body|human avatar);
        face (identity|recognition|generation|swapping|editing|restoration); human (centric|object interaction);
        digital human; (garment|clothing|hair|virtual try on); sign language; character animation
      `,
      weak: "motion; face; facial; pose; human; skeleton; gesture",
      title: `
        human motion; motion generation; avatar; avatars; talking; portrait; face; facial; human pose; dance; gesture;
        hand; hands; body; motion capture; character; characters; *avatar; lip sync*; sign language; head; garment;
        hair; human centric; *motion; motion
      `,
      not: `
        face to face;
        human (in|feedback|preference|value|evaluat*|like|level|ai|computer|annotat*|expert|judg*|written|robot|aligned|cognit*|brain|labeled|intent|language|s|effort|experts|genome)*;
        (camera|video|object|optical|robot) motion; object pose; camera pose; 6d pose; multi head; attention head;
        head to head; on the other hand; humanity*; (first|second|other|right|hand) hand;
        hand (crafted|designed|eye|held|written); character (level|recognition|string|error); chinese character;
        (non|super)human; humanoid*; face (challenge|difficult|a|an|the|of|significant|limit*|severe|critical)*;
        hugging face; faces? (challenge|difficult|significant); interface
      `,
    },
  },
];
