// Our schema changes against graphql-js 16 (what, where), graphql-js 17 (safe ones too) and graphql-inspector, over random pairs of
// schemas.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { diff } from '@graphql-inspector/core';
import { buildSchema, findBreakingChanges, findDangerousChanges, isInputObjectType, isRequiredArgument,
  resolveSchemaCoordinate } from 'graphql';
import * as graphql17 from 'graphql-17';
import { chance, schemaPair } from './schema-pairs.mjs';
import { executable } from './server.mjs';

const pairs = 600;
const seed = Number(process.env.STPLAN_SEED ?? Math.floor(Math.random() * 2 ** 31));
console.log(`# ${pairs} pairs of schemas, STPLAN_SEED=${seed}`);

// All pairs are judged at once: each has a prefix of its own, so that a change says which pair it belongs to.
const prefixed = (sdl, i) =>
  sdl.replace(/\b(Query|Object|Other|Third|Face|Front|Enum|Union|In|Scalar|Extra|Spare)\b/g, `C${i}_$1`)
    .replace(/@(mark|note)\b/g, `@C${i}_$1`);
const sources = [];
let schemas;
let built;
let ours;
let inspected;

before(async () => {
  const random = chance(seed);
  for (let i = 0; i < pairs; i++) sources.push(schemaPair(random));
  const root = `type Query { i: Int f: Float s: String b: Boolean d: ID ${sources.map((_, i) => `c${i}: C${i}_Query`).join(' ')} }\n`;
  schemas = ['before', 'after'].map((side) => root + sources.map((pair, i) => prefixed(pair[side], i)).join('\n'));
  built = schemas.map((sdl) => buildSchema(sdl, { assumeValid: true, assumeValidSDL: true }));
  ours = await ourChanges(...schemas);
  inspected = await diff(...built);
});

async function ourChanges(...sdl) {
  const folder = await mkdtemp(path.join(tmpdir(), 'stplan-changes-'));
  after(() => rm(folder, { recursive: true, force: true }));
  const files = [path.join(folder, 'before.graphql'), path.join(folder, 'after.graphql')];
  await Promise.all(files.map((file, i) => writeFile(file, sdl[i])));
  const run = promisify(execFile)('dotnet', [executable, 'schema', 'changes', ...files, '--json'], { maxBuffer: 2 ** 28 });
  const { stdout } = await run.catch((error) => (error.code === 1 && error.stdout ? error : Promise.reject(error)));
  return stdout.trim().split('\n').map((line) => JSON.parse(line));
}

/** Fails with the first pair of schemas for which the two lists differ. */
function agree(ourList, theirList) {
  const pairOf = (change) => Number(/\bC(\d+)_/.exec(change)[1]);
  const byPair = (list) => {
    const map = new Map();
    for (const change of list) map.set(pairOf(change), [...(map.get(pairOf(change)) ?? []), change]);
    return map;
  };
  const [mine, theirs] = [byPair(ourList), byPair(theirList)];
  for (let i = 0; i < pairs; i++) {
    assert.deepEqual((mine.get(i) ?? []).sort(), (theirs.get(i) ?? [])
      .sort(), `pair ${i}:\n${sources[i].before}\n=== and then\n${sources[i].after}`);
  }
}

// What graphql-js has no kind for (see SchemaChangeKind), by our names. The first two it reports as a changed default: an argument
// that everyone could leave out and now has to be given is breaking all the same.
const stricter = { ARG_BECAME_REQUIRED: 'ARG_DEFAULT_VALUE_CHANGE', INPUT_FIELD_BECAME_REQUIRED: 'INPUT_FIELD_DEFAULT_VALUE_CHANGE' };
const beyond =
  ['ONE_OF_ADDED', 'ONE_OF_REMOVED', 'SPECIFIED_BY_CHANGED', 'SPECIFIED_BY_ADDED', 'DEPRECATION_ADDED', 'DEPRECATION_REMOVED',
  'DEPRECATION_REASON_CHANGED'];
const comparable = () => ours.filter((c) => !beyond.includes(c.kind)).map((c) => ({ ...c, kind: stricter[c.kind] ?? c.kind }));

// The coordinates in the descriptions of graphql-js 16.
const where = [
  [/^A required arg (\w+) on directive (\w+) was/, '@$2($1:)'],
  [/^An? \w+ arg (\w+) on (\w+\.\w+) was/, '$2($1:)'],
  [/^An? \w+ field (\w+) on input type (\w+) was/, '$2.$1'],
  [/^(\w+\.\w+) arg (\w+) /, '$1($2:)'],
  [/^\w+ was (?:added to|removed from) union type (\w+)\./, '$1'],
  [/^(\w+) was (?:added to|removed from) enum type (\w+)\./, '$2.$1'],
  [/^\w+ added to interfaces implemented by (\w+)\./, '$1'],
  [/^(?:Repeatable flag|[A-Z_]+) was removed from (\w+)\./, '@$1'],
  [/^(\w+) was removed from (\w+)\./, '@$2($1:)'],
  [/^(\w+\.\w+) (?:was|changed)/, '$1'],
  [/^(\w+) (?:was removed\.|changed from|no longer)/, '$1'],
];

function coordinate({ type, description }) {
  const [pattern, form] = where.find(([p]) => p.test(description));
  return (type === 'DIRECTIVE_REMOVED' ? '@' : '') + description.match(pattern)[0].replace(pattern, form);
}

test('graphql-js 16 finds the same breaking and dangerous changes in the same places', () => {
  const theirs = [...findBreakingChanges(...built), ...findDangerousChanges(...built)];
  // Version 16 does not look at the defaults of input fields, nor at arguments that a directive keeps.
  const unseen = (c) =>
    c.kind === 'INPUT_FIELD_DEFAULT_VALUE_CHANGE'
      || (['ARG_CHANGED_KIND', 'ARG_DEFAULT_VALUE_CHANGE'].includes(c.kind) && c.coordinate.startsWith('@'));
  const mine = comparable().filter((c) => c.severity !== 'SAFE' && !unseen(c));
  assert.ok(mine.length > pairs, `${mine.length} changes`);
  agree(mine.map((c) => `${c.kind} ${c.coordinate}`), theirs.map((c) => `${c.type} ${coordinate(c)}`));
  const seen = new Set(theirs.map((c) => c.type));
  assert.equal(seen.size, 22, `every kind of graphql-js 16 came up: ${[...seen]}`);
});

test('graphql-js 17 finds the same changes, safe ones included', () => {
  const built17 = schemas.map((sdl) => graphql17.buildSchema(sdl, { assumeValid: true, assumeValidSDL: true }));
  const theirs = graphql17.findSchemaChanges(...built17);
  // Version 17 does not report a safe change of type where there is a default before or after; we do.
  const hasDefault = (c) =>
    built17.some((schema) => {
      const { fieldArgument, inputField, directiveArgument } = graphql17.resolveSchemaCoordinate(schema, c.coordinate) ?? {};
      return (fieldArgument ?? inputField ?? directiveArgument)?.default !== undefined;
    });
  const mine = comparable().filter((c) => !(/CHANGED_KIND_SAFE$/.test(c.kind) && hasDefault(c)));
  const pairOf = (text) => /\bC\d+_/.exec(text)[0];
  agree(mine.map((c) => `${c.kind} ${pairOf(c.coordinate)}`), theirs.map((c) => `${c.type} ${pairOf(c.description)}`));
});

// The inspector's paths: with dots only, without the argument where a directive gets one, and with @oneOf as a part of its type.
const dotted = (path) => path.replace('(', '.').replace(':)', '').replace(/^(@\w+).*/, '$1').replace('.@oneOf', '');
const distinct = (list) => [...new Set(list)];

test('graphql-inspector finds breaking changes in the same places', async () => {
  // Graver to us than to the inspector: see above, and @note @note may stand in a document that was valid.
  const graver = ['ARG_BECAME_REQUIRED', 'INPUT_FIELD_BECAME_REQUIRED', 'DIRECTIVE_REPEATABLE_REMOVED'];
  const mine = ours.filter((c) => c.severity === 'BREAKING' && !graver.includes(c.kind));
  // The inspector takes every non-null argument that a directive gets for required, even one with a default.
  const isRequired = ({ addedDirectiveArgumentName, directiveName }) =>
    isRequiredArgument(built[1].getDirective(directiveName).args.find((a) => a.name === addedDirectiveArgumentName));
  const theirs = inspected
    .filter((c) => c.criticality.level === 'BREAKING' && (c.type !== 'DIRECTIVE_ARGUMENT_ADDED' || isRequired(c.meta)));
  agree(distinct(mine.map((c) => dotted(c.coordinate))), distinct(theirs.map((c) => dotted(c.path))));
});

test('graphql-inspector finds the same fields and enum values deprecated, and no longer', async () => {
  const names = {
    FIELD_DEPRECATION_ADDED: 'DEPRECATION_ADDED',
    FIELD_DEPRECATION_REMOVED: 'DEPRECATION_REMOVED',
    FIELD_DEPRECATION_REASON_CHANGED: 'DEPRECATION_REASON_CHANGED',
    ENUM_VALUE_DEPRECATION_REASON_ADDED: 'DEPRECATION_ADDED',
    ENUM_VALUE_DEPRECATION_REASON_REMOVED: 'DEPRECATION_REMOVED',
    ENUM_VALUE_DEPRECATION_REASON_CHANGED: 'DEPRECATION_REASON_CHANGED',
  };
  // It does not look at arguments and input fields, and it takes what is new and deprecated for newly deprecated.
  const isSeen = (c) => !c.coordinate.includes('(') && !isInputObjectType(built[1].getType(c.coordinate.split('.')[0]));
  const wasThere = ({ path: at }) =>
    built[0].getType(at.split('.')[0]) && resolveSchemaCoordinate(built[0], at.replace('.@deprecated', '')) !== undefined;
  const mine = ours.filter((c) => c.kind.startsWith('DEPRECATION_') && isSeen(c));
  assert.ok(mine.length > pairs / 20, `${mine.length} changes`);
  agree(
    mine.map((c) => `${c.kind} ${c.coordinate}`),
    inspected.filter((c) => names[c.type] && wasThere(c)).map((c) => `${names[c.type]} ${c.path.replace('.@deprecated', '')}`),
  );
});
