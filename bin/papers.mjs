#!/usr/bin/env node
// Plain JavaScript: it has to start on any Node, and hands over to the one that the Lambda runtime has.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import module from "node:module";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("papers.ts", import.meta.url));
const bundledNode = fileURLToPath(new URL("../node_modules/.bin/node", import.meta.url));
// Node keeps there what it compiled, and finds it by what the sources say: a third of every start after the first.
const compileCache = fileURLToPath(new URL("../node_modules/.cache/compiled", import.meta.url));

if (process.features.typescript) {
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE ?? compileCache);
  await import("./papers.ts");
} else if (existsSync(bundledNode)) {
  const child = spawn(bundledNode, [program, ...process.argv.slice(2)], {
    stdio: "inherit",
    env: { NODE_COMPILE_CACHE: compileCache, ...process.env },
  });
  // In a terminal Ctrl-C reaches both, and is the press's to answer; what is sent to this process alone is handed on.
  process.on("SIGINT", () => process.stdin.isTTY || child.kill("SIGINT"));
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  child.on("exit", (status, signal) => {
    process.exitCode = status ?? (signal === "SIGINT" ? 130 : 1);
  });
} else {
  console.error(
    `Node ${process.versions.node} cannot run TypeScript, and npm has no Node 24 for this system. Install Node 24 and start again.`,
  );
  process.exitCode = 1;
}
