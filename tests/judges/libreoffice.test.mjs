// LibreOffice opens the workbook of the running server, and what it writes of each sheet as CSV is our CSV: with the plan alone, and with
// invented reports.
// Needs `soffice` (Debian: libreoffice-calc), without which this fails in CI and says elsewhere that it was left out.
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { startServer } from './server.mjs';

const isThere = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
const skip = !isThere && !process.env.CI
  && 'LibreOffice is not installed: the workbook was opened by nobody (apt-get install libreoffice-calc)';

// Commas, quotation marks, UTF-8, from line 1, cells as shown, all sheets.
const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';

for (const demo of [false, true]) {
  describe(demo ? 'with invented reports' : 'with the plan alone', { skip }, () => {
    let server;
    let folder;

    before(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'stplan-libreoffice-'));
      server = await startServer({ demo });
      await writeFile(path.join(folder, 'stplan.xlsx'), Buffer
        .from(await (await fetch(`${server.url}/opendata/stplan.xlsx`)).arrayBuffer()));
      await promisify(execFile)('soffice',
        ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', filter, '--outdir', folder, path
        .join(folder, 'stplan.xlsx')]);
    });
    after(async () => {
      await server?.stop();
      await rm(folder, { recursive: true });
    });

    test('the CSV of every sheet is ours', async () => {
      const { resources } = await (await fetch(`${server.url}/opendata/datapackage.json`)).json();
      let cells = 0;
      for (const { name, schema } of resources) {
        const ours = parse(await (await fetch(`${server.url}/opendata/${name}.csv`)).text());
        const [titles, ...theirs] = parse(await readFile(path.join(folder, `stplan-${name}.csv`), 'utf8'));
        assert.deepEqual(titles, schema.fields.map((f) => f.title), name);
        assert.deepEqual(theirs[0], ours[0], name);
        const values = (rows) => rows.slice(1).map((row) => row.map((value, i) => comparable(schema.fields[i], value)));
        assert.deepEqual(values(theirs), values(ours), name);
        cells += ours.length * ours[0].length;
      }
      assert.ok(cells > (demo ? 40_000 : 4_000), `${cells} cells`);
    });

    test('the cover names release, licence and citation, and says of invented data that they are', async () => {
      const cover = await readFile(path.join(folder, 'stplan-Bìa.csv'), 'utf8');
      assert.match(cover, /Giấy phép · Licence,CC-BY-4\.0,https:\/\/creativecommons\.org\/licenses\/by\/4\.0\//);
      assert.match(cover, /Trích dẫn · Citation,.*công bố lần \d+ ngày/);
      assert.equal(cover.includes('DEMO'), demo);
    });
  });
}

/** What LibreOffice writes in another way: TRUE, and seconds with three decimals. In CSV alone formulas are guarded by an apostrophe. */
function comparable({ type }, value) {
  if (value === '') return '';
  if (type === 'boolean') return value.toLowerCase();
  if (type === 'datetime') return new Date(value).getTime();
  return type === 'string' ? value.replace(/^'(?='*[=+\-@＝＋－＠\t\r])/, '') : value;
}

/** RFC 4180, with either end of line. */
function parse(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}
