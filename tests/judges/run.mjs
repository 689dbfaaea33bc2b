// Runs every judge, prints their TAP, and writes docs/conformance.md: who judged what, and how it went.
//   node tests/judges/run.mjs [--fuzz N]        (SEED, CASES: see differential.test.mjs)
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chapters } from './chapters.mjs';
import { repository } from './server.mjs';

const folder = path.join(repository, 'tests/judges');
const fuzzInputs = process.argv.includes('--fuzz') ? Number(process.argv[process.argv.indexOf('--fuzz') + 1]) : 100_000;
const out = await mkdtemp(path.join(tmpdir(), 'stplan-judges-'));

// What each judge is, in the words of the table.
const judges = {
  'apollo.test.mjs': '@apollo/client: examples over POST and GET, cache, paging, persisted queries',
  'chapters.test.mjs': 'chapters of the specification have their tests',
  'dcat.test.mjs': 'jsonld, n3, rdfxml-streaming-parser, rdf-validate-shacl: the catalogue says the same in three formats, and all of '
    + 'DCAT-AP 3',
  'differential.test.mjs': 'graphql (npm, reference implementation): generated schemas, documents, values',
  'frictionless.test.mjs': 'datapackage and tableschema (Frictionless): the package, and every row against its schema and foreign keys',
  'graphiql.test.mjs': '@graphiql/toolkit: what GraphiQL asks of a server',
  'graphql-net.test.mjs': 'GraphQL.NET, a peer: the cases of the reference implementation, as far as it goes',
  'http.test.mjs': 'graphql-http: serverAudits of GraphQL over HTTP',
  'inspector.test.mjs': '@graphql-inspector/core: validation, coverage and diff of the contract',
  'libreoffice.test.mjs': 'LibreOffice: opens the workbook, and its CSV of every sheet is ours',
  'relay.test.mjs': 'relay-compiler and relay-runtime: fragments, paging, refetch by node',
  'schema-changes.test.mjs': '@graphql-inspector/core: what breaks a client, and whether the changelog records it',
  'schema.test.mjs': 'graphql 16 and 17: both real schemas by introspection and as SDL, and the examples',
  'sdl.test.mjs': 'graphql: printSchema lays the SDL out as we do',
  'sse.test.mjs': 'graphql-sse: event streams, and the subscription to releases',
  'stratml.test.mjs': 'xmllint-wasm (libxml2): StratML Part 2 against its schema',
  'urql.test.mjs': '@urql/core: examples over POST and GET, paging',
  'webhooks.test.mjs': 'standardwebhooks: signatures of webhooks, and what comes again',
};

const rows = [];
for (const file of (await readdir(folder)).filter((name) => name.endsWith('.test.mjs')).sort()) {
  console.log(`== ${file}`);
  const { output } = await run(process.execPath, ['--test', '--test-reporter=tap', path.join(folder, file)], { JUDGES_OUT: out });
  rows.push({ judge: judges[file]
    ?? file, run: count(output, 'tests'), passed: count(output, 'pass'), failed: count(output, 'fail') + count(output, 'cancelled'),
    deviations: 0 });
}

console.log('== fuzz');
const fuzz = await run('dotnet', [
  path.join(repository, 'tests/StPlan.GraphQL.Conformance/bin/Release/net10.0/StPlan.GraphQL.Conformance.dll'),
  'fuzz', '--count', String(fuzzInputs), '--seed', process.env.SEED ?? '1',
]);
rows.push({
  judge: `fuzz: ${fuzzInputs.toLocaleString('en')} random and mutated inputs through parse, validate, execute`,
  run: 1, passed: fuzz.code === 0 ? 1 : 0, failed: fuzz.code === 0 ? 0 : 1, deviations: 0,
});

const differential = await report('differential.json');
const peer = await report('graphql-net.json');
await writeFile(path.join(repository, 'docs/conformance.md'), await page());
const passed = rows.reduce((sum, row) => sum + row.passed, 0);
const failed = rows.reduce((sum, row) => sum + row.failed, 0);
console.log(`# judges: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function count(tap, what) {
  return Number(tap.match(new RegExp(`^# ${what} (\\d+)$`, 'm'))?.[1] ?? (what === 'fail' ? 1 : 0));
}

function run(command, args, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
      process.stdout.write(data);
    });
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** What a judge wrote for the page, or null when it did not run to its end. */
async function report(name) {
  return (await readdir(out)).includes(name) ? JSON.parse(await readFile(path.join(out, name), 'utf8')) : null;
}

async function page() {
  const lines = [
    '# Conformance',
    '',
    'Written by `node tests/judges/run.mjs`, which `.ci/run` runs; the figures are those of the last run that was committed.',
    '',
    '## Judges',
    '',
    '| judge | run | passed | failed |',
    '|---|---:|---:|---:|',
    ...rows.map((row) => `| ${row.judge} | ${row.run} | ${row.passed} | ${row.failed} |`),
    '',
  ];
  if (differential) {
    lines.push(
      '## The reference implementation, case by case',
      '',
      `graphql-js ${differential.versions.join(' and ')}; seed ${differential.seed}. Invalid: cases that both refuse, or that both `
      + `answer with errors.`,
      '',
      '| cases | run | passed | of them invalid | deviations | failed |',
      '|---|---:|---:|---:|---:|---:|',
      ...Object.entries(differential.counts)
        .map(([kind, row]) => `| ${kind} | ${row.run} | ${row.passed} | ${row.invalid} | ${row.deviations} | ${row.failed} |`),
      '',
      'Deviations, each with its reason (`tests/judges/deviations.json`); none is from a rule of the September 2025 edition:',
      '',
      ...differential.deviations.map((deviation) => `- ${deviation.reason} (${deviation.cases} cases)`),
      '',
    );
  }

  if (peer) {
    lines.push(
      '## GraphQL.NET before the same cases',
      '',
      `GraphQL.NET 8.8.5 and our engine, each compared with graphql-js 17; seed ${peer.seed}. An engine agrees when it takes or refuses what`,
      'graphql-js takes or refuses, or gives the same data. GraphQL.NET cannot build some schemas: their cases are skipped. A crash is an',
      'exception that the library throws to its caller. [Decision 1](decisions/0001-own-engine.md) uses this table.',
      '',
      '| cases | run | ours agree | GraphQL.NET agrees | skipped by it | crashes of it |',
      '|---|---:|---:|---:|---:|---:|',
      ...peer.table.map((row) => `| ${row.kind} | ${row.run} | ${row.ours} | ${row.theirs} | ${row.skipped} | ${row.crashed} |`),
      '',
    );
  }

  lines.push('## Chapters of the specification, and where they are tested', '', '| chapter | tests |', '|---|---|');
  lines.push(...chapters
    .map(([chapter, files]) => `| ${chapter} | ${files.map((file) => `[${path.basename(file)}](../${file})`).join(', ')} |`), '');
  return lines.join('\n');
}
