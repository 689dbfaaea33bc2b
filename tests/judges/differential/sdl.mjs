// What a schema generator needs to know of itself before graphql-js knows the schema.

/** The interfaces and all that they implement, each once. */
export function closeInterfaces(known, chosen) {
  const names = new Set(chosen.flatMap((i) => [i.name, ...i.interfaces]));
  return known.filter((i) => names.has(i.name));
}

/** A literal for a type written in SDL, while the schema is still being generated. */
export function literalFor(random, schema, type, depth = 0) {
  if (!type.endsWith('!')) {
    return random.chance(depth > 2 ? 0.9 : 0.15) ? 'null' : literalFor(random, schema, `${type}!`, depth);
  }

  const inner = type.slice(0, -1);
  if (inner.startsWith('[')) {
    const item = inner.slice(1, -1);
    return `[${Array.from({ length: depth > 2 ? 0 : random.int(0, 2) }, () => literalFor(random, schema, item, depth + 1)).join(', ')}]`;
  }

  const found = schema.enums.find((e) => e.name === inner);
  if (found) return random.pick(found.values);
  const input = schema.inputs.find((i) => i.name === inner);
  if (input?.oneOf) return '{ leaf: 1 }';
  if (input) {
    const fields = input.fields.filter((f) => (f.type.endsWith('!') && f.default === null) || random.chance(depth > 1 ? 0 : 0.3));
    return `{ ${fields.map((f) => `${f.name}: ${literalFor(random, schema, f.type, depth + 1)}`).join(', ')} }`;
  }

  switch (inner) {
    case 'Int': return String(random.int(-5, 100));
    case 'Float': return random.pick(['1', '1.5', '-2.25', '1e3']);
    case 'Boolean': return random.pick(['true', 'false']);
    case 'ID': return random.pick(['"id"', '7']);
    case 'String': return random.pick(['"text"', '""', '"""block"""', '"đất"']);
    default: return random.pick(['1', '"any"', '{ a: [1, X] }', 'true']);
  }
}
