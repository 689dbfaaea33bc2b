// Called by tests/load/run, which builds what this needs.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { root } from "./files.mjs";
import { growth } from "./growth.mjs";
import { hostile } from "./hostile.mjs";
import { outage } from "./outage.mjs";
import { peers } from "./peers.mjs";
import { stopAll } from "./servers.mjs";
import { start } from "./start.mjs";
import { megabytes } from "./table.mjs";
import { throughput } from "./throughput.mjs";

const parts = { throughput, peers, growth, hostile, outage, start };
const args = process.argv.slice(2);
const isQuick = args.includes("--quick");
const named = args.filter((a) => a in parts);
const unknown = args.filter((a) => a !== "--quick" && !(a in parts));
if (unknown.length > 0) throw new Error(`Found ${unknown}; expected --quick and any of ${Object.keys(parts)}.`);
const plan = isQuick ? { rounds: 3, seconds: 2, starts: 3, outage: 10 } : { rounds: 5, seconds: 5, starts: 7, outage: 60 };
process.on("exit", stopAll);
process.on("SIGINT", () => process.exit(1));
process.on("SIGTERM", () => process.exit(1));

const before = loadavg()[0];
const sections = [];
for (const name of named.length > 0 ? named : Object.keys(parts)) {
  console.error(`measuring: ${name} …`);
  sections.push(await parts[name](plan));
}

const run = (/** @type {string[]} */ ...command) => execFileSync(command[0], command.slice(1), { cwd: root }).toString().trim();
const changed = run("git", "status", "--porcelain", "--untracked-files=no", "src", "tests/load")
  ? ", with changes that were not committed" : "";
const today = new Date().toISOString().slice(0, 10);
const commit = run("git", "rev-parse", "--short", "HEAD") + changed;
const machine = `${cpus()[0].model}, ${cpus().length} cores, ${megabytes(totalmem())} MB, .NET ${run("dotnet", "--version")}`;
const head = `# Load: one run

Written by \`tests/load/run${args.map((a) => ` ${a}`).join("")}\` on ${today} at commit ${commit}: ${machine}, node ${process.version}.
\`wrk\` and the servers share these cores. The load average before the run was ${before.toFixed(2)}. [load.md](load.md) says how to read it.
`;
const report = [head, ...sections].join("\n");
console.log(report);
if (named.length === 0) writeFileSync(`${root}/docs/load-results.md`, report);
process.exit(0);
