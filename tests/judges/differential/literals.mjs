// Values for input types of graphql-js schemas: literals as text, and JSON for variables.
import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql-17';

const STRINGS = ['', 'abc', 'Việt Nam', 'a "quoted" \\ one', '😀', '123', 'true', 'line\nbreak', 'đ\u0301'];
const INTS = [0, 1, -1, 42, 2147483647, -2147483648];
const FLOATS = [0.5, -1.25, 1e10, 3, 1e-7, 123456789.125];

export const json = (value) => JSON.stringify(value);

function scalar(random, name) {
  switch (name) {
    case 'Int': return random.pick(INTS);
    case 'Float': return random.chance(0.3) ? random.pick(INTS) : random.pick(FLOATS);
    case 'Boolean': return random.chance(0.5);
    case 'ID': return random.chance(0.3) ? random.int(0, 99) : random.pick(STRINGS);
    case 'String': return random.pick(STRINGS);
    default: return random.pick([1, 'any', true, 1.5, [1, 'x'], { a: 1 }]);
  }
}

function literalOf(value) {
  if (Array.isArray(value)) return `[${value.map(literalOf).join(', ')}]`;
  if (value !== null
    && typeof value === 'object') return `{ ${Object.entries(value).map(([k, v]) => `${k}: ${literalOf(v)}`).join(', ')} }`;
  return JSON.stringify(value);
}

/** A literal that fits the type. `variable(type, hasDefault)` may give the text of a variable instead, or null. */
export function literal(random, type, variable = () => null, depth = 0) {
  const given = variable(type);
  if (given) return given;
  if (isNonNullType(type)) return notNull(random, type.ofType, variable, depth);
  return random.chance(depth > 3 ? 0.9 : 0.1) ? 'null' : notNull(random, type, variable, depth);
}

function notNull(random, type, variable, depth) {
  if (isListType(type)) {
    // A single value stands for a list of one.
    if (random.chance(0.2)
      && !isListType(type.ofType)) return notNull(random, isNonNullType(type.ofType) ? type.ofType.ofType : type.ofType, () => null, depth);
    const items = Array.from({ length: depth > 3 ? 0 : random.int(0, 3) }, () => literal(random, type.ofType, variable, depth + 1));
    return `[${items.join(', ')}]`;
  }

  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const given = type.isOneOf
      ? [random.pick(depth > 3 ? fields.filter((f) => !isInputObjectType(getNamedType(f.type))).concat(fields) : fields)]
      : fields.filter((f) => isNonNullType(f.type) && f.default === undefined
        && f.defaultValue === undefined ? true : random.chance(depth > 2 ? 0.05 : 0.4));
    const valueOf = (f) => type.isOneOf
      ? notNull(random, f.type, variableNonNull(variable), depth + 1)
      : literal(random, f.type, variable, depth + 1);
    return `{ ${given.map((f) => `${f.name}: ${valueOf(f)}`).join(', ')} }`;
  }

  return literalOf(scalar(random, type.name));
}

const variableNonNull = () => () => null;

/** JSON that fits the type, as the value of a variable. */
export function variableValue(random, type, depth = 0) {
  if (isNonNullType(type)) return valueNotNull(random, type.ofType, depth);
  return random.chance(depth > 3 ? 0.9 : 0.1) ? null : valueNotNull(random, type, depth);
}

function valueNotNull(random, type, depth) {
  if (isListType(type)) {
    if (random.chance(0.2)
      && !isListType(type.ofType)) return valueNotNull(random, isNonNullType(type.ofType) ? type.ofType.ofType : type.ofType, depth);
    return Array.from({ length: depth > 3 ? 0 : random.int(0, 3) }, () => variableValue(random, type.ofType, depth + 1));
  }

  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    if (type.isOneOf) {
      const field = random.pick(depth > 3 ? fields.filter((f) => !isInputObjectType(getNamedType(f.type))).concat(fields) : fields);
      return { [field.name]: valueNotNull(random, field.type, depth + 1) };
    }

    return Object.fromEntries(
      fields
        .filter((f) => (isNonNullType(f.type) && f.default === undefined && f.defaultValue === undefined)
          || random.chance(depth > 2 ? 0.05 : 0.4))
        .map((f) => [f.name, variableValue(random, f.type, depth + 1)]),
    );
  }

  return scalar(random, type.name);
}

const WRONG = [null, 0, 1.5, 2147483648, -2147483649, 1e300, 'text', '', true, [], [null], ['x', 1], {}, { a: 1 }, { nope: 2 }, 'RED', '5'];

/** The value with something in it replaced, added or left out; often no longer what the type takes. */
export function spoil(random, value) {
  if (value !== null && typeof value === 'object' && random.chance(0.7)) {
    const copy = structuredClone(value);
    const keys = Object.keys(copy);
    if (Array.isArray(copy)) {
      if (keys.length && random.chance(0.7)) {
        const i = random.int(0, copy.length - 1);
        copy[i] = spoil(random, copy[i]);
      } else copy.push(structuredClone(random.pick(WRONG)));
      return copy;
    }

    if (keys.length) {
      const key = random.pick(keys);
      if (random.chance(0.25)) delete copy[key];
      else if (random.chance(0.25)) copy[`${key}x`] = 1;
      else copy[key] = spoil(random, copy[key]);
      return copy;
    }
  }

  return structuredClone(random.pick(WRONG));
}
