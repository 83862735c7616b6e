/* The words that invented papers are made of. Lists are drawn from evenly. */

const words = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((word) => word.trim())
    .filter(Boolean);

export const NAMES = words(`
  Lanternfish; Quillbeam; Oakstep; Marrow; Tidepool; Kestrel; Bramble; Copperline; Fathom; Glasswing; Hearthlight; Juniper
  Loomwork; Meridian; Nightjar; Orrery; Pinecone; Quarry; Ridgeway; Saltmarsh; Thistle; Umbra; Vellum; Wayfinder; Yarrow; Zephyr
`);

export const ADJECTIVES = words(`
  sparse; hierarchical; training-free; self-supervised; contrastive; retrieval-augmented; multi-stage; causal; lightweight
  latent; amortised; curriculum-based; uncertainty-aware; block-wise; open-vocabulary; preference-tuned; streaming
`);

export const METHODS = words(`
  diffusion model; language model; vision transformer; reward model; world model; policy; tokenizer; adapter; retriever
  autoencoder; planner; verifier; mixture of experts; encoder; decoder; memory module; graph network; sampler
`);

export const PARTS = words(`
  attention maps; intermediate features; reasoning traces; visual tokens; expert weights; tool calls; gradient statistics
  key-value caches; camera poses; reward signals; speech units; code edits; prompt templates; motion trajectories
  surface normals; document layouts; sensor readings; user corrections; planning steps; latent codes
`);

export const VERBS = words(`
  predicts; compresses; aligns; reorders; distils; verifies; samples; routes; refines; reconstructs; prunes; calibrates
`);

export const DATA = words(`
  unlabelled videos; multilingual documents; long conversations; medical images; robot demonstrations; satellite scenes
  competition problems; open-source repositories; synthetic tables; field recordings; scanned forms; indoor scans
  web pages; molecular graphs; driving logs; low-resource languages
`);

export const GOALS = words(`
  long-horizon planning; text-to-image generation; code repair; document understanding; robot manipulation
  mathematical reasoning; speech synthesis; video editing; scene reconstruction; protein design; question answering
  machine translation; visual grounding; tool use; safety evaluation; model compression; preference alignment; web navigation
`);

export const GIVEN_NAMES = words(`
  Aino; Bertil; Chiara; Dae-jung; Elif; Farid; Greta; Haruto; Ines; Jiho; Katarzyna; Lucía; Mehmet; Nkechi; Oskar; Priya
  Quang; Rosa; Søren; Tomoko; Ulla; Veikko; Wanjiru; Xiulan; Yejin; Zsófia
`);

export const FAMILY_NAMES = words(`
  Abernathy; Bielecki; Castellanos; Dąbrowski; Eriksen; Fukuyama; Grünwald; Hwangbo; Ibragimov; Jónsdóttir; Kowalczyk
  Lindqvist; Moreau; Nwosu; Okonkwo; Papadakis; Quintero; Rosenthal; Sandoval; Thorvaldsen; Uchiyama; Verhaagen; Weiß; Yıldız
`);

/** Laboratories that no registry knows. */
export const LABORATORIES = words(`
  Invented Systems Lab; Harbour Institute; North Pier Research; Unlikely Machines; Glasshouse AI; Seventh Bridge; Paper Mill Lab
  Quiet Valley Institute; Lowland Robotics; Orchard Vision; Tin Roof Research; Second Shore Lab
`);

export const CATEGORIES = words(`cs.CL; cs.CV; cs.LG; cs.AI; cs.RO; cs.SD; cs.SE; cs.IR; stat.ML; eess.AS`);
