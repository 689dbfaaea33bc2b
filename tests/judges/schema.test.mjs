// The reference implementation reads the real schema: by introspection and as SDL, and both say the same.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, parse, printSchema, validate,
  validateSchema } from 'graphql';
import * as graphql17 from 'graphql-17';
import { executable, post, repository, startServer } from './server.mjs';

const everything =
  { descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true,
  oneOf: true };
const folder = path.join(repository, 'schema/operations');
const operations = (await readdir(folder)).filter((name) => name.endsWith('.graphql'));
const print = (schema) => printSchema(lexicographicSortSchema(schema));
let server;

before(async () => {
  server = await startServer();
});
after(() => server.stop());

const introspect = async (query) => {
  const { data, errors } = await post(server.graphql, { query });
  assert.equal(errors, undefined);
  return data;
};

test('buildClientSchema accepts what introspection answers', async () => {
  const schema = buildClientSchema(await introspect(getIntrospectionQuery(everything)));
  assert.deepEqual(validateSchema(schema), []);
  assert.equal(Object.keys(schema.getQueryType().getFields()).includes('taskGroups'), true);
});

test('graphql-js 17 accepts it as well', async () => {
  const schema = graphql17.buildClientSchema(await introspect(graphql17.getIntrospectionQuery()));
  assert.deepEqual(graphql17.validateSchema(schema), []);
});

test('buildSchema accepts the exported SDL, which says the same as introspection', async () => {
  const exported = buildSchema(await readFile(path.join(repository, 'schema/stplan.graphql'), 'utf8'));
  assert.deepEqual(validateSchema(exported), []);
  const introspected = buildClientSchema(await introspect(getIntrospectionQuery(everything)));
  assert.equal(print(introspected), print(exported));
});

for (const name of operations) {
  test(`the reference implementation finds ${name} valid, and the server answers it`, async () => {
    const source = await readFile(path.join(folder, name), 'utf8');
    const schema = buildSchema(await readFile(path.join(repository, 'schema/stplan.graphql'), 'utf8'));
    assert.deepEqual(validate(schema, parse(source)), []);
    const { data, errors } = await post(server.graphql, { query: source });
    assert.equal(errors, undefined);
    assert.notEqual(data, null);
  });
}

test('the steward schema is valid, and says over introspection what is exported', async () => {
  const exported = buildSchema(await readFile(path.join(repository, 'schema/steward.graphql'), 'utf8'));
  assert.deepEqual(validateSchema(exported), []);
  const key = execFileSync('dotnet', [executable, 'keys', 'create', '--name', 'judge', '--role', 'STEWARD', '--set', server.database],
    { encoding: 'utf8' }).trim();
  const response = await fetch(`${server.url}/steward/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query: getIntrospectionQuery(everything) }),
  });
  const introspected = buildClientSchema((await response.json()).data);
  assert.equal(print(introspected), print(exported));
});
