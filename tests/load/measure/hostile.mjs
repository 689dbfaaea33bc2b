import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { root, work } from "./files.mjs";
import { startGraphQLNetOverSdl, startStPlan } from "./servers.mjs";
import { median, ratio, table, twice, whole } from "./table.mjs";
import { demo, request } from "./throughput.mjs";
import { failures, load } from "./wrk.mjs";

const aSecond = 100;

/** How long each document may take when it is sent alone, ms. */
const patience = 60_000;

/** Not refused by us, and cheap; other servers compare all of its pairs. */
const repeated = { what: "2,000 repeated fields", query: `{ ${"__typename ".repeat(2_000)}}` };

/** The documents of tests/StPlan.Api.Tests/HostileDocuments.cs: a hundred a second beside normal queries, and each alone. */
export async function hostile(plan) {
  const file = `${work}/hostile.jsonl`;
  execFileSync("dotnet", [`${root}/tests/StPlan.Benchmarks/bin/Release/net10.0/StPlan.Benchmarks.dll`, "hostile-requests", file]);
  const documents = readFileSync(file, "utf8").trim().split("\n").map((line) => JSON.parse(line));
  const ours = await startStPlan(await demo());
  await ours.rest();
  const sections = [await beside(ours, documents, plan), await alone(ours, [...documents, repeated])];
  await ours.stop();
  return sections.join("\n");
}

async function beside(ours, documents, plan) {
  const asked = { url: `${ours.url}/graphql`, body: request("one") };
  await load(asked, 2);
  const [normal, disturbed] = [[], []];
  let [sent, refused] = [0, 0];
  for (let round = 0; round < plan.rounds; round++) {
    normal.push(await load(asked, plan.seconds));
    const timer = setInterval(async () => {
      refused += (await send(asked.url, documents[sent++ % documents.length])).refusal ? 1 : 0;
    }, 1_000 / aSecond);
    disturbed.push(await load(asked, plan.seconds));
    clearInterval(timer);
  }

  const figures = (rounds) => ["rate", "p50", "p99"].map((key, i) => (i === 0 ? whole : twice)(median(rounds.map((r) => r[key]))));
  const p99 = (rounds) => twice(ratio(rounds.map((r) => r.p99), normal.map((r) => r.p99)));
  const row = (/** @type {string} */ name, rounds) => [name, ...figures(rounds), p99(rounds), failures(rounds)];
  return `## Beside hostile documents

One task, executed, alone and beside the ${documents.length} hostile documents in turn, ${aSecond} a second:
${whole(sent)} were sent, ${whole(refused)} of them refused before each load ended.

${table(["one task, executed", "requests/s", "p50, ms", "p99, ms", "p99 ratio", "failed"], [
  row("alone", normal),
  row("beside hostile documents", disturbed),
])}`;
}

/** Each document alone, beside GraphQL.NET with the same schema. */
async function alone(ours, documents) {
  const starts = [
    () => { throw new Error("StPlan gave no answer."); },
    () => startGraphQLNetOverSdl(),
    () => startGraphQLNetOverSdl("analyse"),
  ];
  const servers = [ours];
  const rows = [];
  for (const document of documents) {
    const row = [document.what];
    for (const [i, start] of starts.entries()) {
      servers[i] ??= await start();
      const tries = [];
      // Another comment makes another document, of which nothing is kept.
      for (let n = 0; n < 5 && tries.at(-1)?.took !== Infinity; n++) {
        tries.push(await send(`${servers[i].url}/graphql`, { query: `${document.query} # ${n}` }));
      }

      if (tries.at(-1).took < Infinity) {
        row.push(twice(median(tries.map((t) => t.took))), tries[0].refusal ? `refused: ${tries[0].refusal}` : "executed");
        continue;
      }

      // It may work on for hours at what nobody waits for: the next document meets a server of its own.
      row.push(`over ${whole(patience)}`, "no answer");
      await servers[i].kill();
      servers[i] = undefined;
    }

    rows.push(row);
  }

  await Promise.all(servers.slice(1).map((s) => s?.stop()));
  const heads = ["document", "StPlan, ms", "", "GraphQL.NET, ms", "", "with its analyser, ms", ""];
  return `## Hostile documents, one at a time

The time from sending a document to its whole answer, the median of five. GraphQL.NET has the public schema and no data:
as it is by default, and with its analyser of complexity (\`AddComplexityAnalyzer\`, depth 32, complexity 5,000).

${table(heads, rows)}`;
}

async function send(/** @type {string} */ url, /** @type {{ query: string }} */ { query }) {
  const begun = performance.now();
  const signal = AbortSignal.timeout(patience);
  let answer;
  try {
    const headers = { "Content-Type": "application/json" };
    const response = await fetch(url, { method: "POST", headers, body: JSON.stringify({ query }), signal });
    answer = await response.json();
  } catch (error) {
    if (signal.aborted) return { took: Infinity };
    throw error;
  }

  const message = answer.data ? undefined : answer.errors?.[0]?.message;
  return { took: performance.now() - begun, refusal: message?.replace(/\s+/g, " ").replaceAll("|", "\\|").slice(0, 60) };
}
