import type { Score } from "./score-topic.ts";
import type { TopicSlug } from "./topic.ts";

const MOST_TOPICS = 5;
/**
 * What the first, second … topic must score. The more is known of a paper already, the surer the next topic must be;
 * one that the title does not name must be surer still, for abstracts mention much that they are not about.
 */
const NEEDED_IN_TITLE = [5, 6, 8, 10, 12];
const NEEDED_ELSEWHERE = [5, 7, 8.5, 10, 12];
/** Enough for the best topic when none has enough: a paper without any topic is hard to find again. */
const NEEDED_AT_LEAST = 2.5;
const NEEDED_BY_PARENT = 3;
const NEEDED_BY_BROAD = 5;
/** A broad topic is named beside at most one other. */
const MOST_BESIDE_BROAD = 1;

/** The topics worth naming among scored ones, given and returned best first. */
export function chooseTopics(scores: readonly Score[]): TopicSlug[] {
  const chosen: Score[] = [];
  for (const score of scores) {
    const needed = (score.inTitle ? NEEDED_IN_TITLE : NEEDED_ELSEWHERE)[chosen.length] ?? Infinity;
    if (!score.topic.broad && score.total >= needed) chosen.push(score);
  }
  const all = addBroad(addParents(chosen, scores), scores);
  const [best] = scores;
  if (all.length === 0 && best && best.total >= NEEDED_AT_LEAST) return [best.topic.slug];
  return all.slice(0, MOST_TOPICS).map(({ topic }) => topic.slug);
}

/** A reader of robotics wants papers on robot arms too; a parent that the paper itself never speaks of is left out. */
function addParents(chosen: readonly Score[], scores: readonly Score[]): Score[] {
  const wanted = new Set(chosen.map(({ topic }) => topic.parent));
  const parents = scores.filter(
    (score) => !score.topic.broad && wanted.has(score.topic.slug) && !chosen.includes(score),
  );
  return [...chosen, ...parents.filter(({ total }) => total >= NEEDED_BY_PARENT)];
}

function addBroad(chosen: readonly Score[], scores: readonly Score[]): Score[] {
  if (chosen.length > MOST_BESIDE_BROAD) return [...chosen];
  return [...chosen, ...scores.filter(({ topic, total }) => topic.broad && total >= NEEDED_BY_BROAD)];
}
