// urql runs the example operations, by POST and by GET, and keeps what it has in its cache.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { cacheExchange, Client, fetchExchange, gql } from '@urql/core';
import { operations } from './operations.mjs';
import { startServer } from './server.mjs';

let server;
const requests = [];

before(async () => {
  server = await startServer();
});
after(() => server.stop());

function client(options) {
  requests.length = 0;
  return new Client({
    url: server.graphql,
    exchanges: [cacheExchange, fetchExchange],
    fetch: (url, init) => {
      requests.push({ method: init.method, url });
      return fetch(url, init);
    },
    ...options,
  });
}

for (const [method, preferGetMethod] of [['POST', false], ['GET', 'force']]) {
  for (const { name, source } of operations) {
    test(`${name} by ${method}`, async () => {
      const { data, error } = await client({ preferGetMethod }).query(gql(source), {}).toPromise();
      assert.equal(error, undefined);
      assert.notEqual(data, null);
      assert.deepEqual(requests.map((r) => r.method), [method]);
    });
  }
}

test('within the length of a URL GET is chosen, beyond it POST', async () => {
  const short = gql('query($code: String!) { task(code: $code) { code } }');
  const { data } = await client({ preferGetMethod: 'within-url-limit' }).query(short, { code: 'III.9' }).toPromise();
  assert.equal(data.task.code, 'III.9');
  assert.deepEqual(requests.map((r) => r.method), ['GET']);

  const long = gql(`{ ${Array.from({ length: 100 }, (_, i) => `t${i}: task(code: "III.9") { code }`).join(' ')} }`);
  const { error } = await client({ preferGetMethod: 'within-url-limit' }).query(long, {}).toPromise();
  assert.equal(error, undefined);
  assert.deepEqual(requests.map((r) => r.method), ['POST']);
});

test('pages of tasks, and the second asking from the cache', async () => {
  const page = gql('query($after: String) { tasks(first: 7, after: $after) { pageInfo { hasNextPage endCursor } nodes { id code } } }');
  const urql = client();
  const readAll = async () => {
    const codes = [];
    for (let after = null, more = true; more; ) {
      const { data, error } = await urql.query(page, { after }).toPromise();
      assert.equal(error, undefined);
      codes.push(...data.tasks.nodes.map((n) => n.code));
      ({ hasNextPage: more, endCursor: after } = data.tasks.pageInfo);
    }
    return codes;
  };
  const codes = await readAll();
  assert.equal(new Set(codes).size, 30);
  assert.equal(requests.length, 5);
  assert.deepEqual(await readAll(), codes);
  assert.equal(requests.length, 5);
});

test('a mistake is an error of the GraphQL sort, with its code', async () => {
  const { data, error } = await client().query(gql('{ plan { nummer } }'), {}).toPromise();
  assert.equal(data, undefined);
  assert.equal(error.networkError, undefined);
  assert.match(error.graphQLErrors[0].message, /Did you mean "number"/);
  assert.equal(error.graphQLErrors[0].extensions.code, 'VALIDATION_FAILED');
});
