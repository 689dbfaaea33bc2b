import { copyFileSync } from "node:fs";
import { work } from "./files.mjs";
import { startStPlan } from "./servers.mjs";
import { median, megabytes, table, whole } from "./table.mjs";
import { demo, request } from "./throughput.mjs";
import { load } from "./wrk.mjs";

/** From the start of the process to its first answer, and what it takes in memory. */
export async function start(plan) {
  const database = await demo();
  const times = { empty: [], demo: [] };
  for (let i = 0; i < plan.starts; i++) {
    copyFileSync(database, `${work}/start.db`);
    for (const [name, file] of [["empty", `${work}/empty.${i}.db`], ["demo", `${work}/start.db`]]) {
      const server = await startStPlan(file);
      times[name].push(server.startedIn);
      await server.stop();
    }
  }

  const server = await startStPlan(database);
  await server.rest();
  const atRest = server.memory();
  await load({ url: `${server.url}/graphql`, body: request("all") }, plan.seconds * 2);
  const underLoad = server.memory();
  await server.stop();
  const ms = (/** @type {number[]} */ all) => `${whole(median(all))} (${whole(Math.min(...all))}–${whole(Math.max(...all))})`;
  return `## Start and memory

${plan.starts} starts each, in turns: median, least and most.

${table(["what", "figure"], [
  ["process start to first answer, database there, ms", ms(times.demo)],
  ["the same with no database: made, migrated and seeded first, ms", ms(times.empty)],
  ["resident memory at rest, MB", megabytes(atRest)],
  ["the same right after all tasks were executed as often as can be, MB", megabytes(underLoad)],
])}`;
}
