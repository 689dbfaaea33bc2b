// GraphQL over SSE: the client of graphql-sse, the reference implementation, talks to the real server. The public schema has no
// subscription yet; queries and errors go over the same stream. Subscriptions: tests/StPlan.GraphQL.Http.Tests/EventStreamTests.cs.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createClient } from 'graphql-sse';
import { startServer } from './server.mjs';

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
