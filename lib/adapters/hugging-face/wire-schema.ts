import { catch as otherwise } from "zod/mini";
import * as z from "zod/mini";

/*
 * What the press needs of Hugging Face's answer, and no more: unknown keys are ignored, because upstream adds them
 * without notice. A wish is absent when it is missing, null or of another kind: a wrong ornament never costs a paper.
 */

const wish = <Schema extends z.ZodMiniType>(schema: Schema) => otherwise(z.optional(schema), undefined);

const text = z.string({ error: "a text" });
/** What a number of four bytes holds, as downloads keep counts; nothing near it can be right. */
const LARGEST_COUNT = 2_147_483_647;
const count = z
  .int({ error: "a whole number" })
  .check(
    z.minimum(0, { error: "a whole number from 0 up" }),
    z.maximum(LARGEST_COUNT, { error: `a whole number up to ${LARGEST_COUNT}` }),
  );

const author = otherwise(z.object({ name: wish(z.string()), hidden: wish(z.boolean()) }), {});
const organization = z.object({ name: z.string(), fullname: wish(z.string()) });

const paper = z.object(
  {
    id: text,
    title: text,
    summary: text,
    authors: z.array(author, { error: "a list of authors" }),
    // Papers are ranked by votes, so a count that cannot be right must not pass for 0.
    upvotes: count,
    publishedAt: wish(z.string()),
    ai_summary: wish(z.string()),
    ai_keywords: wish(z.array(otherwise(z.string(), ""))),
    organization: wish(organization),
    githubRepo: wish(z.string()),
    githubStars: wish(count),
    projectPage: wish(z.string()),
    withdrawnAt: wish(z.string()),
  },
  { error: "an object" },
);

export const wireEntry = z.object({ paper, numComments: wish(count) }, { error: "an object" });

export type WireEntry = z.output<typeof wireEntry>;
export type WirePaper = WireEntry["paper"];
