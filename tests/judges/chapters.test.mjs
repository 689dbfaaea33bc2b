// docs/conformance.md names the tests of each chapter of the specification: they have to exist.
import { existsSync } from 'node:fs';
import path from 'node:path';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chapters } from './chapters.mjs';
import { repository } from './server.mjs';

test('every chapter of the specification has its tests', () => {
  const missing = chapters.flatMap(([, files]) => files).filter((file) => !existsSync(path.join(repository, file)));
  assert.deepEqual(missing, []);
});
