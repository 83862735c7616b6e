import type { Topic } from "./topic.ts";

/** Sound, and the world in three dimensions. */
export const soundAndSpace: readonly Topic[] = [
  {
    slug: "speech",
    names: { en: "Speech", ko: "음성" },
    descriptions: {
      en: "Recognizing, synthesizing and understanding spoken language",
      ko: "말을 알아듣고 합성하고 이해하는 연구",
    },
    aliases: "speech recognition; ASR; text-to-speech; TTS; voice; spoken dialogue; 음성 인식; 음성 합성; 목소리",
    evidence: {
      strong: `
        (text to |speech to |)speech (recognition|synthesis|generation|model|language model|llm|translation|understanding|enhancement|separation|token*|representation|processing|dataset|data|interaction|large|emotion|codec|dialog*|conversation|editing|encoder);
        ASR; text to speech;
        (voice|speaker|accent) (cloning|conversion|assistant|agent|recognition|verification|diari*|interaction|activity|design);
        spoken (language|dialog*|question|conversation|content); (zero shot|expressive|streaming) tts; whisper;
        diarization; phoneme; word error rate; full duplex
      `,
      weak: "speech; voice; spoken; speaker; audio; WER; prosod*; TTS",
      title: `
        speech; voice; *TTS; asr; *asr; spoken; speaker; *speech; *voice; whisper; speech*; podcast; dubbing
      `,
      not: `
        hate speech; free speech; part of speech; speech act; co speech gesture; loud speaker; native speaker;
        TTS (VAR|Bench scaling)
      `,
      categories: "eess.AS",
    },
  },
  {
    slug: "audio-and-music",
    names: { en: "Audio and music", ko: "오디오·음악" },
    descriptions: {
      en: "Music, sound effects and hearing beyond speech",
      ko: "음악과 효과음, 말소리를 넘어선 소리의 이해와 생성 연구",
    },
    aliases: "music generation; sound effects; audio language models; text-to-audio; 음악 생성; 사운드; 효과음",
    evidence: {
      strong: `
        (text to |video to |)(audio|music|sound) (generation|synthesis|effect|understanding|language model|llm|reasoning|caption*|model|editing|foundation|diffusion|event|separation|dataset|retrieval|composition|large language|representation|tagging|information|source|question|tokeni*|flamingo|intelligence|production|transcription|recognition);
        (large |)audio language; music; (text|video) to (audio|music);
        (foley|singing|song|melody|symbolic music|lyrics|MIDI|piano|acoustic);
        (joint|synchronized|native) (audio|audio video|audio visual) generation;
        audio (visual|video) (generation|synchron*); spatial audio; soundscape
      `,
      weak: "audio; sound; acoustic; auditory",
      title: `
        audio; music; musical; sound; sounds; song; songs; singing; *music; *audio; foley; acoustic; audio*; hearing;
        listen; symphony; midi
      `,
      not: `
        speech; audio driven; sound (theoretical|reasoning|and complete|proof|basis|logic);
        (logically|theoretically) sound; soundness
      `,
      categories: "cs.SD",
    },
  },
  {
    slug: "3d-generation",
    names: { en: "3D generation", ko: "3D 생성" },
    descriptions: {
      en: "Making objects, meshes, textures and scenes in three dimensions",
      ko: "3차원 물체와 메시, 텍스처, 장면을 만드는 연구",
    },
    aliases: "text-to-3D; image-to-3D; mesh generation; CAD; texture; 3D 에셋; 메시 생성; 텍스트-3D",
    evidence: {
      strong: `
        (text|image|single image|multi view) to (3d|4d|cad|scene|mesh);
        (3d|4d|mesh|shape|scene|texture|material|cad|multi view image|asset|part|city|indoor scene|panorama) (content |object |asset |scene |shape |world |model |avatar |human |native |)(generation|synthesis|generative|creation|generator|texturing|editing|diffusion);
        (3d|4d|mesh|scene) (asset|content|generation);
        (generat*|creat*|synthesi*) (high quality |high fidelity |realistic |detailed |)(3d|4d|mesh*|multi view);
        (3d|shape|point cloud|scene) completion; score distillation sampling; (articulated|part aware|part level) (object|3d); (CAD|Blender|SDS);
        (PBR|texture) (material|map|generation); procedural (generation|modeling|material|content);
        multi view (diffusion|generation|consistent); rigging; (mesh|polygon) (generation|token*)
      `,
      weak: "3D; 4D; mesh; texture; geometry; asset",
      title: `
        text to 3d; image to 3d; 3d generation; 3d asset; 3d assets; 3d object generation; mesh generation; texture;
        cad; *cad; 4d generation; text to 4d; 3d scene generation; scene generation; 3d content; 3d shape; 3d editing;
        3d world; meshes; panorama; panoramic; 3d diffusion; rigging; mesh; 3d native; articulated; lego; texturing;
        3d synthesis
      `,
      not: `
        3d diffusion polic*;
        3d (detection|object detection|reconstruction|pose|vision|understanding|reasoning|grounding); texture bias
      `,
      categories: "cs.GR",
    },
  },
  {
    slug: "3d-reconstruction",
    names: { en: "3D reconstruction", ko: "3D 재구성" },
    descriptions: {
      en: "Depth, geometry and new views from images: Gaussian splatting and its kin",
      ko: "이미지에서 깊이와 형상, 새로운 시점을 되살리는 연구",
    },
    aliases: `
      Gaussian splatting; NeRF; novel view synthesis; depth estimation; SLAM; 가우시안 스플래팅; 새로운 시점 합성; 깊이 추정; 3D 복원
    `,
    evidence: {
      strong: `
        (3d |4d |2d |)gaussian splat*; (3DGS|NeRF|NeRFs|SLAM|VGGT|DUSt3R|SfM);
        (3d|4d|surface|scene|dynamic scene|geometry|monocular|feed forward|sparse view|multi view|streaming|mesh|dense|single view|object|neural) reconstruction;
        (novel|dynamic|sparse|free|dynamic novel) view (synthesis|rendering); (neural |)radiance field;
        (monocular|video|metric|stereo|depth|multi view) (depth|depth estimation|geometry|matching);
        depth (estimation|prediction|completion|anything|map); (camera|6d|6dof|relative|object) pose (estimation|);
        (structure from motion|multi view stereo|bundle adjustment|visual odometry|optical flow|scene flow);
        (differentiable|neural|inverse|view dependent) render*; (point map|pointmap);
        (3d|4d) (gaussian|geometry|vision|point|tracking); surface normal; implicit (surface|neural representation);
        lidar (slam|reconstruct*|odometry|scene|simulation)
      `,
      weak: "3D; depth; geometry; rendering; Gaussian; view synthesis; point cloud; lidar",
      title: `
        gaussian splatting; gaussian; gaussians; splatting; splat; *splat; nerf; *nerf; radiance field*;
        3d reconstruction; reconstruction; reconstructing; depth; novel view; view synthesis; slam; *slam; 3dgs; *gs;
        rendering; monocular; stereo; optical flow; camera pose; vggt*; *3r; 4d; geometry; normal estimation;
        relocalization; pointmap
      `,
      not: `
        in depth; depth (of|first|up|wise|pruning|recurren*|scaling);
        gaussian (noise|distribution|process|mixture|kernel|prior);
        (image|signal|visual|latent|token|feature|mri|audio|video|self|masked) reconstruction; geometry problem;
        (representation|information|loss|latent|hyperbolic|intrinsic|weight|embedding) geometry;
        geometry of (representation|the|language|neural|thought|reason*|feature|latent)
      `,
    },
  },
];
