// The gate refuses a contract that breaks clients (docs/contract.md). Its step runs here as .ci/run runs it, on files of the test's own.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { repository } from './server.mjs';

const script = path.join(repository, 'tests/judges/schema-changes.mjs');
const released = await readFile(path.join(repository, 'schema/released/stplan.graphql'), 'utf8');
const gate = (await readFile(path.join(repository, '.ci/run'), 'utf8')).replaceAll('\\\n', ' ');

/** What the gate's step says, with this contract and this changelog. */
async function step({ name = 'contract', contract = released, changelog = '## [Unreleased]\n\n### Breaking\n\n## [1.0.0]\n' } = {}) {
  const line = gate.match(new RegExp(`step "${name}" node tests/judges/schema-changes\\.mjs (.+)`));
  assert.ok(line, `the gate has no step named ${name}`);
  const folder = await mkdtemp(path.join(tmpdir(), 'stplan-contract-'));
  try {
    await mkdir(path.join(folder, 'schema'));
    await cp(path.join(repository, 'schema/released'), path.join(folder, 'schema/released'), { recursive: true });
    await writeFile(path.join(folder, 'schema/stplan.graphql'), contract);
    await writeFile(path.join(folder, 'CHANGELOG.md'), changelog);
    if (name !== 'contract') await cp(path.join(repository, 'schema/steward.graphql'), path.join(folder, 'schema/steward.graphql'));
    return run(line[1].trim().split(/\s+/), folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function run(args, cwd = repository) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd, encoding: 'utf8' });
  return { status, output: stdout + stderr, stdout };
}

/** The changes between two schemas, each with a Query type of its own. */
async function changes(before, after, ...options) {
  const folder = await mkdtemp(path.join(tmpdir(), 'stplan-changes-'));
  try {
    const files = ['before', 'after'].map((side) => path.join(folder, `${side}.graphql`));
    const complete = (sdl) => `type Query { a: Int }\n${sdl}`;
    await Promise.all(files.map((file, i) => writeFile(file, complete([before, after][i]))));
    const { status, stdout } = run([...files, ...options]);
    return { status, lines: stdout.trim().split('\n') };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const changed = (before, after) => {
  assert.ok(released.includes(before), before);
  return released.replace(before, after);
};
const breaking = changed('  shortName: String\n', '  shortName: Int\n');

test('the contracts as they are pass', async () => {
  const changelog = await readFile(path.join(repository, 'CHANGELOG.md'), 'utf8');
  const contract = await readFile(path.join(repository, 'schema/stplan.graphql'), 'utf8');
  for (const name of ['contract', 'steward contract']) {
    const { status, output } = await step({ name, contract, changelog });
    assert.equal(status, 0, output);
  }
});

test('a breaking change is refused by its coordinate', async () => {
  const { status, output } = await step({ contract: breaking });
  assert.equal(status, 1);
  assert.match(output, /^Breaking: Agency\.shortName: .*changed type from 'String' to 'Int'/m);
  assert.match(output, /`Agency\.shortName`/);
});

test('a breaking change that the changelog records passes', async () => {
  const changelog = '## [Unreleased]\n\n### Breaking\n\n- `Agency.shortName`: a number now.\n';
  const { status, output } = await step({ contract: breaking, changelog });
  assert.equal(status, 0, output);
  assert.match(output, /^Breaking: Agency\.shortName: .* \(recorded\)$/m);
});

for (const changelog of [
  '## [Unreleased]\n### Breaking\n- `Agency.code`: another one.\n',
  '## [Unreleased]\n### Changed\n- `Agency.shortName`: not under Breaking.\n',
  '## [Unreleased]\n### Breaking\n- `Agency.shortName`:\n',
  '## [Unreleased]\n## [1.0.0]\n### Breaking\n- `Agency.shortName`: of a release before.\n',
]) {
  test(`not recorded: ${JSON.stringify(changelog)}`, async () => assert.equal((await step({ contract: breaking, changelog })).status, 1));
}

test('changes that break nobody pass', async () => {
  const { status, output } = await step({ contract: changed('  shortName: String\n', '  shortName(long: Boolean): String!\n') });
  assert.equal(status, 0);
  assert.match(output, /^Dangerous: Agency\.shortName\(long:\): /m);
  assert.match(output, /^Safe: Agency\.shortName: .*from 'String' to 'String!'/m);
});

for (const [contract, expected] of [['type Query {', /is no schema/], ['type Query { a: Missing }', /Missing/]]) {
  test(`a file that is no schema is refused in a sentence: ${contract}`, async () => {
    const { status, output } = await step({ contract });
    assert.equal(status, 1);
    assert.match(output, expected);
    assert.doesNotMatch(output, /^ +at /m);
  });
}

test('a file that does not exist, and one file alone, are refused in a sentence', () => {
  const file = 'schema/stplan.graphql';
  for (const [args, expected] of [[[file, 'schema/missing.graphql'], /no such file/], [[file], /^Usage: /]]) {
    const { status, output } = run(args);
    assert.equal(status, 1);
    assert.match(output, expected);
    assert.doesNotMatch(output, /^ +at /m);
  }
});

// Each change that breaks clients, and the coordinate by which a changelog records it.
for (const [coordinate, before, after] of [
  ['schema', 'schema { query: Query mutation: B } type B { c: Int }', 'schema { query: Query } type B { c: Int }'],
  ['A', 'enum A { B }', ''],
  ['A', 'scalar A', 'enum A { B }'],
  ['A', 'type B { c: Int } type D { c: Int } union A = B | D', 'type B { c: Int } type D { c: Int } union A = B'],
  ['A.C', 'enum A { B C }', 'enum A { B }'],
  ['A.c', 'input A { b: Int }', 'input A { b: Int c: Int! }'],
  ['A.b', 'input A { b: Int! = 1 }', 'input A { b: Int! }'],
  ['A', 'input A { b: Int }', 'input A @oneOf { b: Int }'],
  ['A', 'interface I { b: Int } type A implements I { b: Int }', 'interface I { b: Int } type A { b: Int }'],
  ['A.c', 'type A { b: Int c: [Int!] }', 'type A { b: Int }'],
  ['A.c', 'type A { b: Int c: Int @deprecated }', 'type A { b: Int }'],
  ['A.c', 'type A { b: Int c: Int }', '"Described now." type A { b: Int }'],
  ['A.b', 'type A { b: Int! }', 'type A { b: Int }'],
  ['A.b', 'input A { b: Int }', 'input A { b: Int! }'],
  ['A.b(c:)', 'type A { b: Int }', 'type A { b(c: Int!): Int }'],
  ['A.b(c:)', 'type A { b(c: Int! = 1): Int }', 'type A { b(c: Int!): Int }'],
  ['A.b(c:)', 'type A { b(c: Int = 2): Int }', 'type A { b: Int }'],
  ['A.b(c:)', 'type A { b(c: Int): Int }', 'type A { b(c: [Int]): Int }'],
  ['@a', 'directive @a on FIELD', ''],
  ['@a(b:)', 'directive @a(b: Int) on FIELD', 'directive @a on FIELD'],
  ['@a(b:)', 'directive @a on FIELD', 'directive @a(b: Int!) on FIELD'],
  ['@a(b:)', 'directive @a(b: Int! = 1) on FIELD', 'directive @a(b: Int!) on FIELD'],
  ['@a', 'directive @a repeatable on FIELD', 'directive @a on FIELD'],
  ['@a', 'directive @a on FIELD | FIELD_DEFINITION', 'directive @a on FIELD'],
]) {
  test(`breaking at ${coordinate}: ${before} → ${after}`, async () => {
    const { status, lines } = await changes(before, after, '--json');
    const found = lines.map((line) => JSON.parse(line)).filter((change) => change.severity === 'Breaking');
    assert.equal(status, 1);
    assert.deepEqual([...new Set(found.map((change) => change.coordinate))], [coordinate], JSON.stringify(lines));
    assert.ok(found.every((change) => change.kind && change.message));
  });
}

for (const [before, after] of [
  ['type A { b: Int }', 'type A { b: Int c: A! }'],
  ['type A { b: Int }', 'type A { b: Int! }'],
  ['type A { b(c: Int!): Int }', 'type A { b(c: Int): Int }'],
  ['type A { b(c: Int = 1): Int }', 'type A { b(c: Int): Int }'],
  ['type A { b: Int }', 'type A { b: Int @deprecated }'],
  ['enum A { B }', 'enum A { B C }'],
  ['', 'input A { b: Int! }'],
]) {
  test(`breaks nobody: ${before} → ${after}`, async () => assert.equal((await changes(before, after)).status, 0));
}

test('a new type is one line, and the same written otherwise none', async () => {
  const { lines } = await changes('', '"Described." type A { b(c: Int = 1): Int }');
  assert.deepEqual(lines, ["Safe: A: Type 'A' was added"]);
  const again = await changes('type A { b(c: String = "d"): Int } enum E { B C }', 'enum E { C B } type A { b(c: String = """d"""): Int }');
  assert.deepEqual(again, { status: 0, lines: [''] });
});
