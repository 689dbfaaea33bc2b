// Schemas that were right, with one thing or a few changed.
import { Kind, parse, parseType, parseValue, print, visit } from 'graphql-17';

const clone = (node) => JSON.parse(JSON.stringify(node));
const name = (value) => ({ kind: Kind.NAME, value });
const named = (value) => ({ kind: Kind.NAMED_TYPE, name: name(value) });
const OBJECTLIKE = [Kind.OBJECT_TYPE_DEFINITION, Kind.INTERFACE_TYPE_DEFINITION];
const TYPES =
  ['Int', 'Int!', 'String', '[String]', 'Enum0', 'Enum0!', 'Input0', 'Input0!', '[Input1!]', 'Obj0', 'Obj1!', 'Face0', 'Face1',
  '[Face0!]!', 'Union0', 'Nope', 'Scalar0', 'Query'];
const NAMES = ['Obj0', 'Obj1', 'Face0', 'Face1', 'Face2', 'Enum0', 'Input0', 'Union0', 'String', 'Nope', 'Query'];
const LITERALS =
  ['null', '1', '"s"', 'V00', 'nope', '{}', '{ i0: {} }', '[1]', '[]', '{ i0: 1 }', '{ nope: 1 }', '1.5', '99999999999',
  '{ i0: 1, i0: 2 }', '[{}]'];
const directive = (text) => parse(`type T ${text} { a: Int }`, { noLocation: true }).definitions[0].directives[0];
const definitions = (text) => parse(text, { noLocation: true }).definitions;

const MUTATIONS = {
  changeType: (r, f) =>
    edit(r, [...(f.FieldDefinition ?? []), ...(f.InputValueDefinition ?? [])], (n) => { n.type = parseType(r.pick(TYPES)); }),
  makeNonNull: (r, f) =>
    edit(r, [...(f.FieldDefinition ?? []), ...(f.InputValueDefinition ?? [])]
    .filter((n) => n.type.kind !== Kind.NON_NULL_TYPE), (n) => { n.type = { kind: Kind.NON_NULL_TYPE, type: n.type }; }),
  makeNullable: (r, f) =>
    edit(r, [...(f.FieldDefinition ?? []), ...(f.InputValueDefinition ?? [])]
    .filter((n) => n.type.kind === Kind.NON_NULL_TYPE), (n) => { n.type = n.type.type; }),
  dropField: (r, f) =>
    edit(r, withItems(f, 'fields', [...OBJECTLIKE, Kind.INPUT_OBJECT_TYPE_DEFINITION]),
    (n) => { n.fields.splice(r.int(0, n.fields.length - 1), 1); }),
  duplicateField: (r, f) => edit(r, withItems(f, 'fields'), (n) => { n.fields.push(clone(r.pick(n.fields))); }),
  renameField: (r, f) =>
    edit(r, [...(f.FieldDefinition ?? []), ...(f.InputValueDefinition ?? []), ...(f.EnumValueDefinition ?? [])],
    (n) => { n.name.value = r.pick([`${n.name.value}x`, '__reserved']); }),
  renameType: (r, f) => edit(r, typeDefinitions(f), (n) => { n.name.value = r.pick([...NAMES.filter((x) => x !== 'String'), '__T']); }),
  duplicateDefinition: (r, f, d) => { d.definitions.push(clone(r.pick(d.definitions))); },
  dropDefinition: (r, f, d) => { d.definitions.splice(r.int(0, d.definitions.length - 1), 1); if (!d.definitions.length) d.definitions
    .push(...definitions('scalar A')); },
  dropArgument: (r, f) => edit(r, withItems(f, 'arguments'), (n) => { n.arguments.splice(r.int(0, n.arguments.length - 1), 1); }),
  addArgument: (r, f) =>
    edit(r, [...(f.FieldDefinition ?? []), ...(f.DirectiveDefinition ?? [])],
    (n) => { n.arguments = [...(n.arguments ?? []),
    definitions(`type T { `
      + `f(${r.pick(['extra: Int', 'extra: Int!', 'extra: Int! = 1', 'a0: Int', 'extra: Obj0',
      'extra: Int! @deprecated', '__x: Int', 'extra: Int! = null', 'd0: Int'])}): Int }`)[0].fields[0].arguments[0]]; }),
  duplicateArgument: (r, f) => edit(r, withItems(f, 'arguments'), (n) => { n.arguments.push(clone(r.pick(n.arguments))); }),
  setDefault: (r, f) => edit(r, f.InputValueDefinition, (n) => { n.defaultValue = parseValue(r.pick(LITERALS)); }),
  dropDefault: (r, f) => edit(r, (f.InputValueDefinition ?? []).filter((n) => n.defaultValue), (n) => { delete n.defaultValue; }),
  deprecate: (r, f) =>
    edit(r, [...(f.FieldDefinition ?? []), ...(f.InputValueDefinition ?? []), ...(f.EnumValueDefinition ?? [])],
    (n) => { n.directives = [...(n.directives ?? []),
    directive(r.pick(['@deprecated', '@deprecated(reason: "r")', '@deprecated(reason: null)', '@deprecated(reason: 5)',
    '@deprecated(why: "r")']))]; }),
  implement: (r, f) =>
    edit(r, ofKinds(f, OBJECTLIKE), (n) => { n.interfaces = [...(n.interfaces ?? []), named(r.pick([...NAMES, n.name.value]))]; }),
  dropInterface: (r, f) => edit(r, withItems(f, 'interfaces'), (n) => { n.interfaces.splice(r.int(0, n.interfaces.length - 1), 1); }),
  addMember: (r, f) => edit(r, f.UnionTypeDefinition, (n) => { n.types.push(named(r.pick(NAMES))); }),
  empty: (r, f) => edit(r, typeDefinitions(f), (n) => { for (const key of ['fields', 'values', 'types']) if (n[key]) n[key] = []; }),
  duplicateValue: (r, f) => edit(r, f.EnumTypeDefinition, (n) => { n.values.push(clone(r.pick(n.values))); }),
  oneOf: (r, f) => edit(r, f.InputObjectTypeDefinition, (n) => { n.directives = [...(n.directives ?? []), directive('@oneOf')]; }),
  selfInput: (r, f) =>
    edit(r, f.InputObjectTypeDefinition,
    (n) => { n.fields
    .push({ kind: Kind.INPUT_VALUE_DEFINITION, name: name('self'),
    type: parseType(r.pick([`${n.name.value}!`, n.name.value, 'Input0!', 'Input1!', `[${n.name.value}!]!`])), defaultValue: r.chance(0.4)
    ? parseValue(r.pick(['{}', '{ self: {} }', '{ self: null }', '[{}]', 'null'])) : undefined, directives: [] }); }),
  applyDirective: (r, f) =>
    edit(r, placesForDirectives(f),
    (n) => { n.directives = [...(n.directives ?? []),
    directive(r.pick(['@nope', '@dir0', '@dir1', '@dir2', '@skip(if: true)', '@specifiedBy(url: "u")', '@specifiedBy', '@oneOf',
    '@dir0(d0: 1, d0: 1)', '@deprecated', '@dir1(nope: 1)', '@specifiedBy(url: null)']))]; }),
  duplicateDirective: (r, f) => edit(r, withItems(f, 'directives'), (n) => { n.directives.push(clone(r.pick(n.directives))); }),
  extend: (r, f, d) => { d.definitions
    .push(...definitions(r
    .pick(['extend type Obj0 { f0: Int }', 'extend type Nope { a: Int }', 'extend interface Obj0 { a: Int }', 'extend enum Enum0 { V00 }',
    'extend enum Enum0 { NEW }', 'extend union Union0 = Obj0', 'extend input Input0 { i0: Int }', 'extend input Input0 { more: Int }',
    'extend scalar Scalar0 @dir0', 'extend type Obj0 implements Face0', 'extend scalar Int @dir0', 'extend schema @dir0',
    'extend type Query @dir0', 'extend interface Face0 { added: Int }', 'extend input Input0 @oneOf']))); },
  schema: (r, f, d) => { d.definitions
    .push(...definitions(r
    .pick(['schema { query: Query }', 'schema { query: Query mutation: Query }', 'schema { query: Enum0 }', 'schema { query: Nope }',
    'schema { query: Obj0 query: Obj1 }', 'extend schema { mutation: Obj0 }', 'extend schema { query: Obj0 }', 'schema { mutation: Obj0 }',
    'schema { query: Obj0 subscription: Obj1 }']))); },
  define: (r, f, d) => { d.definitions
    .push(...definitions(r
    .pick(['type Query { a: Int }', 'scalar Mutation', 'directive @dir0 on FIELD', 'directive @__d on FIELD', 'directive @skip on FIELD',
    'directive @loop(a: Int @loop) on ARGUMENT_DEFINITION', 'directive @loops(a: LoopIn) on INPUT_OBJECT input LoopIn @loops { a: Int }',
    'union Empty', 'type Bare', 'input A { b: B! } input B { a: A! }', 'input A { b: B = {} } input B { a: A = {} }',
    'input A @oneOf { a: A }', 'input A @oneOf { b: B } input B { a: A! }', 'interface I implements I { a: Int }',
    'interface I implements J { a: Int } interface J implements I { a: Int }', 'enum E', 'directive @d(a: Obj0) on FIELD',
    'directive @d(a: Int! @deprecated) on FIELD', 'type __X { a: Int }', 'interface Unimplemented { a: Unimplemented }', 'scalar Int',
    'directive @deprecated(reason: String) on FIELD_DEFINITION']))); },
};

function edit(random, nodes, change) {
  if (!nodes?.length) return false;
  return change(random.pick(nodes));
}

const ofKinds = (found, kinds) => kinds.flatMap((k) => found[k] ?? []);
const typeDefinitions = (found) =>
  Object.entries(found).filter(([k]) => /TypeDefinition$/.test(k) && k !== Kind.OPERATION_TYPE_DEFINITION).flatMap(([, n]) => n);
const withItems = (found, key, kinds) =>
  Object.entries(found).filter(([k]) => (kinds ? kinds.includes(k) : /(Definition|Extension|Directive)$/.test(k))).flatMap(([, n]) => n)
  .filter((n) => n[key]?.length);
const placesForDirectives = (found) =>
  [...typeDefinitions(found),
  ...ofKinds(found, [Kind.FIELD_DEFINITION, Kind.INPUT_VALUE_DEFINITION, Kind.ENUM_VALUE_DEFINITION, Kind.SCHEMA_DEFINITION])];

export function mutateSchema(random, sdl, times = random.chance(0.8) ? 1 : random.int(2, 3)) {
  const document = clone(parse(sdl, { noLocation: true }));
  const names = Object.keys(MUTATIONS);
  const done = [];
  for (let tries = 0; done.length < times && tries < 20; tries++) {
    const found = {};
    visit(document, { enter: (node) => { (found[node.kind] ??= []).push(node); } });
    const chosen = random.pick(names);
    if (MUTATIONS[chosen](random, found, document) !== false) done.push(chosen);
  }

  return { text: print(document), mutations: done };
}
