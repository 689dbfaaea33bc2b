// Apollo Client runs the example operations, pages through tasks, and reads what it has from its normalised cache.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ApolloClient, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { operations } from './operations.mjs';
import { post, startServer } from './server.mjs';

let server;
let possibleTypes;
let requests;

before(async () => {
  server = await startServer();
  // As Apollo's documentation has it done: which types an interface or union may be.
  const { data } = await post(server.graphql, { query: '{ __schema { types { name possibleTypes { name } } } }' });
  possibleTypes = Object
    .fromEntries(data.__schema.types.filter((t) => t.possibleTypes).map((t) => [t.name, t.possibleTypes.map((p) => p.name)]));
});
after(() => server.stop());

/** Links to put before the one over HTTP go into `links`. */
function client({ useGETForQueries = false, links = [] } = {}) {
  requests = [];
  const http = new HttpLink({
    uri: server.graphql,
    useGETForQueries,
    fetch: (uri, init) => {
      requests.push(init.method);
      return fetch(uri, init);
    },
  });
  const cache =
    new InMemoryCache({ possibleTypes,
    typePolicies: { Query: { fields: { tasks: relayStylePagination(), agencies: relayStylePagination() } } } });
  return new ApolloClient({ cache, link: links.reduceRight((next, link) => link.concat(next), http) });
}

test('Node is one of the possible types that introspection gives', () => {
  assert.ok(possibleTypes.Node.includes('Task') && possibleTypes.Node.includes('Agency'));
});

for (const [method, useGETForQueries] of [['POST', false], ['GET', true]]) {
  for (const { name, source } of operations) {
    test(`${name} by ${method}, and again from the cache`, async () => {
      const apollo = client({ useGETForQueries });
      const query = gql(source);
      const { data, error } = await apollo.query({ query });
      assert.equal(error, undefined);
      assert.deepEqual(requests, [method]);
      assert.deepEqual(apollo.readQuery({ query }), data);
      assert.deepEqual((await apollo.query({ query })).data, data);
      assert.equal(requests.length, 1);
    });
  }
}

test('fetchMore adds page after page of tasks to one list', async () => {
  const query =
    gql('query($after: String) { tasks(first: 12, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node '
      + '{ id code } } } }');
  const apollo = client();
  const watched = apollo.watchQuery({ query });
  const subscription = watched.subscribe({});
  let { data } = await apollo.query({ query }); // the same request, asked once
  for (; data.tasks.pageInfo.hasNextPage; data = apollo.readQuery({ query })) {
    await watched.fetchMore({ variables: { after: data.tasks.pageInfo.endCursor } });
  }
  subscription.unsubscribe();
  assert.equal(requests.length, 3);
  assert.equal(data.tasks.edges.length, 30);
  assert.equal(new Set(data.tasks.edges.map((e) => e.node.code)).size, data.tasks.totalCount);
});

test('an object is kept once, by its global id, whichever way it came', async () => {
  const apollo = client();
  await apollo.query({ query: gql('{ task(code: "III.9") { id leadAgencies { id code } } }') });
  await apollo.query({ query: gql('{ agency(code: "SKHCN") { id name } }') });

  const cached = apollo.extract();
  const [agency] = Object.values(cached).filter((entry) => entry.code === 'SKHCN');
  assert.equal(cached[`Agency:${agency.id}`], agency);
  assert.equal(agency.name, 'Sở Khoa học và Công nghệ');
  const { data } = await apollo.query({ query: gql('{ task(code: "III.9") { leadAgencies { name } } }'), fetchPolicy: 'cache-only' });
  assert.equal(data.task.leadAgencies[0].name, 'Sở Khoa học và Công nghệ');
  assert.equal(requests.length, 2);
});

test('a fragment on an interface matches what the cache holds of its types', async () => {
  const apollo = client();
  const query = gql('query($id: ID!) { node(id: $id) { ...Coded } } fragment Coded on Node { id ... on Task { code } }');
  const { data } = await apollo.query({ query, variables: { id: Buffer.from('Task:24-kh-ubnd-2025/III.9').toString('base64') } });
  const fragment = gql('fragment Code on Node { id ... on Task { code } }');
  assert.deepEqual(apollo.readFragment({ id: `Task:${data.node.id}`, fragment }), { __typename: 'Task', id: data.node.id, code: 'III.9' });
});

test('a mistake is an error of the GraphQL sort, with its code', async () => {
  const { error, data } = await client().query({ query: gql('{ plan { nummer } }'), errorPolicy: 'all' });
  assert.equal(data, undefined);
  assert.ok(CombinedGraphQLErrors.is(error), String(error));
  assert.equal(error.errors[0].extensions.code, 'VALIDATION_FAILED');
});
