import { writeFileSync } from "node:fs";
import { deepStrictEqual } from "node:assert";
import { startPeer, startStPlan } from "./servers.mjs";
import { work } from "./files.mjs";
import { median, ratio, table, whole } from "./table.mjs";
import { demo, post, request } from "./throughput.mjs";
import { connections, failures, inTurns } from "./wrk.mjs";

/** Executed queries against GraphQL servers that one could pick instead, over the same plan. */
export async function peers(plan) {
  const ours = await startStPlan(await demo());
  const file = `${work}/plan.json`;
  writeFileSync(file, await post(`${ours.url}/graphql`, "all"));
  await ours.rest();
  const mercurius = await startPeer("mercurius", file);
  const apollo = await startPeer("apollo", file);
  const urls = { stplan: `${ours.url}/graphql`, mercurius: `${mercurius.url}/graphql`, apollo: `${apollo.url}/` };
  const rows = [];
  for (const [name, label] of [["one", "one task"], ["all", "all tasks"]]) {
    // Nobody wins by another answer: what is said beside the data (that they are a demonstration) is ours alone.
    const data = async (/** @type {string} */ url) => JSON.parse(await post(url, name)).data;
    const expected = await data(urls.stplan);
    for (const url of Object.values(urls)) deepStrictEqual(await data(url), expected);
    const body = request(name);
    const results = await inTurns(Object.fromEntries(Object.entries(urls).map(([who, url]) => [who, { url, body }])), plan);
    const rates = (/** @type {string} */ who) => results[who].map((r) => r.rate);
    rows.push([label, ...Object.keys(urls).map((who) => whole(median(rates(who)))), ratio(rates("stplan"), rates("mercurius")).toFixed(1), ratio(rates("stplan"), rates("apollo")).toFixed(1), failures(Object.values(results).flat())]);
  }

  await Promise.all([ours, mercurius, apollo].map((s) => s.stop()));
  return `## Against other GraphQL servers

Executed queries, requests a second; ${connections} connections, ${plan.rounds} rounds of ${plan.seconds} s in turns, medians. The \`data\` of all three are compared before.

${table(["executed", "StPlan", "Mercurius with graphql-jit", "Apollo Server", "times Mercurius", "times Apollo", "failed"], rows)}`;
}
