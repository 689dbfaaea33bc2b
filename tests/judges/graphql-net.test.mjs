// GraphQL.NET gets the cases that our engine gets (docs/decisions/0001-own-engine.md). The table counts how often each agrees with
// graphql-js. Environment: SEED and JUDGES_OUT as in differential.test.mjs; PEER_CASES says how many cases (default 3,000).
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Driver, GRAPHQL_NET } from './differential/driver.mjs';
import { compareDrivers } from './differential/peer.mjs';
import { reference } from './differential/reference.mjs';

const SEED = Number(process.env.SEED ?? 1);
const CASES = Number(process.env.PEER_CASES ?? 3_000);

const ours = new Driver();
const theirs = new Driver(GRAPHQL_NET);
after(() => [ours, theirs].forEach((driver) => driver.end()));

test('both engines are put before the same cases', { timeout: 10 * 60_000 }, async () => {
  const rows = await compareDrivers({ ours, theirs }, reference, SEED, CASES);
  const table = [...rows].map(([kind, { run, agrees, skipped, crashed }]) => ({
    kind, run, ours: agrees.ours ?? 0, theirs: agrees.theirs ?? 0, skipped: skipped.theirs ?? 0, crashed: crashed.theirs ?? 0,
  }));
  console.table(table);
  if (process.env.JUDGES_OUT) writeFileSync(join(process.env.JUDGES_OUT, 'graphql-net.json'), JSON.stringify({ seed: SEED, table }));
  assert.ok(table.length >= 8, 'every kind of case is asked');
  for (const row of table) assert.ok(row.ours >= row.theirs, `GraphQL.NET agrees with graphql-js more often than we do: ${row.kind}`);
});

// What decision 1 says of it. When a new version no longer does, the decision has to be read again.
test('GraphQL.NET refuses descriptions on operations, which the September 2025 edition has', async () => {
  const described = { action: 'parse', document: '"The plan." query Plan { plan { number } }' };
  assert.equal((await ours.ask(described)).errors, undefined);
  assert.match((await theirs.ask(described)).errors[0].message, /Unexpected String/);
});

test('2,000 repeated fields take GraphQL.NET many times as long as us', async () => {
  const repeated = { action: 'execute', schema: 'type Query { a: Int }', document: `{ ${'a '.repeat(2_000)}}`, rootValue: { a: 1 } };
  const [mine, its] = [await fastest(ours, repeated), await fastest(theirs, repeated)];
  console.log(`# ours ${mine.toFixed(1)} ms, GraphQL.NET ${its.toFixed(1)} ms`);
  assert.ok(its > 5 * mine, `ours ${mine} ms, GraphQL.NET ${its} ms`);
});

async function fastest(driver, asked) {
  let least = Infinity;
  for (let i = 0; i < 4; i++) {
    const begun = performance.now();
    const { data } = await driver.ask({ ...asked, document: `${asked.document} # ${i}` }); // A new document: nothing is kept of it.
    least = Math.min(least, performance.now() - begun);
    assert.deepEqual(data, { a: 1 });
  }

  return least;
}
