import { mkdirSync, readdirSync, renameSync, rmdirSync, copyFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { work } from "./files.mjs";
import { startStPlan } from "./servers.mjs";
import { table, twice, whole } from "./table.mjs";
import { demo, request } from "./throughput.mjs";
import { load, loadDuring } from "./wrk.mjs";

/** The database is gone for a minute while readers ask: a folder takes its place, which can be neither read nor made anew. */
export async function outage(plan) {
  const folder = `${work}/outage`;
  mkdirSync(folder);
  const database = `${folder}/plan.db`;
  copyFileSync(await demo(), database);
  const server = await startStPlan(`${database};Pooling=False`);
  await server.rest();
  const asked = { url: `${server.url}/graphql`, body: request("one") };
  await load(asked, 2);
  const before = await load(asked, plan.seconds);
  const said = new Set();
  const during = await loadDuring(asked, async () => {
    const away = move(folder, "plan.db", "away.db");
    mkdirSync(database);
    for (const end = performance.now() + plan.outage * 1_000; performance.now() < end; await sleep(500)) said.add(await status(server));
    rmdirSync(database);
    away();
    while ((await status(server)) !== "ready") await sleep(50);
  });
  const after = await load(asked, plan.seconds);
  await server.stop();
  if (!said.has("degraded")) throw new Error(`Found a server that noticed nothing (${[...said]}); expected one that says it is degraded.`);
  return `## While the database is gone

One task, executed. The database is gone for ${plan.outage} s. Meanwhile \`/health/ready\` said ${[...said].map((s) => `*${s}*`).join(" and ")}.
The load goes on until it says *ready* again.

${table(["one task, executed", "requests/s", "p50, ms", "p99, ms", "failed"], 
  Object.entries({ before, "while it is gone": during, after }).map(([name, l]) => [name, whole(l.rate), twice(l.p50), twice(l.p99), l.failed]),
)}`;
}

const status = async (server) => (await (await fetch(`${server.url}/health/ready`)).json()).status;

/** Renames all files of a database. @returns What undoes it. */
function move(/** @type {string} */ folder, /** @type {string} */ from, /** @type {string} */ to) {
  const moved = readdirSync(folder).filter((f) => f.startsWith(from) && !f.endsWith(".lock"));
  for (const file of moved) renameSync(`${folder}/${file}`, `${folder}/${file.replace(from, to)}`);
  return () => {
    for (const file of moved) renameSync(`${folder}/${file.replace(from, to)}`, `${folder}/${file}`);
  };
}
