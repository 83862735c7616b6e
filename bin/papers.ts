import { runCommandLine } from "#local/command-line/run-command-line.ts";

process.exitCode = await runCommandLine(process.argv.slice(2));
