// GraphQL over SSE: the client of graphql-sse, the reference implementation, talks to the real server: queries, errors, and the
// subscription to
// releases, which another process publishes.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { createClient } from 'graphql-sse';
import { executable, startServer } from './server.mjs';

let server;
let client;

before(async () => {
  server = await startServer();
  client = createClient({ url: server.graphql, singleConnection: false, retryAttempts: 0 });
});
after(async () => {
  client.dispose();
  await server.stop();
});

const results = async (request) => {
  const all = [];
  for await (const result of client.iterate(request)) all.push(result);
  return all;
};

test('a query is one next, then complete', async () => {
  assert.deepEqual(await results({ query: 'query($code: String!) { task(code: $code) { code } }', variables: { code: 'III.9' } }), [
    { data: { task: { code: 'III.9' } } },
  ]);
});

test('an invalid document is one next with errors, then complete', async () => {
  const [{ data, errors }, ...others] = await results({ query: '{ plan { nummer } }' });
  assert.deepEqual(others, []);
  assert.equal(data, undefined);
  assert.match(errors[0].message, /Cannot query field "nummer"/);
});

test('a body that is no request is refused with its status', async () => {
  await assert.rejects(results({ query: 3 }), /400/);
});

test('a subscriber hears of every release, in order', { timeout: 60_000 }, async () => {
  const run = (...args) => execFileSync('dotnet', [executable, ...args, '--set', server.database], { encoding: 'utf8' });
  const releases = client.iterate({ query: 'subscription { releasePublished { number title changes { totalCount } } }' });
  const first = releases.next();
  await new Promise((resolve) => setTimeout(resolve, 500)); // until it is listened to

  for (const [year, title] of [[2023, 'Đợt A'], [2024, 'Đợt B']]) {
    const file = path.join(server.folder, 'observations.csv');
    writeFileSync(file, `indicator,year,value,sourceTitle\ntfp-share,${year},40,Niên giám thống kê\n`);
    run('import', file);
    run('release', 'publish', '--title', title);
  }

  assert.deepEqual((await first).value, { data: { releasePublished: { number: 2, title: 'Đợt A', changes: { totalCount: 1 } } } });
  assert.deepEqual((await releases.next()).value,
    { data: { releasePublished: { number: 3, title: 'Đợt B', changes: { totalCount: 1 } } } });
  await releases.return();
});
