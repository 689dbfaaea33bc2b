import { spawn } from "node:child_process";
import { here } from "./files.mjs";

/** Connections that ask again as soon as they are answered. */
export const connections = 16;

/** Seconds in which what is asked for often is compiled for speed. */
const warming = 3;

/**
 * @typedef {{ rate: number, p50: number, p99: number, failed: number }} Load requests a second, milliseconds, answers that were no success
 * @typedef {{ url: string, body?: string, isSame?: boolean }} Asked body: a file; isSame: the same each time, where its @ is
 */

/**
 * @param {Asked} asked
 * @param {number} seconds
 * @returns {Promise<Load>}
 */
export const load = (asked, seconds) => begin(asked, seconds).result;

/** Of all of them. @param {Load[]} loads */
export const failures = (loads) => loads.reduce((sum, each) => sum + each.failed, 0);

/**
 * The same for as long as something else takes.
 * @param {Asked} asked
 * @param {() => Promise<void>} meanwhile
 * @returns {Promise<Load>}
 */
export async function loadDuring(asked, meanwhile) {
  const { child, result } = begin(asked, 3_600);
  try {
    await meanwhile();
  } finally {
    child.kill("SIGINT"); // wrk stops, and says what it has measured.
  }

  return await result;
}

function begin(/** @type {Asked} */ { url, body, isSame }, /** @type {number} */ seconds) {
  const env = { ...process.env, ...(body && { BODY: body }), ...(isSame && { SAME: "none" }) };
  const child =
    spawn("wrk", ["-t1", `-c${connections}`, `-d${seconds}`, "-s", `${here}/wrk.lua`, url], { env, stdio: ["ignore", "pipe", "inherit"] });
  const result = new Promise((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (part) => (said += part));
    child.once("error", reject);
    child.once("close", () => {
      const line = said.split("\n").find((each) => each.startsWith("{"));
      line ? resolve(JSON.parse(line)) : reject(new Error(`wrk ${url}: ${said}`));
    });
  });
  return { child, result };
}

/**
 * Loads in turns, over several rounds, so that whatever the machine does meanwhile meets all of them; warms each before.
 * @param {Record<string, Asked>} all
 * @param {{ rounds: number, seconds: number }} plan
 * @returns {Promise<Record<string, Load[]>>} Of each, its rounds.
 */
export async function inTurns(all, { rounds, seconds }) {
  for (const asked of Object.values(all)) await load(asked, warming);
  const results = Object.fromEntries(Object.keys(all).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, asked] of Object.entries(all)) results[name].push(await load(asked, seconds));
  }

  return results;
}
