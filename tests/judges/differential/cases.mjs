// The cases of one schema: what is asked, and how the reference's answer compares.
import { compareComplaints, compareExecution, compareRules } from './compare.mjs';
import { generateDocument } from './documents.mjs';
import { spoil, variableValue } from './literals.mjs';
import { mutateDocument, mutateText } from './mutations.mjs';
import { misfit, rootValue } from './roots.mjs';
import { mutateSchema } from './schema-mutations.mjs';
import { generateSchema } from './schemas.mjs';

export const SCHEMA_MUTANTS = 16;
export const DOCUMENTS = 9;

export function* generateCases(random, reference) {
  const sdl = generateSchema(random.fork());
  yield* schemaCases(random.fork(), sdl);
  for (let i = 0; i < DOCUMENTS; i++) yield* documentCases(random.fork(), reference, sdl);
}

function* schemaCases(random, schema) {
  yield { kind: 'schema, valid', action: 'validateSchema', schema };
  for (let i = 0; i < SCHEMA_MUTANTS; i++) {
    const mutant = mutateSchema(random.fork(), schema);
    yield { kind: 'schema, mutated', action: 'validateSchema', schema: mutant.text, mutations: mutant.mutations };
  }

  yield { kind: 'introspection', action: 'introspect', schema };
  yield { kind: 'SDL printer', action: 'printSchema', schema };
  yield { kind: 'printer, SDL', action: 'print', document: schema };
  for (let i = 0; i < 3; i++) yield { kind: 'syntax, SDL', action: 'parse',
    document: mutateText(random, schema.slice(random.int(0, schema.length / 2))) };
}

function* documentCases(random, reference, schema) {
  const compiled = reference.schema(schema);
  const { text: document, kind, variables: types } = generateDocument(random.fork(), compiled);
  yield { kind: 'printer, documents', action: 'print', document };
  yield { kind: 'validation, generated', action: 'validate', schema, document };
  for (let i = 0; i < 4; i++) {
    const mutant = mutateDocument(random.fork(), document);
    yield { kind: 'validation, mutated', action: 'validate', schema, document: mutant.text, mutations: mutant.mutations };
  }

  for (let i = 0; i < 2; i++) yield { kind: 'syntax, documents', action: 'parse', document: mutateText(random, document) };
  if (reference.validate(schema, document).length) return;
  const variables = valuesFor(random.fork(), types);
  const root = rootValue(random.fork(), compiled, compiled.getRootType(kind));
  const run = { action: 'execute', schema, document, echoArguments: true };
  yield { kind: 'execution, values that fit', ...run, variables, rootValue: root };
  for (let i = 0; i < 2; i++) yield { kind: 'execution, values that misfit', ...run, variables, rootValue: misfit(random, root) };
  yield { kind: 'execution, echoed arguments', ...run, variables, rootValue: {} };
  if (types.size) {
    for (let i = 0; i < 2; i++) yield { kind: 'execution, wrong variables', ...run, variables: spoilValues(random.fork(), variables),
      rootValue: root };
    yield { kind: 'execution, no variables', ...run, rootValue: root };
  }
}

function valuesFor(random, types) {
  const values = {};
  for (const [name, type] of types) {
    if (type.boolean) values[name] = random.chance(0.5);
    else if (random.chance(0.85)) values[name] = variableValue(random, type);
  }

  return values;
}

function spoilValues(random, values) {
  const names = Object.keys(values);
  if (!names.length) return { nope: 1 };
  const name = random.pick(names);
  const copy = { ...values, [name]: spoil(random, values[name]) };
  if (random.chance(0.15)) delete copy[random.pick(names)];
  return copy;
}

/** What the reference says to a case, in the form of the driver's answers. */
export async function judge(reference, c) {
  switch (c.action) {
    case 'parse': return { syntaxError: reference.parse(c.document) };
    case 'print': return { printed: reference.print(c.document) };
    case 'validateSchema': return { complaints: reference.validateSchema(c.schema) };
    case 'validate': return { complaints: reference.validate(c.schema, c.document) };
    case 'execute': return { result: await reference.execute(c.schema, c) };
    case 'introspect':
    case 'printSchema': return { printed: reference.sortedSchema(c.schema) };
    default: throw new Error(c.action);
  }
}

/** What is different between the driver's answer and the reference's; null when nothing is. */
export function difference(c, ours, theirs, reference) {
  if (ours.errors?.some((e) => e.extensions?.code === 'DRIVER_CRASH')) return 'crash';
  switch (c.action) {
    case 'parse': {
      const mine = ours.errors?.[0].locations?.[0] ?? null;
      if (!mine !== !theirs.syntaxError) return 'verdict';
      return mine && (mine.line !== theirs.syntaxError.line || mine.column !== theirs.syntaxError.column) ? 'place' : null;
    }
    case 'print':
      if (ours.printed === undefined) return 'verdict';
      if (reference.tree(ours.printed) !== reference.tree(c.document)) return 'tree';
      return ours.printed === theirs.printed ? null : 'format';
    case 'validateSchema': return compareComplaints(complaints(ours), theirs.complaints);
    case 'validate': return compareRules(complaints(ours), theirs.complaints);
    case 'execute': return compareExecution(ours, theirs.result);
    case 'introspect': return ours.errors || reference.sortedIntrospection(ours.data) !== theirs.printed ? 'schema' : null;
    case 'printSchema': return ours.errors || reference.sortedSchema(ours.printed) !== theirs.printed ? 'schema' : null;
    default: throw new Error(c.action);
  }
}

export const complaints = (ours) =>
  (ours.errors ?? [])
  .map((e) => ({ rule: e.extensions?.code === 'HC0011'
  ? 'Syntax' : (e.extensions?.rule ?? null), message: e.message, locations: e.locations }));
