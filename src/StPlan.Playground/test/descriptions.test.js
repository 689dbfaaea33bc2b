import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { buildClientSchema, buildSchema, introspectionFromSchema, parse, visit } from 'graphql';
import { describe } from '../src/descriptions/describe.js';

const read = (path) => readFileSync(new URL(`../../../schema/${path}`, import.meta.url), 'utf8');
const texts = JSON.parse(read('descriptions.vi.json'));
// As it comes over the wire.
const introspection = JSON.parse(JSON.stringify(introspectionFromSchema(buildSchema(read('stplan.graphql')), { inputValueDeprecation: true })));

// tests/StPlan.Api.Tests/Playground/DescriptionTests.cs holds this against the server, and looks for what is left over.
test('every description of the public schema has its Vietnamese', () => {
  const sdl = parse(read('stplan.graphql'));
  const lacking = [];
  visit(sdl, { enter: (node) => void (node.description && !texts[node.description.value] && lacking.push(node.description.value)) });
  assert.deepEqual(lacking, []);
});

test('scalars of GraphQL itself are described as the server describes them', () => {
  const { description } = introspection.__schema.types.find((type) => type.name === 'Boolean');
  describe(introspection, { [description]: 'Đúng hoặc sai.' });
  assert.equal(buildClientSchema(introspection).getType('Boolean').description, 'Đúng hoặc sai.');
});

test('a translation keeps the code that its English has', () => {
  const code = (text) => [...new Set(text.match(/`[^`]+`/g))].sort();
  for (const [english, vietnamese] of Object.entries(texts)) {
    assert.deepEqual(code(vietnamese), code(english), english);
  }
});

test('translations are composed (NFC), as all texts of this server are', () => {
  for (const vietnamese of Object.values(texts)) {
    assert.equal(vietnamese.normalize('NFC'), vietnamese);
    assert.notEqual(vietnamese.trim(), '');
  }
});

test('only what is shown to people is translated', () => {
  const described = describe(introspection, texts);

  const withoutDescriptions = (data) => JSON.stringify(data, (name, value) => (name === 'description' ? undefined : value));
  assert.equal(withoutDescriptions(described), withoutDescriptions(introspection));
  const query = described.__schema.types.find((type) => type.name === 'Query');
  assert.match(query.description, /^Kế hoạch khoa học và công nghệ tỉnh Trà Vinh/);
});

test('without translations, descriptions are those of the server', () => {
  assert.deepEqual(describe(introspection, {}), introspection);
});
