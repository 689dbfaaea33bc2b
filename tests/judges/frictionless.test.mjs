// The Frictionless libraries load the Data Package from the running server and read every row against its schema, foreign keys included:
// with the plan
// alone, and with invented reports.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import datapackage from 'datapackage';
import tableschema from 'tableschema';
import { startServer } from './server.mjs';

for (const demo of [false, true]) {
  describe(demo ? 'with invented reports' : 'with the plan alone', () => {
    let server;
    let root;
    let pack;

    before(async () => {
      server = await startServer({ demo });
      root = `${server.url}/opendata`;
      pack = await datapackage.Package.load(`${root}/datapackage.json`, { strict: true });
    });
    after(() => server.stop());

    test('the package is valid, and says what it is', () => {
      assert.deepEqual(pack.errors, []);
      assert.equal(pack.valid, true);
      assert.equal(pack.resourceNames.length, 17);
      assert.equal(pack.descriptor.demo, demo);
      assert.equal(pack.descriptor.title.startsWith('DEMO'), demo);
    });

    test('every resource is a valid table with rows as its JSON has them, and every foreign key is found', async () => {
      let rowCount = 0;
      for (const resource of pack.resources) {
        assert.equal(resource.valid, true, resource.name);
        assert.equal(resource.tabular, true, resource.name);
        assert.equal(await resource.checkRelations(), true, resource.name);
        const rows = await resource.read({ keyed: true });
        const expected = await (await fetch(`${root}/${resource.name}.json`)).json();
        assert.deepEqual(rows.map(plain), expected.map(plain), resource.name);
        rowCount += rows.length;
      }
      assert.ok(rowCount > (demo ? 2_500 : 300), `${rowCount} rows`);
    });

    test('a foreign key that leads nowhere is found', async () => {
      const { schema } = pack.getResource('task-agencies').descriptor;
      const table = await tableschema.Table.load(`${root}/task-agencies.csv`, { schema });
      const tasks = await pack.getResource('tasks').read({ keyed: true });
      const agencies = await pack.getResource('agencies').read({ keyed: true });
      assert.ok((await table.read({ relations: { tasks, agencies } })).length > 60);
      await assert.rejects(table.read({ relations: { tasks: tasks.slice(1), agencies } }), /Foreign key/);
    });

    test('sizes and digests are those of what is sent', async () => {
      for (const { path, bytes, hash } of pack.descriptor.resources) {
        const file = Buffer.from(await (await fetch(`${root}/${path}`)).arrayBuffer());
        assert.equal(file.length, bytes, path);
        assert.equal(`sha256:${createHash('sha256').update(file).digest('hex')}`, hash, path);
      }
    });

    test('tableschema finds every schema valid, and a row that breaks it', async () => {
      for (const { name, schema: descriptor } of pack.descriptor.resources) {
        const schema = await tableschema.Schema.load(descriptor, { strict: true });
        assert.deepEqual(schema.errors, [], name);
        assert.ok(schema.primaryKey.length > 0, name);
      }
      const progress = await tableschema.Schema.load(pack.getResource('task-progress').descriptor.schema);
      const row = progress.fieldNames
        .map((n) => ({ year: '2025', expected_reports: '1', received_reports: '0', late_reports: '0', status: 'UNHEARD_OF',
        period_state: 'OPEN', basis: 'DERIVED', demo: 'false' })[n] ?? 'x');
      assert.throws(() => progress.castRow(row), (error) => error.errors.some((e) => /status/.test(e.message)));
    });
  });
}

/** Days and moments as numbers, whichever way they came. */
function plain(row) {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value instanceof Date ? value.getTime() : instant(value)]));
}

const instant = (value) =>
  (typeof value === 'string'
  && /^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/.test(value) ? new Date(value.includes('T') ? value : `${value}T00:00`).getTime() : value);
