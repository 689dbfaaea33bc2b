// The example operations of schema/operations: what every client judge runs.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { repository } from './server.mjs';

const folder = path.join(repository, 'schema/operations');

/** Each example as { name, source }. */
export const operations = await Promise.all(
  (await readdir(folder))
    .filter((file) => file.endsWith('.graphql'))
    .map(async (file) => ({ name: path.basename(file, '.graphql'), source: await readFile(path.join(folder, file), 'utf8') })),
);
assert.notEqual(operations.length, 0);

export const sdl = await readFile(path.join(repository, 'schema/stplan.graphql'), 'utf8');
