// Differential test: generated schemas, documents, values and variables, put before this engine and before graphql-js. Environment:
//   SEED          repeats a run (default: the date)
//   CASES         how many cases (default 24,000)
//   JUDGES_OUT    a folder or file for the table of counts, as JSON
//   CONFORMANCE_DRIVER  the driver's dll (default: the Release build)
import assert from 'node:assert/strict';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sameErrorPaths } from './differential/compare.mjs';
import { difference, generateCases, judge } from './differential/cases.mjs';
import { deviations, explain } from './differential/deviations.mjs';
import { Driver } from './differential/driver.mjs';
import { minimise } from './differential/minimise.mjs';
import { Random } from './differential/random.mjs';
import { reference, reference16 } from './differential/reference.mjs';

const SEED = Number(process.env.SEED ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''));
const CASES = Number(process.env.CASES ?? 24_000);
const MAX_SHOWN = Number(process.env.MAX_SHOWN ?? 10);
const MAX_FAILURES = 400;

test('the engine answers as graphql-js does', { timeout: 20 * 60_000 }, async () => {
  console.log(`# differential: seed ${SEED}, ${CASES} cases`);
  const driver = new Driver();
  try {
    await run(driver);
  } finally {
    driver.end();
  }
});

async function run(driver) {
  const started = performance.now();
  const counts = new Map();
  const failures = [];
  const used = new Map();
  const random = new Random(SEED);
  let asked = 0;
  for (let batch = []; asked < CASES && failures.length < MAX_FAILURES; batch = []) {
    const schemaSeed = random.fork();
    for (const c of generateCases(schemaSeed, reference)) {
      batch.push([c, driver.ask(c), judge(reference, c), judgeOrNull(reference16, c)]);
      // Lets the pipe flow while the reference answers.
      if (++asked % 10 === 0) await new Promise(setImmediate);
    }

    for (const [c, ...answers] of batch) {
      const [ours, theirs, theirs16] = await Promise.all(answers);
      const row = counts.get(c.kind) ?? { run: 0, passed: 0, invalid: 0, deviations: 0, failed: 0, graphql16Differs: 0, samePaths: 0 };
      counts.set(c.kind, row);
      row.run++;
      row.invalid += theirs.syntaxError || theirs.complaints?.length || theirs.result?.errors ? 1 : 0;
      const what = difference(c, ours, theirs, reference);
      if (what) {
        const deviation = explain(c, what, ours, theirs, () => theirs16 !== null && !differs16(c, ours, theirs16));
        if (deviation) {
          row.deviations++;
          used.set(deviation, (used.get(deviation) ?? 0) + 1);
        } else {
          row.failed++;
          failures.push({ c, what, ours, theirs });
        }
      } else {
        row.passed++;
        row.samePaths += theirs.result && sameErrorPaths(ours, theirs.result) ? 1 : 0;
        row.graphql16Differs += theirs16 === null || differs16(c, ours, theirs16) ? 1 : 0;
      }
    }
  }

  const seconds = (performance.now() - started) / 1000;
  console.table(Object.fromEntries(counts));
  const total = (key) => [...counts.values()].reduce((sum, row) => sum + row[key], 0);
  console.log(`# ${total('run')} cases in ${seconds.toFixed(1)} s: ${total('passed')} passed, ${total('deviations')} deviations, `
    + `${total('failed')} failed; seed ${SEED}`);
  writeReport({ judge: 'graphql (npm)', versions: ['17.1.0', '16.15.0'], seed: SEED, seconds, counts: Object
    .fromEntries(counts), deviations: deviations.map((d) => ({ reason: d.reason, cases: used.get(d) ?? 0 })) });
  await show(failures, driver);
  assert.equal(failures.length, 0, `${failures.length} answers differ from graphql-js; repeat with SEED=${SEED}`);
}

// Version 16 does not know all of the edition's syntax.
async function judgeOrNull(version, c) {
  try {
    return await judge(version, c);
  } catch {
    return null;
  }
}

function differs16(c, ours, theirs) {
  try {
    return difference(c, ours, theirs, reference16) !== null;
  } catch {
    return true;
  }
}

/** One failure of each sort, the smallest that can be found. */
async function show(failures, driver) {
  const sorts = new Map();
  for (const failure of failures) {
    const { c, what, ours, theirs } = failure;
    const sort = JSON.stringify([c.kind, what, texts(ours.errors), texts(theirs.complaints)]);
    sorts.set(sort, [...(sorts.get(sort) ?? []), failure]);
  }

  for (const [, all] of [...sorts].sort((a, b) => b[1].length - a[1].length).slice(0, MAX_SHOWN)) {
    const { c, what } = all[0];
    const small = await minimise(c, async (candidate) => (await differenceOf(candidate, driver)) === what);
    const { ours, theirs } = await answersTo(small, driver);
    console.log(`\n# ${c.kind}: ${what} (${all.length} like this; seed ${SEED})${c.mutations ? ` after ${c.mutations.join(', ')}` : ''}`);
    for (const key of ['schema', 'document', 'variables', 'rootValue']) {
      if (small[key] !== undefined) console.log(`${key}: ${typeof small[key] === 'string' ? small[key] : JSON.stringify(small[key])}`);
    }

    console.log(`ours:   ${JSON.stringify(ours).slice(0, 2000)}`);
    console.log(`theirs: ${JSON.stringify(theirs).slice(0, 2000)}`);
  }

  if (sorts.size > MAX_SHOWN) console.log(`# … and ${sorts.size - MAX_SHOWN} more sorts of failures`);
}

const texts = (errors) =>
  (errors ?? []).map((e) => e.extensions?.rule ?? e.rule ?? e.message.replace(/"[^"]*"|[A-Za-z]*\d+\S*/g, '…')).slice(0, 2);

async function answersTo(c, driver) {
  return { ours: await driver.ask(c), theirs: await judge(reference, c) };
}

async function differenceOf(c, driver) {
  try {
    if (c.action === 'execute' && reference.validate(c.schema, c.document).length) return null;
    const { ours, theirs } = await answersTo(c, driver);
    return difference(c, ours, theirs, reference);
  } catch {
    return null; // the smaller case makes no sense
  }
}

function writeReport(report) {
  const path = process.env.JUDGES_OUT;
  if (!path) return;
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
  writeFileSync(isFolder ? join(path, 'differential.json') : path, JSON.stringify(report, null, 2) + '\n');
}
