import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { root, work } from "./files.mjs";
import { startStPlan } from "./servers.mjs";
import { median, ratio, table, twice, whole } from "./table.mjs";
import { demo, request } from "./throughput.mjs";
import { failures, load } from "./wrk.mjs";

const aSecond = 100;

/** The documents of tests/StPlan.Api.Tests/HostileDocuments.cs, a hundred a second, beside normal queries. */
export async function hostile(plan) {
  const file = `${work}/hostile.jsonl`;
  execFileSync("dotnet", [`${root}/tests/StPlan.Benchmarks/bin/Release/net10.0/StPlan.Benchmarks.dll`, "hostile-requests", file]);
  const requests = readFileSync(file, "utf8").trim().split("\n");
  const ours = await startStPlan(await demo());
  await ours.rest();
  const asked = { url: `${ours.url}/graphql`, body: request("one") };
  await load(asked, 2);
  const [alone, beside] = [[], []];
  let [sent, refused] = [0, 0];
  for (let round = 0; round < plan.rounds; round++) {
    alone.push(await load(asked, plan.seconds));
    const timer = setInterval(async () => {
      const response = await fetch(asked.url, { method: "POST", headers: { "Content-Type": "application/json" }, body: requests[sent++ % requests.length] });
      refused += "errors" in (await response.json()) ? 1 : 0;
    }, 1_000 / aSecond);
    beside.push(await load(asked, plan.seconds));
    clearInterval(timer);
  }

  await ours.stop();
  const row = (/** @type {string} */ name, rounds) => [
    name, ...["rate", "p50", "p99"].map((key, i) => (i === 0 ? whole : twice)(median(rounds.map((r) => r[key])))), twice(ratio(rounds.map((r) => r.p99), alone.map((r) => r.p99))), failures(rounds),
  ];
  return `## Beside hostile documents

One task, executed, alone and beside the ${requests.length} hostile documents in turn, ${aSecond} a second: ${whole(sent)} were sent, ${whole(refused)} of them refused before each load ended.

${table(["one task, executed", "requests/s", "p50, ms", "p99, ms", "p99 ratio", "failed"], [row("alone", alone), row("beside hostile documents", beside)])}`;
}
