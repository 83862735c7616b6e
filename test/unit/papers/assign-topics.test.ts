import { describe, expect, it } from "vitest";
import { assignTopics } from "#papers/topics/assign-topics.ts";

const topicsOf = (title: string, abstract: string, keywords: readonly string[] = []) =>
  assignTopics({ title, abstract, keywords, categories: [] });

describe("a paper's topics", () => {
  it.each([
    ["fine-tuning", "Selective Tuning of Invented Models", "We fine-tune a few weights with LoRA adapters."],
    ["ai-and-society", "Who Governs the Machines?", "We study AI governance and what policymakers expect of it."],
    ["ai-and-society", "Teachers and Tutors", "We study how students learn with an AI tutor in the classroom."],
    ["image-generation", "Invented Casts for Visual Storytelling", "We tell a story by visual story generation."],
    ["physical-sciences", "Luminescence of Invented Transistors", "We report photoluminescence of perovskites."],
  ])("has %s: %s", (topic, title, abstract) => {
    expect(topicsOf(title, abstract)).toContain(topic);
  });

  it.each([
    [
      "fine-tuning",
      "Electrostatic Photoluminescence Tuning in Transistors",
      "We report photoluminescence of perovskites.",
    ],
    ["image-generation", "Planning Long Story Generation", "We plan plots for story generation by language models."],
    ["ai-and-society", "Skills That Evolve", "A governance layer repairs skills. We introduce a governance layer."],
    ["ai-and-society", "Segmentation under Foundation-Model Teachers", "We select pseudo labels of two teachers."],
    ["ai-and-society", "Democratizing Invented Tools", "We propose a registry that democratizes access to tools."],
    ["ai-and-society", "Data Management towards AGI", "We propose tiers of training data on the way to AGI."],
  ])("has no %s: %s", (topic, title, abstract) => {
    expect(topicsOf(title, abstract)).not.toContain(topic);
  });
});
