// What is copied is run where its tool is there, and has to send exactly what the playground would have sent.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { asCSharp } from '../src/copyAs/csharp.js';
import { asCurl } from '../src/copyAs/curl.js';
import { asFetch } from '../src/copyAs/fetch.js';
import { asPython } from '../src/copyAs/python.js';
import { startEcho } from './support/echoServer.js';

// With what each language could take for its own.
const requests = JSON.parse(readFileSync(new URL('./support/requests.json', import.meta.url), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'stplan-copy-as-'));
let echo;

before(async () => {
  echo = await startEcho();
});
after(() => {
  echo.stop();
  rmSync(folder, { recursive: true });
});

const tools = [
  { name: 'curl', write: asCurl, command: ['sh'], file: 'request.sh', needs: ['curl', '--version'] },
  { name: 'fetch', write: asFetch, command: [process.execPath], file: 'request.mjs', needs: [process.execPath, '--version'] },
  { name: 'Python', write: asPython, command: ['python3'], file: 'request.py', needs: ['python3', '--version'] },
];

for (const { name, write, command, file, needs } of tools) {
  const isThere = spawnSync(needs[0], needs.slice(1)).status === 0;
  for (const [what, request] of Object.entries(requests)) {
    test(`${name} sends ${what}`, { skip: isThere ? false : `${needs[0]} is not installed` }, async () => {
      const path = join(folder, file);
      writeFileSync(path, write({ ...request, url: echo.url }));

      const { status, output } = await run([...command, path]);

      assert.equal(status, 0, output);
      assert.match(output, /"answered": ?true/);
      const { method, headers, body } = echo.received.pop();
      assert.equal(method, 'POST');
      assert.equal(headers['content-type'], 'application/json');
      assert.equal(headers.accept === 'text/event-stream', Boolean(request.isSubscription));
      assert.deepEqual(body, expected(request));
    });
  }
}

// Compiled and read back by tests/StPlan.Api.Tests/Playground/CopyAsCSharpTests.cs, which needs no Node.
test('C# is what the .NET tests compile', () => {
  for (const [what, request] of Object.entries(requests)) {
    const sample = readFileSync(new URL(`./support/csharp/${what.replaceAll(' ', '-')}.cs.txt`, import.meta.url), 'utf8');
    assert.equal(asCSharp({ ...request, url: 'http://localhost:8080/graphql' }), sample, what);
  }
});

function expected({ query, variables, operationName }) {
  return { query, ...(operationName ? { operationName } : {}), ...(variables && Object.keys(variables).length ? { variables } : {}) };
}

// Not spawnSync: the server that answers runs in this process.
function run([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (status) => resolve({ status, output }));
  });
}
