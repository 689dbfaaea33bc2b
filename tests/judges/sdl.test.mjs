// The reference implementation prints the exported schema exactly as we do.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { buildSchema, isSpecifiedDirective, parse, printSchema, visit } from 'graphql';
import { repository } from './server.mjs';

const specified = (name) => isSpecifiedDirective({ name });

// printSchema leaves out directives that are applied, and buildSchema has nowhere to keep them: cut them from ours.
function withoutCustomDirectives(sdl) {
  const cuts = [];
  visit(parse(sdl), { Directive: (node) => (specified(node.name.value) ? undefined : void cuts.push(node.loc)) });
  return cuts.reverse().reduce((text, { start, end }) => text.slice(0, start).trimEnd() + text.slice(end), sdl);
}

test('printSchema(buildSchema(ours)) is ours, blank lines included', async () => {
  const sdl = await readFile(path.join(repository, 'schema/stplan.graphql'), 'utf8');
  assert.equal(printSchema(buildSchema(sdl)), withoutCustomDirectives(sdl).trimEnd());
});

test('a blank line stands before a described member that is not the first', async () => {
  const sdl = await readFile(path.join(repository, 'schema/stplan.graphql'), 'utf8');
  assert.match(sdl, /: ID!\n\n {2}"""/);
  assert.match(sdl, /\{\n {2}"""/);
});
