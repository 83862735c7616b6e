import type { Topic } from "./topic.ts";

/** Machines that move. */
export const robotics: readonly Topic[] = [
  {
    slug: "robotics",
    names: { en: "Robotics", ko: "로봇 공학" },
    descriptions: {
      en: "Robots that grasp, walk and navigate, and embodied AI",
      ko: "잡고 걷고 길을 찾는 로봇과 체화 AI 연구",
    },
    aliases: `
      robot learning; manipulation; humanoid; embodied AI; navigation; 로보틱스; 휴머노이드; 체화 AI; 임바디드 AI; 로봇 조작
    `,
    evidence: {
      strong: `
        robot; robotic*; (humanoid|quadruped|legged|bimanual|dexterous|dexterity|drone|UAV|exoskeleton|gripper);
        embodied (ai|agent|intelligence|task|planning|reasoning|foundation|navigation|question|environment|control|learning|manipulation|model|multimodal);
        (vision language|vision and language|visual|object goal|goal|social|indoor|aerial|outdoor|instance) navigation;
        (mobile |object |dexterous |bimanual |contact rich |long horizon |loco|)manipulation (task|polic*|skill|data*);
        (visuomotor|diffusion|manipulation|imitation|generalist|robot) polic(y|ies); imitation learning; sim to real;
        (grasp*|teleoperat*|locomotion|motion planning); whole body control; tactile; behavio(u|)r cloning
      `,
      weak: "manipulation; LIBERO*; embodied; navigation; grasp*; policy; demonstration",
      title: `
        robot*; robots; robotics; humanoid*; embodied; manipulation; dexterous; navigation; navigating; locomotion;
        grasping; visuomotor; drone; drones; uav; teleoperation; sim to real; sim2real; imitation learning; *nav;
        tactile; bimanual; *bot; legged; quadruped
      `,
      not: `
        (image|face|text|audio|market|opinion|media|photo|latent|symbol*|data|attention|string|algebraic|prompt|context) manipulation;
        (web|gui|app|website|menu|page|code|information|ui|knowledge|financial|hypertext) navigat*; robots? txt;
        *bot detection; chatbot; (chat|search|social|trading) bot;
        navigating (the|a|complex|through|between|this|trade|moral|ethic*|uncertain*)
      `,
      categories: "cs.RO",
    },
  },
  {
    slug: "vision-language-action-models",
    names: { en: "Vision-language-action models", ko: "비전-언어-행동 모델" },
    descriptions: {
      en: "Models that turn seeing and instructions into robot actions",
      ko: "본 것과 지시를 로봇의 행동으로 잇는 모델 연구",
    },
    parent: "robotics",
    aliases: "VLA; robot foundation models; action models; VLA 모델; 로봇 파운데이션 모델; 시각-언어-행동 모델",
    evidence: {
      strong: `
        (vision|visual) language action; (VLA|VLAs); *VLA;
        (robot*|embodied|generalist robot|action) foundation (model|policy); world action model;
        (OpenVLA|RT 2|SmolVLA|GR00T)*; action (chunk*|expert|tokeni*|head)
      `,
      weak: "LIBERO*; SimplerEnv; generalist policy; flow matching polic*",
      title: `
        *vla; vla*; vision language action; pi0*; π0*; world action model; robot foundation*; generalist robot*
      `,
    },
  },
  {
    slug: "autonomous-driving",
    names: { en: "Autonomous driving", ko: "자율 주행" },
    descriptions: {
      en: "Perceiving, predicting and planning on the road",
      ko: "도로를 인식하고 예측하며 주행을 계획하는 연구",
    },
    aliases: "self-driving; driving simulation; trajectory prediction; 자율주행; 주행 시뮬레이션; 궤적 예측",
    evidence: {
      strong: `
        (autonomous|self|end to end|closed loop|urban|ego) (driving|vehicle|car);
        driving (scene|simulation|scenario|model|agent|video|world|dataset|policy|behavior|environment|data|planner|task);
        (nuScenes|Waymo|NAVSIM|CARLA|Bench2Drive)*;
        (traffic|vehicle|pedestrian) (simulation|agent|trajectory|sign|scene|flow|forecast*|signal|scenario);
        (bird s eye view|BEV|HD map); (occupancy|vehicle trajectory) (forecasting|prediction); intelligent transport*
      `,
      weak: "driving; vehicle; road; lidar; traffic",
      title: `
        driving; drive; *drive; drive*; driver; vehicle; vehicles; traffic; road; nuscenes; *drive*; waymo;
        autonomous vehicles
      `,
      not: `
        driving (force|factor|forward|progress|innovation|the|these|this|research|ai|question|advance*|significant);
        (data|event|text|drives?|goal|curiosity|model|hypothesis|agent) driven; google drive; hard drive;
        driv(er|ers) of; (on|down) the road; road to; roadmap; user traffic; (what|factors) (drives?|driving);
        drive (engagement|progress|the|innovation|adoption); drives; driven; road ahead
      `,
    },
  },
];
