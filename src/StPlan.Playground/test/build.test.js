import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressAssets } from '../build/compressAssets.js';
import { fontsAsFiles } from '../build/fontsAsFiles.js';
import { waitForTurn } from '../build/waitForTurn.js';

const folder = mkdtempSync(join(tmpdir(), 'stplan-build-'));
after(() => rmSync(folder, { recursive: true }));

test('texts are compressed beside themselves, and what does not get smaller is not', async () => {
  const text = 'kế hoạch '.repeat(500);
  writeFileSync(join(folder, 'a.js'), text);
  writeFileSync(join(folder, 'tiny.js'), 'x');
  writeFileSync(join(folder, 'font.woff2'), text);

  await compressAssets().writeBundle.handler({ dir: folder });

  assert.equal(brotliDecompressSync(readFileSync(join(folder, 'a.js.br'))).toString(), text);
  assert.equal(gunzipSync(readFileSync(join(folder, 'a.js.gz'))).toString(), text);
  assert.ok(!existsSync(join(folder, 'tiny.js.br')));
  assert.ok(!existsSync(join(folder, 'font.woff2.br')));
});

test('fonts that a stylesheet carries become files', () => {
  const font = Buffer.from('a font');
  const css = { type: 'asset', fileName: 'assets/a.css', source: `@font-face{src:url(data:font/woff2;base64,${font.toString('base64')})}b{background:url(data:image/png;base64,AAAA)}` };
  const emitted = [];
  const bundler = { emitFile: (file) => emitted.push(file) - 1, getFileName: (reference) => `assets/font-${reference}.woff2` };

  fontsAsFiles().generateBundle.call(bundler, {}, { css });

  assert.equal(css.source, '@font-face{src:url(./font-0.woff2)}b{background:url(data:image/png;base64,AAAA)}');
  assert.deepEqual(emitted.map((file) => file.source), [font]);
});

test('two builds go one after the other', async () => {
  const file = join(folder, 'building');
  const release = await waitForTurn(file);
  let isSecond = false;

  const second = waitForTurn(file).then((done) => {
    isSecond = true;
    return done;
  });
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  assert.equal(isSecond, false);
  release();
  (await second)();

  assert.equal(existsSync(file), false);
});

test('a build that was killed keeps nobody waiting', async () => {
  const file = join(folder, 'left-behind');
  const dead = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await new Promise((resolve) => {
    dead.on('close', resolve);
  });
  writeFileSync(file, String(dead.pid));

  (await waitForTurn(file))();
});
