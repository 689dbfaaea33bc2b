// What GraphiQL does when it opens: its fetcher, its introspection query, the schema it builds of the answer.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createGraphiQLFetcher, fetcherReturnToPromise } from '@graphiql/toolkit';
import { buildClientSchema, getIntrospectionQuery, validateSchema } from 'graphql';
import { operations } from './operations.mjs';
import { startServer } from './server.mjs';

let server;
let fetcher;

before(async () => {
  server = await startServer();
  fetcher = createGraphiQLFetcher({ url: server.graphql, fetch });
});
after(() => server.stop());

// GraphiQL 5.4 asks so (@graphiql/react 0.39, stores/schema.js): both settings are off by default; where the answer has no data it asks
// again without the type of subscriptions.
const settings = [
  ['as it is set by default', { schemaDescription: false, inputValueDeprecation: false }],
  ['with inputValueDeprecation and schemaDescription', { schemaDescription: true, inputValueDeprecation: true }],
];
for (const [name, setting] of settings) {
  test(`GraphiQL's introspection query ${name} is answered with a schema`, async () => {
    const query = getIntrospectionQuery(setting);
    for (const document of [query, query.replace('subscriptionType { name }', '')]) {
      const result = await fetcherReturnToPromise(fetcher({ query: document, operationName: 'IntrospectionQuery' }));
      assert.equal(result.errors, undefined);
      const schema = buildClientSchema(result.data);
      assert.deepEqual(validateSchema(schema), []);
      assert.equal(schema.getType('Task').getFields().text.args[0].defaultValue, 'VI');
    }
  });
}

for (const { name, source } of operations) {
  test(`GraphiQL's fetcher runs ${name}`, async () => {
    const result = await fetcherReturnToPromise(fetcher({ query: source, operationName: name, variables: {} }));
    assert.equal(result.errors, undefined);
    assert.notEqual(result.data, null);
  });
}

test('an error comes with the place that GraphiQL marks', async () => {
  const result = await fetcherReturnToPromise(fetcher({ query: '{ plan { nummer } }' }));
  assert.deepEqual(result.errors[0].locations, [{ line: 1, column: 10 }]);
});
