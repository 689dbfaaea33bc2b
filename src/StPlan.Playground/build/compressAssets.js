import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const isText = /\.(css|html|js|json|svg|ttf)$/;

/** A Vite plugin: writes `.br` and `.gz` beside each file that gets smaller by it, so that the server compresses nothing. */
export function compressAssets() {
  let folder;
  return {
    name: 'compress-assets',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    // After everything is written: also what other plugins changed last.
    async closeBundle() {
      const files = (await readdir(folder, { recursive: true })).filter((file) => isText.test(file));
      await Promise.all(files.map((file) => compress(join(folder, file))));
    },
  };
}

async function compress(path) {
  const bytes = await readFile(path);
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const coded = await Promise.all([
    promisify(brotliCompress)(bytes, { params }).then((result) => ['.br', result]),
    promisify(gzip)(bytes, { level: 9 }).then((result) => ['.gz', result]),
  ]);
  await Promise.all(coded.filter(([, result]) => result.length < bytes.length).map(([suffix, result]) => writeFile(path + suffix, result)));
}
