import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { buildSchema, introspectionFromSchema } from 'graphql';
import { describe, translate } from '../src/descriptions/describe.js';

const read = (path) => readFileSync(new URL(`../../../schema/${path}`, import.meta.url), 'utf8');
const texts = JSON.parse(read('descriptions.vi.json'));
// As it comes over the wire.
const introspection = JSON.parse(JSON.stringify(introspectionFromSchema(buildSchema(read('stplan.graphql')), { inputValueDeprecation: true })));

/** All descriptions of a schema, but those of introspection itself. */
function descriptionsOf({ __schema: schema }) {
  const found = new Set();
  const walk = (value) => {
    if (value === null || typeof value !== 'object') {
      return;
    }

    for (const [name, member] of Object.entries(value)) {
      if ((name === 'description' || name === 'deprecationReason') && member) {
        found.add(member);
      }

      walk(member);
    }
  };
  walk(schema.types.filter((type) => !type.name.startsWith('__')));
  walk(schema.directives);
  return found;
}

test('every description of the public schema has its Vietnamese, and none is left over', () => {
  assert.deepEqual([...descriptionsOf(introspection)].sort(), Object.keys(texts).sort());
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
  const translated = translate(introspection, texts);

  const withoutDescriptions = (data) => JSON.stringify(data, (name, value) => (name === 'description' ? undefined : value));
  assert.equal(withoutDescriptions(translated), withoutDescriptions(introspection));
  const query = translated.__schema.types.find((type) => type.name === 'Query');
  assert.match(query.description, /^Kế hoạch khoa học và công nghệ tỉnh Trà Vinh/);
});

test('a text without a translation stays as it is', () => {
  assert.deepEqual(translate({ description: 'New.', fields: [{ description: null }] }, {}), { description: 'New.', fields: [{ description: null }] });
});

test('in English, descriptions are those of the server', async () => {
  assert.deepEqual(await describe(introspection, 'en'), introspection);
});

test('every operation says in Vietnamese what it is for, and no text is left over', () => {
  const first = readdirSync(new URL('../../../schema/operations/', import.meta.url)).map((file) => /^# *(.*)/.exec(read(`operations/${file}`))?.[1]);
  assert.deepEqual(first.sort(), Object.keys(JSON.parse(read('operations.vi.json'))).sort());
});
