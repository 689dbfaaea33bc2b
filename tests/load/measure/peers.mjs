import { writeFileSync } from "node:fs";
import { deepStrictEqual } from "node:assert";
import { startGraphQLNet, startPeer, startStPlan } from "./servers.mjs";
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
  const all = [
    { label: "GraphQL.NET", short: "GraphQL.NET", server: await startGraphQLNet(file), path: "/graphql" },
    { label: "Mercurius with graphql-jit", short: "Mercurius", server: await startPeer("mercurius", file), path: "/graphql" },
    { label: "Apollo Server", short: "Apollo", server: await startPeer("apollo", file), path: "/" },
  ];
  const urls = Object.fromEntries([["StPlan", `${ours.url}/graphql`], ...all.map((p) => [p.short, p.server.url + p.path])]);
  const rows = [];
  for (const [name, label] of [["one", "one task"], ["all", "all tasks"]]) {
    // Nobody wins by another answer: what is said beside the data (that they are a demonstration) is ours alone.
    const data = async (/** @type {string} */ url) => {
      const answer = JSON.parse(await post(url, name));
      if (!answer.data) throw new Error(`${url}: ${JSON.stringify(answer.errors)}`);
      return answer.data;
    };
    const expected = await data(urls.StPlan);
    for (const url of Object.values(urls)) deepStrictEqual(await data(url), expected);
    const body = request(name);
    const results = await inTurns(Object.fromEntries(Object.entries(urls).map(([who, url]) => [who, { url, body }])), plan);
    const rates = (/** @type {string} */ who) => results[who].map((r) => r.rate);
    rows.push([
      label,
      ...Object.keys(urls).map((who) => whole(median(rates(who)))),
      ...all.map((p) => ratio(rates("StPlan"), rates(p.short)).toFixed(1)),
      failures(Object.values(results).flat()),
    ]);
  }

  await Promise.all([ours, ...all.map((p) => p.server)].map((s) => s.stop()));
  const heads = ["executed", "StPlan", ...all.map((p) => p.label), ...all.map((p) => `times ${p.short}`), "failed"];
  return `## Against other GraphQL servers

Executed queries, requests a second; ${connections} connections, ${plan.rounds} rounds of ${plan.seconds} s in turns, medians.
The \`data\` of all servers are compared before.

${table(heads, rows)}`;
}
