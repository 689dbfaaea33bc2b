// Relay's compiler accepts the contract and a small project on it; what it compiled runs against the server with relay-runtime.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import relayCompiler from 'relay-compiler';
import relay from 'relay-runtime';
import { operations } from './operations.mjs';
import { repository, startServer } from './server.mjs';

const { createOperationDescriptor, Environment, fetchQuery, getSingularSelector, Network, RecordSource, Store } = relay;

// A list that is paged through, whose rows bring their own fragment, and a card that asks again for itself by its global id.
const modules = {
  Tasks: `
    query TasksQuery { ...Tasks_query }
    fragment Tasks_query on Query
      @refetchable(queryName: "TasksPaginationQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 12 }, cursor: { type: "String" }) {
      tasks(first: $count, after: $cursor) @connection(key: "Tasks_tasks") {
        totalCount
        edges { node { id ...TaskRow_task } }
      }
    }`,
  TaskRow: 'fragment TaskRow_task on Task { code leadAgencies { code name } ...TaskDetail_task }',
  TaskDetail: `
    fragment TaskDetail_task on Task
      @refetchable(queryName: "TaskDetailRefetchQuery")
      @argumentDefinitions(lang: { type: "Language", defaultValue: VI }) {
      code
      text(lang: $lang)
    }`,
};

let server;
let folder;
let artifact;
let sent;

before(async () => {
  server = await startServer();
  folder = await project(modules);
  await compile(folder);
  const require = createRequire(path.join(folder, 'package.json'));
  artifact = (name) => require(`./artifacts/${name}.graphql.js`);
});
after(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A project with a module for each entry, and one for each example operation, on the contract as it is exported. */
async function project(sources) {
  const root = await mkdtemp(path.join(tmpdir(), 'stplan-relay-'));
  await mkdir(path.join(root, 'src'));
  await mkdir(path.join(root, 'artifacts'));
  await cp(path.join(repository, 'schema/stplan.graphql'), path.join(root, 'schema.graphql'));
  await writeFile(path.join(root, 'package.json'), '{ "name": "portal", "type": "commonjs" }');
  const config =
    { src: './src', schema: './schema.graphql', language: 'javascript', artifactDirectory: './artifacts', eagerEsModules: false };
  await writeFile(path.join(root, 'relay.config.json'), JSON.stringify(config));
  // Relay wants a query to be named after its module and to end in Query.
  const examples = operations.map(({ name, source }) => [name, source.replace(`query ${name}`, `query ${name}Query`)]);
  for (const [name, source] of [...Object.entries(sources), ...examples]) {
    await writeFile(path.join(root, `src/${name}.js`), source.trim().split(/\n(?= {4}fragment)/).map((part) => `graphql\`${part}\`;\n`)
      .join(''));
  }
  return root;
}

const compile = (cwd, ...args) => promisify(execFile)(relayCompiler, ['--noWatchman', ...args], { cwd });

function environment() {
  sent = [];
  const network = Network.create(async ({ text, name }, variables) => {
    sent.push(name);
    const response = await fetch(server.graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: text, operationName: name, variables }),
    });
    return response.json();
  });
  return new Environment({ network, store: new Store(new RecordSource()) });
}

const run = (env, query, variables = {}) => fetchQuery(env, query, variables).toPromise();
const read = (env, fragment, reference) => env.lookup(getSingularSelector(fragment, reference)).data;

/** What Relay holds of a query without asking again. */
function held(env, query, variables = {}) {
  const operation = createOperationDescriptor(query, variables);
  env.retain(operation);
  return env.lookup(operation.fragment).data;
}

test('what is compiled is up to date, and a second run changes nothing', async () => {
  await compile(folder, '--validate');
});

test('a field that the contract has not is refused by the compiler, with what it has', async () => {
  const wrong = await project({ Wrong: 'query WrongQuery { plan { nummer } }' });
  after(() => rm(wrong, { recursive: true, force: true }));
  await assert.rejects(compile(wrong), (error) => /nummer/.test(error.stdout + error.stderr) && /number/.test(error.stdout + error.stderr));
});

for (const { name } of operations) {
  test(`${name}, compiled, is answered`, async () => {
    const env = environment();
    const query = artifact(`${name}Query`);
    const defaults = Object.fromEntries(query.fragment.argumentDefinitions.map((a) => [a.name, a.defaultValue]));
    const data = await run(env, query, defaults);
    assert.ok(Object.values(data).every((value) => value !== null && value !== undefined));
    assert.deepEqual(sent, [`${name}Query`]);
  });
}

test('@connection: page after page of tasks comes into one list', async () => {
  const env = environment();
  const [query, more, list, row] = ['TasksQuery', 'TasksPaginationQuery', 'Tasks_query', 'TaskRow_task'].map(artifact);
  await run(env, query);
  const tasks = () => read(env, list, held(env, query)).tasks;
  assert.equal(tasks().edges.length, 12);
  while (tasks().pageInfo.hasNextPage) {
    await run(env, more, { count: 12, cursor: tasks().pageInfo.endCursor });
  }
  assert.deepEqual(sent, ['TasksQuery', 'TasksPaginationQuery', 'TasksPaginationQuery']);
  assert.equal(tasks().edges.length, tasks().totalCount);
  const codes = tasks().edges.map(({ node }) => read(env, row, node).code);
  assert.equal(new Set(codes).size, 30);
  assert.ok(codes.includes('III.9'));
});

test('@refetchable: a task is asked for again by its global id, in English', async () => {
  const env = environment();
  const [query, again, list, row, card] = ['TasksQuery', 'TaskDetailRefetchQuery', 'Tasks_query', 'TaskRow_task', 'TaskDetail_task']
    .map(artifact);
  await run(env, query);
  const { node } = read(env, list, held(env, query)).tasks.edges[0];
  const vietnamese = read(env, card, read(env, row, node));

  assert.equal(card.metadata.refetch.identifierInfo.identifierField, 'id');
  await run(env, again, { id: node.id, lang: 'EN' });
  const english = read(env, card, held(env, again, { id: node.id, lang: 'EN' }).node);

  assert.equal(english.code, vietnamese.code);
  assert.notEqual(english.text, vietnamese.text);
  assert.deepEqual(read(env, card, read(env, row, node)), vietnamese);
});
