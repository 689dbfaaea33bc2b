// Documents that were right, with one thing or a few changed. Works on syntax trees, so that what comes out still parses.
import { Kind, parse, parseType, parseValue, print, visit } from 'graphql-17';

const clone = (node) => JSON.parse(JSON.stringify(node));
const name = (value) => ({ kind: Kind.NAME, value });
const field = (n) => ({ kind: Kind.FIELD, name: name(n), arguments: [], directives: [] });
const variable = (n) => ({ kind: Kind.VARIABLE, name: name(n) });
const directive = (text) => parse(`{ a ${text} }`, { noLocation: true }).definitions[0].selectionSet.selections[0].directives[0];
const WRONG_LITERALS =
  ['null', '1', '1.5', '"s"', 'true', 'V00', '[]', '[null, 1]', '{}', '{ nope: 1 }', '99999999999', '-2147483649', '$unknown',
  '{ i0: 1, i0: 2 }', '"""b"""', '1e400'];
const TYPES =
  ['Int', 'Int!', 'String', 'String!', '[Int]', '[String!]!', 'Boolean!', 'ID', 'Float', 'Enum0', 'Input0', 'Input1!', 'Query', 'Obj0',
  'Nope', 'Face0', '[Input0!]'];

function collect(document) {
  const found = {};
  visit(document, { enter: (node) => { (found[node.kind] ??= []).push(node); } });
  return found;
}

// Each gives false when the document has nothing that it could change.
const MUTATIONS = {
  renameField: (r, f) =>
    edit(r, f.Field, (n) => { n.name.value = r.pick([`${n.name.value}x`, 'nope', '__typename', '__schema', 'f0s1', 'f1b1', 'f2o2']); }),
  aliasLikeSibling: (r, f) => edit(r, f.SelectionSet, (n) => {
    const fields = n.selections.filter((s) => s.kind === Kind.FIELD);
    if (fields.length < 2) return false;
    const [a, b] = [r.pick(fields), r.pick(fields)];
    a.alias = name((b.alias ?? b.name).value);
  }),
  alias: (r, f) => edit(r, f.Field, (n) => { n.alias = name(r.pick(['a', 'b', 'id', 'tn'])); }),
  duplicateField: (r, f) => edit(r, f.SelectionSet, (n) => { n.selections.push(clone(r.pick(n.selections))); }),
  moveField: (r, f) => edit(r, f.SelectionSet, (n) => { n.selections.push(clone(r.pick(f.Field))); }),
  dropSelectionSet: (r, f) => edit(r, f.Field.filter((n) => n.selectionSet), (n) => { delete n.selectionSet; }),
  addSelectionSet: (r, f) =>
    edit(r, f.Field
    .filter((n) => !n.selectionSet), (n) => { n.selectionSet = { kind: Kind.SELECTION_SET, selections: [field('__typename')] }; }),
  dropArgument: (r, f) => edit(r, withItems(f, 'arguments'), (n) => { n.arguments.splice(r.int(0, n.arguments.length - 1), 1); }),
  renameArgument: (r, f) => edit(r, f.Argument, (n) => { n.name.value += 'x'; }),
  duplicateArgument: (r, f) => edit(r, withItems(f, 'arguments'), (n) => { n.arguments.push(clone(r.pick(n.arguments))); }),
  addArgument: (r, f) =>
    edit(r, f.Field,
    (n) => { n.arguments = [...(n.arguments ?? []),
    { kind: Kind.ARGUMENT, name: name(r.pick(['a0', 'a1', 'nope'])), value: parseValue(r.pick(WRONG_LITERALS)) }]; }),
  wrongLiteral: (r, f) =>
    edit(r, [...(f.Argument ?? []), ...(f.ObjectField ?? [])], (n) => { n.value = parseValue(r.pick(WRONG_LITERALS)); }),
  wrongDefault: (r, f) =>
    edit(r, f.VariableDefinition, (n) => { n.defaultValue = parseValue(r.pick(WRONG_LITERALS.filter((l) => !l.includes('$')))); }),
  renameObjectField: (r, f) => edit(r, f.ObjectField, (n) => { n.name.value = r.pick(['nope', 'i0', 'i1', 'leaf']); }),
  dropObjectField: (r, f) =>
    edit(r, (f.ObjectValue ?? []).filter((n) => n.fields.length), (n) => { n.fields.splice(r.int(0, n.fields.length - 1), 1); }),
  duplicateObjectField: (r, f) =>
    edit(r, (f.ObjectValue ?? []).filter((n) => n.fields.length), (n) => { n.fields.push(clone(r.pick(n.fields))); }),
  nullObjectField: (r, f) => edit(r, f.ObjectField, (n) => { n.value = { kind: Kind.NULL }; }),
  renameSpread: (r, f) => edit(r, f.FragmentSpread, (n) => { n.name.value = r.pick(['Nope', 'F0', 'F1', 'F2']); }),
  addSpread: (r, f) =>
    edit(r, f.SelectionSet,
    (n) => { n.selections.push({ kind: Kind.FRAGMENT_SPREAD, name: name(r.pick(['F0', 'F1', 'F2', 'F3'])), directives: [] }); }),
  dropSpread: (r, f) =>
    edit(r, f.SelectionSet,
    (n) => { n.selections = n.selections.filter((s) => s.kind !== Kind.FRAGMENT_SPREAD); if (!n.selections.length) n.selections
    .push(field('__typename')); }),
  renameFragment: (r, f) => edit(r, f.FragmentDefinition, (n) => { n.name.value = r.pick(['F0', 'Other']); }),
  duplicateDefinition: (r, f, d) => { d.definitions.push(clone(r.pick(d.definitions))); },
  addOperation: (r, f, d) => { d.definitions
    .push(...parse(r
    .pick(['{ __typename }', 'query Op { __typename }', 'query Other { __typename }', 'mutation M { __typename }',
    'subscription S { __typename }', 'subscription T { a: f b: f }'])).definitions); },
  addFragment: (r, f, d) => { d.definitions
    .push(...parse(r
    .pick(['fragment Unused on Query { __typename }', 'fragment F0 on Query { __typename }', 'fragment Loop on Query { ...Loop }',
    'fragment S on String { a }', 'fragment N on Nope { a }'])).definitions); },
  addTypeDefinition: (r, f, d) => { d.definitions
    .push(...parse(r
    .pick(['type T { a: Int }', 'extend type Query { a: Int }', 'schema { query: Q }', 'directive @x on FIELD',
    'scalar S'])).definitions); },
  changeCondition: (r, f) =>
    edit(r, [...(f.InlineFragment ?? []).filter((n) => n.typeCondition), ...(f.FragmentDefinition ?? [])],
    (n) => { n.typeCondition.name.value = r.pick(['Obj0', 'Obj1', 'Face0', 'Union0', 'String', 'Input0', 'Nope', 'Enum0', 'Query']); }),
  wrapInline: (r, f) =>
    edit(r, f.SelectionSet,
    (n) => { n.selections = [{ kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: name(r.pick(['Obj0', 'Obj1', 'Face0', 'Face1', 'Union0', 'Query'])) }, directives: [],
    selectionSet: { kind: Kind.SELECTION_SET, selections: n.selections } }]; }),
  dropVariable: (r, f) =>
    edit(r, withItems(f, 'variableDefinitions'), (n) => { n.variableDefinitions.splice(r.int(0, n.variableDefinitions.length - 1), 1); }),
  addVariable: (r, f) =>
    edit(r, f.OperationDefinition,
    (n) => { n.variableDefinitions = [...(n.variableDefinitions ?? []),
    { kind: Kind.VARIABLE_DEFINITION, variable: variable(r.pick(['v0', 'unused'])), type: parseType(r.pick(TYPES)), directives: [] }]; }),
  changeVariableType: (r, f) => edit(r, f.VariableDefinition, (n) => { n.type = parseType(r.pick(TYPES)); }),
  loosenVariable: (r, f) =>
    edit(r, (f.VariableDefinition ?? []).filter((n) => n.type.kind === Kind.NON_NULL_TYPE), (n) => { n.type = n.type.type; }),
  nullDefault: (r, f) => edit(r, f.VariableDefinition, (n) => { n.defaultValue = { kind: Kind.NULL }; }),
  renameVariable: (r, f) => edit(r, f.Variable, (n) => { n.name.value = r.pick(['v0', 'v1', 'nope']); }),
  useVariable: (r, f) =>
    edit(r, [...(f.Argument ?? []), ...(f.ObjectField ?? [])], (n) => { n.value = variable(r.pick(['v0', 'v1', 'v2', 'b0'])); }),
  variableInList: (r, f) => edit(r, f.ListValue, (n) => { n.values.push(variable(r.pick(['v0', 'v1']))); }),
  addDirective: (r, f) =>
    edit(r, withDirectives(f),
    (n) => { n.directives = [...(n.directives ?? []),
    directive(r.pick(['@skip(if: true)', '@include(if: $b0)', '@skip', '@nope', '@dir0', '@dir1', '@dir2(d0: 1)', '@deprecated', '@oneOf',
    '@include(if: "x")', '@skip(if: null)']))]; }),
  duplicateDirective: (r, f) => edit(r, withItems(f, 'directives'), (n) => { n.directives.push(clone(r.pick(n.directives))); }),
  changeOperation: (r, f) => edit(r, f.OperationDefinition, (n) => { n.operation = r.pick(['query', 'mutation', 'subscription']); }),
  renameOperation: (r, f) => edit(r, f.OperationDefinition, (n) => { n.name = r.chance(0.5) ? name('Op') : undefined; }),
  addRootField: (r, f) =>
    edit(r, f.OperationDefinition,
    (n) => { n.selectionSet.selections
    .push(r.pick([field('__typename'), { ...field('__typename'), alias: name('second') },
    { ...field('__typename'), directives: [directive('@skip(if: false)')] }])); }),
};

function edit(random, nodes, change) {
  if (!nodes?.length) return false;
  return change(random.pick(nodes));
}

const all = (found) => Object.values(found).flat();
const withItems = (found, key) => all(found).filter((n) => n[key]?.length);
const withDirectives = (found) =>
  all(found).filter((n) => [Kind.FIELD, Kind.OPERATION_DEFINITION, Kind.FRAGMENT_DEFINITION, Kind.FRAGMENT_SPREAD, Kind.INLINE_FRAGMENT,
  Kind.VARIABLE_DEFINITION].includes(n.kind));

/** The document with a few changes; most of the time one. */
export function mutateDocument(random, text, times = random.chance(0.75) ? 1 : random.int(2, 4)) {
  const document = clone(parse(text, { noLocation: true }));
  const names = Object.keys(MUTATIONS);
  const done = [];
  for (let tries = 0; done.length < times && tries < 20; tries++) {
    const chosen = random.pick(names);
    if (MUTATIONS[chosen](random, collect(document), document) !== false) done.push(chosen);
  }

  return { text: print(document), mutations: done };
}

/** The text with a few characters changed; often no longer a document. */
export function mutateText(random, text) {
  const pieces =
    ['{', '}', '(', ')', '[', ']', '!', '$', ':', '=', '@', '|', '&', '...', '..', '"', '"""', '#', '\\', '\\u{1F600}', '"\\uD83D\\uDE00"',
    '"\\uD83D"', '"\\u{110000}"', '0', '01', '-', '1.', '1e', '1a', '1.5e+3', '.5', 'on', 'null', 'fragment on', ' ', '\n', '\r\n', '\t',
    ',', '\uFEFF', 'é', '😀', '\u0007', '?', 'extend', '"d"', 'repeatable', 'query', 'type', '@a', '{a}', '\u2028'];
  let result = text;
  for (let i = random.int(1, 3); i > 0; i--) {
    const at = random.int(0, result.length);
    const length = random.int(1, 6);
    switch (random.int(0, 3)) {
      case 0: result = result.slice(0, at) + result.slice(at + length); break;
      case 1: result = result.slice(0, at) + result.slice(at, at + length) + result.slice(at); break;
      default: result = result.slice(0, at) + random.pick(pieces) + result.slice(at); break;
    }
  }

  return result.toWellFormed?.() ?? result.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}
