import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { command, startBare, startStPlan } from "./servers.mjs";
import { query, work } from "./files.mjs";
import { ratio, median, table, twice, whole } from "./table.mjs";
import { connections, failures, inTurns } from "./wrk.mjs";

/**
 * What is asked for: a query of tests/load/queries with its variables, beside `other`, which names nothing and may be another each time.
 */
const queries = {
  one: { query: "OneTask", variables: { code: "III.9" } },
  all: { query: "AllTasks", variables: {} },
  page: { query: "TaskPage", variables: {} },
};

const body = (/** @type {keyof typeof queries} */ name, /** @type {string} */ other) =>
  JSON.stringify({ query: query(queries[name].query), variables: { ...queries[name].variables, other } });

/** A request in a file, for wrk. @param {keyof typeof queries} name */
export function request(name) {
  const file = `${work}/${name}.request.json`;
  writeFileSync(file, body(name, "@"));
  return file;
}

/** What a server answers to it. @param {string} url @param {keyof typeof queries} name */
export const post = async (url, name) =>
  await (await fetch(url, { method: "POST", headers: { "Content-Type": "application/json" }, body: body(name, "none") })).text();

/** The database that all parts but growth ask. */
export async function demo() {
  const database = `${work}/demo.db`;
  if (!existsSync(database)) await command(`${work}/other.db`, "demo", "--output", database);
  return database;
}

const paths = { persisted: "/graphql/persisted/TaskCard?code=III.9", csv: "/opendata/tasks.csv", html: "/tasks/III.9" };
const what = {
  one: "one task", all: "all tasks",
  page: "page of tasks, filtered and sorted", persisted: "persisted GET (TaskCard)",
  csv: "CSV (tasks.csv)", html: "HTML page (/tasks/III.9)",
};

/** Ratios to bare Kestrel that serves the same bytes. */
export async function throughput(plan) {
  const database = await demo();
  const ours = await startStPlan(database);
  const unkept = await startStPlan(database, "Limits:CachedResponseBytes=0");
  const folder = `${work}/bytes`;
  mkdirSync(folder);
  const sizes = {};
  for (const name of Object.keys(what)) {
    const bytes = name in queries ? await post(`${ours.url}/graphql`, name) : await (await fetch(ours.url + paths[name])).text();
    sizes[name] = Buffer.byteLength(bytes);
    writeFileSync(`${folder}/${name}`, bytes);
  }

  await Promise.all([ours.rest(), unkept.rest()]);
  const bare = await startBare(folder, "one");
  const rows = [];
  for (const name of Object.keys(what)) {
    const file = name in queries ? request(name) : undefined;
    const ask = (/** @type {string} */ url, isSame = false) => ({ url, body: file, isSame });
    const asked = { bare: ask(`${bare.url}/${name}`, true) };
    if (file) {
      Object.assign(asked, { repeated: ask(`${ours.url}/graphql`, true), executed: ask(`${ours.url}/graphql`) });
    } else {
      Object.assign(asked, { repeated: ask(ours.url + paths[name]) });
      if (name === "persisted") asked.executed = ask(unkept.url + paths[name]);
    }

    const results = await inTurns(asked, plan);
    for (const [kind, rounds] of Object.entries(results)) {
      const of = (/** @type {"rate" | "p50" | "p99"} */ key) => median(rounds.map((r) => r[key]));
      const label =
        { bare: "bare Kestrel", repeated: file
        || name === "persisted" ? "StPlan, repeated (kept)" : "StPlan", executed: "StPlan, executed" }[kind];
      rows.push([`${what[name]}, ${label}`, whole(sizes[name]), whole(of("rate")), twice(of("p50")), twice(of("p99")),
        twice(ratio(rounds.map((r) => r.rate), results.bare.map((r) => r.rate))), failures(rounds)]);
    }
  }

  await Promise.all([ours, unkept, bare].map((s) => s.stop()));
  return `## Against bare Kestrel

${connections} connections, ${plan.rounds} rounds of ${plan.seconds} s in turns; medians.
Executed queries have a variable that no request had before.

${table(["what", "bytes", "requests/s", "p50, ms", "p99, ms", "ratio", "failed"], rows)}`;
}
