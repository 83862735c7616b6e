import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inventEntry } from "../unit/adapters/hugging-face/invented-entry.ts";

/** What any of the attacks below does when it gets to run. */
const RUN = "window.ran=1;alert(1)";

const BIDI = "\u202Eevil\u202C \u2066x\u2069 \u200Fy";

/** Everything that has ever broken out of somewhere. */
const ATTACK =
  `</title></script></style></textarea>--></svg><script>${RUN}</script><img src=x onerror="${RUN}">` +
  `<svg onload="${RUN}"><iframe src="javascript:${RUN}"></iframe>" onmouseover="${RUN}" x='` +
  `]]><a href="javascript:${RUN}">go</a> [go](javascript:${RUN}) ![x](https://evil.example/x.png) <https://evil.example> ` +
  `{{ site.secret }} {% include evil.html %} {:onclick="${RUN}"} \`\`\` ~~~ | a | # b $x$ $$\\href{javascript:${RUN}}{x}$$ ` +
  String.raw`\url{javascript:${RUN}} \href{javascript:${RUN}}{go} \unicode{x} <!-- &lt;script&gt;${RUN}&lt;/script&gt; &#60;script&#62; ` +
  BIDI;

/** Titles of the papers below, so that a test can find where each is shown. */
export const HOSTILE_IDS = ["2602.66601", "2602.66602", "2602.66603", "2602.66604"] as const;

function hostileEntries() {
  return [
    inventEntry(
      HOSTILE_IDS[0],
      {
        title: `Title ${ATTACK}`,
        summary: `Abstract. We propose ${ATTACK}`,
        ai_summary: `Summary ${ATTACK}`,
        ai_keywords: [`keyword ${ATTACK}`, "language agents"],
        authors: [{ name: `Author ${ATTACK}` }],
        organization: { name: "evil-labs", fullname: `Lab ${ATTACK}` },
        projectPage: `javascript:${RUN}`,
        githubRepo: `javascript:${RUN}//github.com/evil/evil`,
        githubStars: 12,
      },
      40,
    ),
    inventEntry(HOSTILE_IDS[1], { title: `${"Very long ".repeat(1_000)}${"x".repeat(10_000)}` }, 30),
    inventEntry(
      HOSTILE_IDS[2],
      { summary: `We show </script><script>${RUN}</script> in an abstract.\n\n${ATTACK}` },
      20,
    ),
    inventEntry(
      HOSTILE_IDS[3],
      {
        title: `${BIDI} ${BIDI}`,
        projectPage: ` data:text/html,<script>${RUN}</script>`,
        githubRepo: `https://github.com/evil/x"onclick="${RUN}`,
      },
      10,
    ),
  ];
}

/** Writes captures as upstream could have answered them: a hostile day, settled a week later, and a day after its month. */
export function writeHostileCaptures(folder: string): void {
  const captures = {
    "2026-02-05/2026-02-05T145500Z.json": hostileEntries(),
    "2026-02-05/2026-02-12T145500Z.json": hostileEntries(),
    "2026-03-02/2026-03-02T145500Z.json": [inventEntry("2602.10001")],
  };
  for (const [path, entries] of Object.entries(captures)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), JSON.stringify(entries));
  }
}
