import { execFile, spawn } from "node:child_process";
import { openSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { api, graphQLNet, here, root, work } from "./files.mjs";

/**
 * @typedef {{
 *   url: string,
 *   startedIn: number, memory: () => number, isAlive: () => boolean,
 *   rest: () => Promise<void>, stop: () => Promise<void>, kill: () => Promise<void>
 * }} Server startedIn: ms from the start of the process to its first answer; kill: one that is busy with what it cannot stop
 */

// Clock ticks of Linux, as /proc counts a process's time.
const ticksPerSecond = 100;

const running = new Set();
let port = 18_090;

/**
 * @param {(port: number) => string[]} command
 * @param {string} path Where it answers once it is there.
 * @returns {Promise<Server>}
 */
export async function start(command, path) {
  const own = port++;
  const [program, ...args] = command(own);
  const log = `${work}/log.${own}`;
  const output = openSync(log, "w");
  const begun = performance.now();
  const child = spawn(program, args, { stdio: ["ignore", output, output] });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  running.add(child);
  const end = async (/** @type {NodeJS.Signals} */ signal) => {
    child.kill(signal);
    await ended;
    running.delete(child);
  };
  const server = {
    url: `http://127.0.0.1:${own}`,
    startedIn: 0,
    isAlive: () => child.exitCode === null,
    memory: () => Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))[1]) * 1024,
    // Until it has done what it does by itself after a start (writing files of open data, compiling what is used often).
    rest: async () => {
      for (let [calm, last] = [0, ticks(child.pid)]; calm < 3; ) {
        await sleep(1_000);
        const now = ticks(child.pid);
        calm = now - last < ticksPerSecond / 20 ? calm + 1 : 0;
        last = now;
      }
    },
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
  };
  while (!(await answers(`${server.url}${path}`))) {
    if (!server.isAlive()) throw new Error(`${program} ${args[0]} ended:\n${readFileSync(log, "utf8")}`);
    await sleep(5);
  }

  server.startedIn = performance.now() - begun;
  return server;
}

/** @param {string} database @param {string[]} settings */
export const startStPlan = (database, ...settings) =>
  start(
    (port) => ["dotnet", api, ...setting(`urls=http://127.0.0.1:${port}`), ...setting("RateLimiting:Enabled=false"),
      ...onDatabase(database), ...settings.flatMap(setting)],
    "/graphql?query=%7Bplan%7Bnumber%7D%7D",
  );

/** @param {string} folder */
export const startBare = (folder, /** @type {string} */ file) =>
  start((port) => ["dotnet", `${work}/bare/bare.dll`, folder, "--urls", `http://127.0.0.1:${port}`], `/${file}`);

/** @param {"mercurius" | "apollo"} name @param {string} plan A file: what the server of the project answers. */
export const startPeer = (name, plan) => start((port) => ["node", `${here}/peers/${name}.js`, plan, String(port)], "/");

/** @param {string} plan A file, as for the other peers. */
export const startGraphQLNet = (plan) => start((port) => ["dotnet", graphQLNet, "serve", plan, String(port)], "/");

/** GraphQL.NET with the public schema and no data. @param {string[]} analyse ["analyse"]: with its analyser of complexity. */
export const startGraphQLNetOverSdl = (...analyse) =>
  start((port) => ["dotnet", graphQLNet, "serve-sdl", `${root}/schema/stplan.graphql`, String(port), ...analyse], "/");

/** Runs a command of the server to its end. @param {string[]} args */
export const command = (database, ...args) => promisify(execFile)("dotnet", [api, ...args, ...onDatabase(database)]);

export function stopAll() {
  for (const child of running) child.kill("SIGKILL");
}

/** Processor time of a process: fields 14 and 15 of proc(5), counted behind its name, which may hold spaces. */
function ticks(/** @type {number} */ pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /s, "").split(" ");
  return Number(fields[11]) + Number(fields[12]);
}

const setting = (/** @type {string} */ value) => ["--set", value];
const onDatabase = (/** @type {string} */ file) => setting(`ConnectionStrings:StPlan=Data Source=${file}`);

async function answers(/** @type {string} */ url) {
  try {
    await (await fetch(url, { signal: AbortSignal.timeout(5_000) })).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
