// Pairs of valid schemas for judging schema changes: a random schema, and the same after some random changes.
import { buildSchema, validateSchema } from 'graphql';

/** A seeded source of chance (mulberry32). */
export function chance(seed) {
  const next = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n) => Math.floor(next() * n);
  const pick = (items) => items[below(items.length)];
  return { below, pick, often: (share) => next() < share, some: (items, share = 0.5) => items.filter(() => next() < share) };
}

const memberNames = ['a', 'b', 'c', 'd'];
const values = ['ONE', 'TWO', 'THREE', 'FOUR'];
const locations = ['FIELD', 'QUERY', 'OBJECT', 'FIELD_DEFINITION', 'ENUM_VALUE'];
const scalars = ['Int', 'Float', 'String', 'Boolean', 'ID'];
const literals =
  { Int: ['1', '2'], Float: ['1.5', '2'], String: ['"x"', '"y"'], Boolean: ['true', 'false'], ID: ['"x"', '"y"'], Enum: ['ONE', 'TWO'] };
const kinds = ['enum', 'union', 'interface', 'type', 'input', 'scalar'];

function annotated(random, member) {
  if (random.often(0.2)) member.description = random.pick(['Một.', 'Hai "hai".']);
  if (random.often(0.15)) member.deprecated = random.pick(['old', 'older']);
  return member;
}

const wrapped = (random, name) => random.pick(['_', '_', '_!', '[_]', '[_!]!', '[_]!']).replace('_', name);

function inputValue(random) {
  const name = random.pick([...scalars, 'Enum']);
  const type = wrapped(random, name);
  const literal = random.pick(literals[name]);
  const value = annotated(random, { type });
  if (random.often(0.4)) value.default = type.startsWith('[') ? `[${literal}]` : literal;
  if (type.endsWith('!') && value.default === undefined) delete value.deprecated; // spec 3.6.2: what is required cannot be deprecated
  return value;
}

const inputValues = (random) => Object.fromEntries(random.some(memberNames, 0.4).map((name) => [name, inputValue(random)]));
const field = (random) =>
  annotated(random,
    { type: wrapped(random, random.pick([...scalars, 'Enum', 'Object', 'Other', 'Face', 'Union', 'Scalar'])), args: inputValues(random) });
const fields = (random) => Object.fromEntries(['a', ...random.some(memberNames.slice(1))].map((name) => [name, field(random)]));

function definition(random, kind) {
  const type = random.often(0.2) ? { kind, description: random.pick(['Ba.', 'Bốn.']) } : { kind };
  switch (kind) {
    case 'enum':
      return { ...type, values: Object
        .fromEntries(values.filter((v, i) => i < 2 || random.often(0.5)).map((v) => [v, annotated(random, {})])) };
    case 'union':
      return { ...type, members: ['Object', ...random.some(['Other', 'Third'])] };
    case 'interface':
      return { ...type, fields: fields(random), interfaces: [] };
    case 'type':
      return { ...type, fields: fields(random), interfaces: random.some(['Face', 'Front'], 0.3) };
    case 'input':
      return { ...type, oneOf: random.often(0.2), fields: { z: { type: 'Int' }, ...inputValues(random) } };
    default:
      return random.often(0.5) ? { ...type, url: random.pick(['https://a.example', 'https://b.example']) } : type;
  }
}

const directive = (random) =>
  ({ args: inputValues(random), repeatable: random.often(0.4), locations: ['FIELD', ...random.some(locations.slice(1), 0.4)] });

function schema(random) {
  const types =
    { Query: 'type', Object: 'type', Other: 'type', Third: 'type', Face: 'interface', Front: 'interface', Enum: 'enum', Union: 'union',
    In: 'input', Scalar: 'scalar' };
  for (const name of random.some(['Extra', 'Spare'])) types[name] = random.pick(kinds);
  return {
    types: Object.fromEntries(Object.entries(types).map(([name, kind]) => [name, definition(random, kind)])),
    directives: Object.fromEntries(random.some(['mark', 'note']).map((name) => [name, directive(random)])),
  };
}

/** Changes one thing in place. */
function change(random, { types, directives }) {
  if (random.often(0.15)) {
    const name = random.pick(['mark', 'note']);
    if (directives[name] && random.often(0.5)) delete directives[name];
    else directives[name] = directive(random);
    return;
  }
  if (random.often(0.1)) {
    const name = random.pick(['Extra', 'Spare']);
    if (types[name] && random.often(0.5)) delete types[name];
    else types[name] = definition(random, random.pick(kinds));
    return;
  }
  const name = random.pick(Object.keys(types));
  const type = types[name];
  const fresh = definition(random, type.kind);
  if (random.often(0.2)) types[name] = { ...type, description: fresh.description };
  else if (type.fields && random.often(0.8)) {
    const member = random.pick(memberNames);
    const old = type.fields[member];
    if (!old) type.fields[member] = type.kind === 'input' ? inputValue(random) : field(random);
    else if (random.often(0.2)) delete type.fields[member];
    else if (old.args && random.often(0.6)) old.args = inputValues(random);
    else if (random.often(0.5)) old.type = wrapped(random, old.type.replace(/\W/g, ''));
    else type.fields[member] = type.kind === 'input' ? inputValue(random) : field(random);
  } else types[name] = fresh;
}

const described = (member) => (member.description ? `${JSON.stringify(member.description)} ` : '');
const deprecated = (member) => (member.deprecated ? ` @deprecated(reason: "${member.deprecated}")` : '');
const printInputValue = ([name, v]) =>
  `${described(v)}${name}: ${v.type}${v.default === undefined ? '' : ` = ${v.default}`}${deprecated(v)}`;
const printArgs = (args) => (Object.keys(args).length === 0 ? '' : `(${Object.entries(args).map(printInputValue).join(', ')})`);
const printField = ([name, f]) => `${described(f)}${name}${printArgs(f.args)}: ${f.type}${deprecated(f)}`;

function printType(name, type, types) {
  const head = `${described(type)}${type.kind} ${name}`;
  switch (type.kind) {
    case 'enum':
      return `${head} { ${Object.entries(type.values).map(([v, member]) => `${described(member)}${v}${deprecated(member)}`).join(' ')} }`;
    case 'union':
      return `${head} = ${type.members.join(' | ')}`;
    case 'input':
      return `${head}${type.oneOf ? ' @oneOf' : ''} { ${Object.entries(type.fields).map(printInputValue).join(' ')} }`;
    case 'scalar':
      return head + (type.url ? ` @specifiedBy(url: "${type.url}")` : '');
    default: {
      const all = Object.assign({}, type.fields, ...type.interfaces.map((i) => types[i].fields));
      return `${head}${type.interfaces.length ? ` implements ${type.interfaces.join(' & ')}` : ''} { `
        + `${Object.entries(all).map(printField).join(' ')} }`;
    }
  }
}

const print = ({ types, directives }) =>
  [
    ...Object.entries(types).map(([name, type]) => printType(name, type, types)),
    ...Object.entries(directives)
      .map(([name, d]) => `directive @${name}${printArgs(d.args)}${d.repeatable ? ' repeatable' : ''} on ${d.locations.join(' | ')}`),
  ].join('\n');

function isValid(sdl) {
  try {
    return validateSchema(buildSchema(sdl)).length === 0;
  } catch {
    return false;
  }
}

/** Two valid schemas as SDL, one made from the other by one to five changes. */
export function schemaPair(random) {
  for (;;) {
    const before = schema(random);
    const after = structuredClone(before);
    for (let i = random.below(5); i >= 0; i--) change(random, after);
    const pair = { before: print(before), after: print(after) };
    if (isValid(pair.before) && isValid(pair.after)) return pair;
  }
}
