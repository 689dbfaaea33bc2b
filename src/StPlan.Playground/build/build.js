// What `dotnet build` runs: npm ci when the lock file is newer than what is installed, then vite build, then the stamp by which MSBuild knows that
// nothing has changed since. Two builds at once (Debug and Release, two terminals) wait for each other.
//
//   node build/build.js Release          builds into dist/Release
//   node build/build.js Debug --begin    begins to build in the background and returns; the same without --begin waits for it
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { waitForTurn } from './waitForTurn.js';

const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const configuration = process.argv[2] ?? 'Release';
const obj = join(folder, 'obj', configuration);
const stamp = join(obj, 'built.stamp');

/** The least version that package.json asks for, as numbers. */
function leastVersion() {
  return /([\d.]+)/.exec(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).engines.node)[1].split('.').map(Number);
}

function isOlder(version, least) {
  const differing = least.findIndex((number, index) => version[index] !== number);
  return differing >= 0 && version[differing] < least[differing];
}

function run(command) {
  const { status } = spawnSync(command, { cwd: folder, shell: true, stdio: 'inherit', env: { ...process.env, NO_COLOR: '1', PLAYGROUND_QUICK: String(configuration !== 'Release') } });
  if (status !== 0) {
    console.error(`${command} ended with ${status}.`);
    process.exit(1);
  }
}

const time = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

const least = leastVersion();
if (isOlder(process.versions.node.split('.').map(Number), least)) {
  console.error(`Node.js ${process.versions.node} is too old; expected ${least.join('.')} or later.`);
  process.exit(1);
}

mkdirSync(obj, { recursive: true });
if (process.argv.includes('--begin')) {
  // Whoever waits for this says what went wrong: it tries again.
  const log = openSync(join(obj, 'begun.log'), 'w');
  spawn(process.execPath, [fileURLToPath(import.meta.url), configuration], { detached: true, stdio: ['ignore', log, log] }).unref();
  process.exit(0);
}

const started = Date.now();
const done = await waitForTurn(join(folder, 'obj', 'building'));
try {
  // Whom we have waited for has built it already.
  if (time(stamp) < started) {
    if (time(join(folder, 'node_modules', '.package-lock.json')) < time(join(folder, 'package-lock.json'))) {
      run('npm ci --no-audit --no-fund --fetch-retries=1 --loglevel=error');
    }

    // Beside the old one, which stays whole for as long as this takes, and when it fails.
    const [built, next] = [join(folder, 'dist', configuration), join(obj, 'next')];
    run(`npx --no-install vite build --logLevel warn --emptyOutDir --outDir "${next}"`);
    rmSync(built, { recursive: true, force: true });
    mkdirSync(dirname(built), { recursive: true });
    renameSync(next, built);
    writeFileSync(stamp, '');
  }
} finally {
  done();
}
