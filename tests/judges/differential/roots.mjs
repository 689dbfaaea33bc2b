// Root values: JSON that fits a schema, and JSON that does not.
import { getNamedType, isAbstractType, isCompositeType, isEnumType, isListType, isNonNullType } from 'graphql-17';

const LEAVES = {
  Int: [0, 1, -7, 2147483647, 1.0],
  Float: [0, 1.5, -2.25, 1e21, 1e-9, 3],
  Boolean: [true, false],
  ID: ['a', '', 'đ', 12],
  String: ['', 'text', 'Việt Nam "ở" \\ đây\n', '😀', '<&>\u2028\u007f'],
};

/** An object of the type with most of its fields. */
export function rootValue(random, schema, type, budget = { left: 120 }) {
  return objectOf(random, schema, type, budget);
}

function objectOf(random, schema, type, budget) {
  const value = {};
  if (random.chance(0.5)) value.__typename = type.name;
  for (const field of Object.values(type.getFields())) {
    // What is left out is null, or echoes its arguments.
    const isRequired = isNonNullType(field.type);
    if (field.args.length && random.chance(0.6)) continue;
    if (isRequired || random.chance(0.85)) value[field.name] = valueOf(random, schema, field.type, budget);
  }

  return value;
}

function valueOf(random, schema, type, budget) {
  if (isNonNullType(type)) return notNull(random, schema, type.ofType, budget);
  if (isCompositeType(getNamedType(type)) && budget.left <= 0) return null;
  return random.chance(0.08) ? null : notNull(random, schema, type, budget);
}

function notNull(random, schema, type, budget) {
  budget.left--;
  if (isListType(type)) return Array
    .from({ length: budget.left <= 0 ? 0 : random.int(0, 3) }, () => valueOf(random, schema, type.ofType, budget));
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (!isCompositeType(type)) return random.pick(LEAVES[type.name] ?? [1, 'any', { a: [1, null] }, [true]]);
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  // Required fields may go on for ever: then the value does not fit, and both sides have to say so.
  if (budget.left < -40 || !possible.length) return {};
  const concrete = random.pick(possible);
  return { ...objectOf(random, schema, concrete, budget), __typename: concrete.name };
}

const MISFITS =
  [null, null, null, 0, 1, 2.5, 3e9, -1, 'text', '12', '', true, false, [], [null], [1], {}, { __typename: 'Nope' }, { __typename: 5 },
  { __typename: 'String' }, [[null]], [{}]];

/** The value with a few of its parts replaced by what does not fit, or by null. */
export function misfit(random, value) {
  const copy = structuredClone(value);
  for (let i = random.int(1, 6); i > 0; i--) replace(random, copy);
  return copy;
}

function replace(random, value) {
  const keys = Object.keys(value);
  if (!keys.length) return;
  const key = random.pick(keys);
  const child = value[key];
  if (child !== null && typeof child === 'object' && random.chance(0.75)) replace(random, child);
  else if (random.chance(0.1)) delete value[key];
  else value[key] = structuredClone(random.pick(MISFITS));
}

