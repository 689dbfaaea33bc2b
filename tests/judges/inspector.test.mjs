// graphql-inspector reads the contract and finds every example operation valid against it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverage, diff, validate } from '@graphql-inspector/core';
import { buildSchema, Source } from 'graphql';
import { operations, sdl } from './operations.mjs';

const schema = buildSchema(sdl);
const sources = operations.map(({ name, source }) => new Source(source, name));

test('validate finds nothing wrong with the examples', () => {
  assert.deepEqual(validate(schema, sources), []);
});

test('validate finds what is wrong with another', () => {
  const [invalid] = validate(schema, [new Source('{ plan { nummer } }')]);
  assert.match(invalid.errors[0].message, /nummer/);
});

for (const source of sources) {
  test(`${source.name} uses nothing deprecated, and is neither deep nor dear`, () => {
    assert.deepEqual(validate(schema, [source],
      { strictDeprecated: true, maxDepth: 10, maxAliasCount: 5, maxDirectiveCount: 5, maxTokenCount: 500 }), []);
  });
}

test('coverage: the examples show most of the contract', () => {
  const { types } = coverage(schema, sources);
  const fields = Object.entries(types).filter(([name]) => !name.startsWith('__')).flatMap(([, type]) => Object.values(type.children));
  const hit = fields.filter((field) => field.hits > 0).length;
  assert.ok(fields.length > 100 && hit / fields.length > 0.45, `${hit} of ${fields.length} fields and values`);
  assert.ok(types.Query.hits > 0 && types.Task.children.text.hits > 0);
});

test('diff of the contract with itself finds no change', async () => {
  assert.deepEqual(await diff(schema, buildSchema(sdl)), []);
});
