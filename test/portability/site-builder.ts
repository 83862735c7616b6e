import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";

/** A program that makes a site of Markdown, with the least it has to be told. */
export interface SiteBuilder {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly config: Readonly<Record<string, string>>;
  /** Where it wants a document; Jekyll takes only dated ones for posts. */
  placeOf(name: string): string;
  readonly output: string;
}

export const jekyll: SiteBuilder = {
  program: "jekyll",
  arguments: ["build", "--quiet", "--strict_front_matter"],
  config: {
    "_config.yml": "timezone: Asia/Seoul\nfuture: true\npermalink: /:year-:month-:day-:title.html\n",
  },
  placeOf: (name) => (/^\d{4}-\d\d-\d\d-/.test(name) ? `_posts/${name}` : name),
  output: "_site",
};

export const hugo: SiteBuilder = {
  program: "hugo",
  arguments: ["--quiet", "--buildFuture"],
  config: {
    "config.toml":
      'baseURL = "https://blog.example/"\nuglyURLs = true\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
    "layouts/_default/single.html": "{{ .Content }}",
    "layouts/_default/list.html": "{{ range .Pages }}{{ .Title }}{{ end }}",
  },
  placeOf: (name) => `content/${name}`,
  output: "public",
};

export function isInstalled({ program }: SiteBuilder): boolean {
  return spawnSync(program, ["version"]).error === undefined;
}

export interface BuiltDocuments {
  readonly status: number | null;
  /** Everything the program said; asked to be quiet, it only warns. */
  readonly said: string;
  /** The HTML made of each document, by the document's name without its ending. */
  readonly pages: ReadonlyMap<string, string>;
}

/** @param documents Markdown by file name */
export function buildDocuments(builder: SiteBuilder, documents: ReadonlyMap<string, string>): BuiltDocuments {
  const folder = mkdtempSync(join(tmpdir(), `${builder.program}-`));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(builder.config)) write(path, text);
  for (const [name, text] of documents) write(builder.placeOf(name), text);
  const env = { ...process.env, LC_ALL: "C.UTF-8" };
  const run = spawnSync(builder.program, builder.arguments, { cwd: folder, encoding: "utf8", env });
  return { status: run.status, said: run.stdout + run.stderr, pages: readPages(join(folder, builder.output)) };
}

function readPages(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"));
  return new Map(files.map((path) => [basename(path, ".html"), readFileSync(join(folder, path), "utf8")]));
}
