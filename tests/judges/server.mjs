// Starts the real server for a judge: on a free port, with a database of its own that is thrown away afterwards.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const executable = process.env.STPLAN_API ?? path.join(repository, 'src/StPlan.Api/bin/Release/net10.0/StPlan.Api.dll');

/** With the plan alone; `demo: true` with the invented reports of the command of that name; `settings` as `Name=Value`. */
export async function startServer({ demo = false, settings = [] } = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'stplan-judge-'));
  if (demo) await output(executable, 'demo', '--output', path.join(folder, 'stplan.db'));
  const url = `http://127.0.0.1:${await freePort()}`;
  const database = `ConnectionStrings:StPlan=Data Source=${folder}/stplan.db`;
  const server = spawn('dotnet', [executable, ...[`urls=${url}`, database, ...settings].flatMap((setting) => ['--set', setting])], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => server.on('exit', resolve));
  await answering(`${url}/graphql?sdl`, server);
  return {
    url,
    graphql: `${url}/graphql`,
    folder,
    /** The setting with which a command works on the same database. */
    database,
    /** Runs a command on the same database, and gives what it prints. */
    command: (...args) => output(executable, ...args, ...[database, ...settings].flatMap((setting) => ['--set', setting])),
    async stop() {
      server.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

/** Sends a GraphQL request and gives the parsed response. */
export async function post(url, body) {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return response.json();
}

/** Runs a command of the executable to its end, and gives what it writes to standard output. */
function output(...args) {
  return new Promise((resolve, reject) => {
    const command = spawn('dotnet', args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    command.stdout.setEncoding('utf8').on('data', (part) => (text += part));
    command.on('close', (code) => (code === 0 ? resolve(text) : reject(new Error(`${args.slice(1).join(' ')} ended with code ${code}`))));
  });
}

async function answering(url, server) {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (server.exitCode !== null) throw new Error(`the server ended with code ${server.exitCode}`);
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // not listening yet
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the server did not answer within 30 s');
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
