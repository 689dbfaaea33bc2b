import { execFileSync } from "node:child_process";
import { rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { work } from "./files.mjs";
import { command, startStPlan } from "./servers.mjs";
import { megabytes, table, twice, whole } from "./table.mjs";
import { request } from "./throughput.mjs";
import { failures, inTurns, loadDuring } from "./wrk.mjs";

const sizes = [{ tasks: 30, reports: 0 }, { tasks: 3_000, reports: 0 }, { tasks: 30_000, reports: 0 }, { tasks: 30_000, reports: 300_000 }];

/** Seconds between the server's looks for a release. */
const poll = 0.2;

/** The same server over ever more tasks and reports: what a row takes, how long starts and swaps take, and what readers notice. */
export async function growth(plan) {
  const rows = [];
  for (const size of sizes) {
    console.error(`  ${size.tasks} tasks, ${size.reports} reports`);
    rows.push(await measure(size, plan));
  }

  const perRow = (i, j, key) => Math.round((rows[j].bytes - rows[i].bytes) / (sizes[j][key] - sizes[i][key]));
  return `## Growth

The tasks and reports are generated (\`tests/load/grow.cs\`). Read: the time from the database to what answers come from. Swap: the time from
the end of the command that published one more report to the first answer from the new release; up to ${whole(poll * 1000)} ms of it are
waiting for the server's next look. A task takes ${whole(perRow(0, 2, "tasks"))} bytes of the managed heap,
a report ${whole(perRow(2, 3, "reports"))}.

${table(["tasks / reports", ...rows.map((_, i) => `${whole(sizes[i].tasks)} / ${whole(sizes[i].reports)}`)], [
  ["database file, MB", ...rows.map((r) => megabytes(r.file))],
  ["what is public, in the managed heap, MB", ...rows.map((r) => megabytes(r.bytes))],
  ["to read it, ms", ...rows.map((r) => whole(r.read))],
  ["process start to first answer, ms", ...rows.map((r) => whole(r.started))],
  ["resident memory at rest, MB", ...rows.map((r) => megabytes(r.memory))],
  ["one task, executed, requests/s", ...rows.map((r) => whole(r.one.rate))],
  ["filtered, sorted page, executed, requests/s", ...rows.map((r) => whole(r.page.rate))],
  ["the same page, repeated (kept), requests/s", ...rows.map((r) => whole(r.kept.rate))],
  ["swap to the next release, ms", ...rows.map((r) => whole(r.swap))],
  ["p99 of one task, executed, ms", ...rows.map((r) => twice(r.one.p99))],
  ["the same while a release is published and swapped, ms", ...rows.map((r) => twice(r.during.p99))],
  ["answers that were no success", ...rows.map((r) => r.failed)],
])}`;
}

async function measure({ tasks, reports }, plan) {
  const database = `${work}/grown.db`;
  for (const suffix of ["", "-wal", "-shm", ".lock"]) rmSync(database + suffix, { force: true });
  const grow = (/** @type {string[]} */ ...args) => execFileSync("dotnet", [`${work}/grow/grow.dll`, ...args]).toString();
  grow("write", database, String(tasks), String(reports));
  const file = statSync(database).size;
  const [read, bytes] = grow("weigh", database).split(" ").map(Number);

  const server = await startStPlan(database, `Publishing:PollSeconds=${poll}`);
  await server.rest();
  const memory = server.memory();
  const ask = (/** @type {"one" | "page"} */ name, isSame = false) => ({ url: `${server.url}/graphql`, body: request(name), isSame });
  const asked = { one: ask("one"), page: ask("page"), kept: ask("page", true) };
  const results = await inTurns(asked, { rounds: 1, seconds: plan.seconds * 2 });
  const [[one], [page], [kept]] = [results.one, results.page, results.kept];
  const { swap, during } = await publish(server, database, asked.one);
  await server.stop();
  return { file, read, bytes, started: server.startedIn, memory, one, page, kept, swap, during,
    failed: failures([one, page, kept, during]) };
}

/** Publishes one more report by the command line, while readers ask. */
async function publish(server, database, asked) {
  const reports = `${work}/one-report.csv`;
  writeFileSync(reports, "task,agency,year,status,completion,results\nIII.9,SKHCN,2025,IN_PROGRESS,40,DEMO: báo cáo giả định để đo tải\n");
  await command(database, "import", reports);
  const before = await release(server);
  let swap = 0;
  const during = await loadDuring(asked, async () => {
    await command(database, "release", "publish", "--title", "DEMO – đo tải, một báo cáo nữa");
    const published = performance.now();
    while ((await release(server)) === before) await sleep(10);
    swap = performance.now() - published;
  });
  return { swap, during };
}

const release = async (server) => (await (await fetch(`${server.url}/health/ready`)).json()).release;
