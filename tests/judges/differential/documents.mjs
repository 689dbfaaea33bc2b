// Documents that fit a schema (a graphql-js one): fields, fragments, arguments, variables, directives.
import { getNamedType, isAbstractType, isCompositeType, isNonNullType, isObjectType, isUnionType } from 'graphql-17';
import { literal } from './literals.mjs';

export function generateDocument(random, schema) {
  return new DocumentText(random, schema).generate();
}

class DocumentText {
  constructor(random, schema) {
    this.r = random;
    this.schema = schema;
    this.variables = new Map();
    this.fragments = [];
    this.budget = random.int(3, 40);
    this.composites = Object.values(schema.getTypeMap()).filter((t) => isCompositeType(t) && !t.name.startsWith('__'));
  }

  generate() {
    const { r, schema } = this;
    const kinds = ['query', 'query', 'query', 'mutation', 'subscription'].filter((k) => schema.getRootType(k));
    const kind = r.pick(kinds);
    const root = schema.getRootType(kind);
    const selections = kind === 'subscription' ? `{ ${this.field(root, 0, false)} }` : this.selectionSet(root, 0);
    const directives = this.directives(kind.toUpperCase());
    const defs = [...this.variables]
      .map(([name,
      v]) => `$${name}: ${v.type}${v.default === undefined ? '' : ` = ${v.default}`}${this.directives('VARIABLE_DEFINITION', true)}`);
    const variables = defs.length ? `(${defs.join(', ')})` : '';
    const name = r.chance(0.7) || kind !== 'query' || variables || directives ? ` ${r.chance(0.5) ? 'Op' : ''}` : null;
    const head = name === null && !variables
      && !directives ? '' : `${r.chance(0.05) ? '"described" ' : ''}${kind}${name ?? ' '}${variables}${directives} `;
    const parts = [`${head}${selections}`, ...this.fragments.map((f) => f.text)];
    return { text: (r.chance(0.3) ? parts.reverse() : parts)
      .join('\n'), kind, variables: new Map([...this.variables].map(([n, v]) => [n, v.graphqlType])) };
  }

  selectionSet(type, depth) {
    const { r } = this;
    const selections = [];
    for (let i = r.int(1, 4); i > 0; i--) {
      this.budget--;
      const what = r.next();
      if (what < 0.12 && depth < 6) selections.push(this.inline(type, depth));
      else if (what < 0.22 && depth < 5) selections.push(this.spread(type, depth));
      else if (what < 0.3) selections.push(`${r.chance(0.3) ? 'tn: ' : ''}__typename${this.conditions('FIELD')}`);
      else selections.push(this.field(type, depth));
      if (r.chance(0.08)) selections.push(selections.at(-1));
    }

    return `{ ${selections.join(r.pick([' ', '\n', ', ']))} }`;
  }

  field(type, depth, conditional = true) {
    const { r } = this;
    if (isUnionType(type)) return '__typename';
    const all = Object.values(type.getFields());
    const leaves = all.filter((f) => !isCompositeType(getNamedType(f.type)));
    const field = (this.budget <= 0 || depth > 5) && leaves.length ? r.pick(leaves) : r.pick(all);
    const composite = isCompositeType(getNamedType(field.type));
    const args = this.arguments(field.args);
    // Fields of the same response name have to merge: alias what would hardly.
    const alias = args && r.chance(0.9) ? `x${r.int(0, 999)}: ` : r.chance(0.1) ? `y${r.int(0, 3)}: ` : isObjectType(type)
      || r.chance(0.5) ? '' : `${type.name.toLowerCase()}_${field.name}: `;
    const set = composite ? ` ${depth > 6 ? '{ __typename }' : this.selectionSet(getNamedType(field.type), depth + 1)}` : '';
    return `${alias}${field.name}${args}${conditional ? this.conditions('FIELD') : this.directives('FIELD')}${set}`;
  }

  arguments(definitions, constant = false) {
    const { r } = this;
    const given = definitions
      .filter((a) => (isNonNullType(a.type) && a.default === undefined && a.defaultValue === undefined) || r.chance(0.5));
    if (!given.length) return '';
    const text = given.map((a) => `${a.name}: ${literal(r, a.type, constant ? () => null : (t) => this.variable(t))}`);
    return `(${text.join(', ')})`;
  }

  variable(type) {
    const { r } = this;
    if (!r.chance(0.25)) return null;
    const reused = [...this.variables].filter(([, v]) => v.type === String(type) || v.type === `${type}!`);
    if (reused.length && r.chance(0.5)) return `$${r.pick(reused)[0]}`;
    const name = `v${this.variables.size}`;
    const stricter = !isNonNullType(type) && r.chance(0.3);
    const nullable = isNonNullType(type) && r.chance(0.2);
    const given = nullable ? type.ofType : type;
    // Where null is not allowed, a nullable variable needs a default that is not null.
    const value = nullable ? this.notNullLiteral(type) : r.chance(0.3) ? literal(r, type) : undefined;
    const usable = stricter && value === 'null' ? undefined : value;
    this.variables.set(name, { type: stricter ? `${type}!` : String(given), graphqlType: given, default: usable });
    return `$${name}`;
  }

  notNullLiteral(type) {
    return literal(this.r, type);
  }

  booleanVariable() {
    const { r } = this;
    const known = [...this.variables].filter(([, v]) => v.type === 'Boolean!');
    if (known.length && r.chance(0.6)) return `$${r.pick(known)[0]}`;
    const name = `b${this.variables.size}`;
    this.variables
      .set(name, { type: 'Boolean!', graphqlType: { toString: () => 'Boolean!', boolean: true }, default: r.chance(0.2)
      ? 'true' : undefined });
    return `$${name}`;
  }

  conditions(location) {
    const { r } = this;
    let text = this.directives(location);
    for (const name of ['skip', 'include']) {
      if (r.chance(0.08)) text += ` @${name}(if: ${r.chance(0.6) ? this.booleanVariable() : r.pick(['true', 'false'])})`;
    }

    return text;
  }

  directives(location, constant = false) {
    const { r } = this;
    return r
      .some(this.schema.getDirectives().filter((d) => /^dir/.test(d.name) && d.locations.includes(location)), 0.08)
      .flatMap((d) => (d.isRepeatable && r.chance(0.4) ? [d, d] : [d]))
      .map((d) => ` @${d.name}${this.arguments(d.args, constant || ['QUERY', 'MUTATION', 'SUBSCRIPTION'].includes(location))}`)
      .join('');
  }

  overlapping(type) {
    const mine = this.possible(type);
    return this.composites.filter((t) => this.possible(t).some((p) => mine.includes(p)));
  }

  possible(type) {
    return isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type];
  }

  inline(type, depth) {
    const { r } = this;
    const condition = r.chance(0.2) ? null : r.pick([type, ...this.overlapping(type)]);
    const on = condition ? ` on ${condition.name}` : '';
    return `...${on}${this.conditions('INLINE_FRAGMENT')} ${this.selectionSet(condition ?? type, depth + 1)}`;
  }

  spread(type, depth) {
    const { r } = this;
    const possible = this.overlapping(type);
    const known = this.fragments.filter((f) => f.text && possible.some((t) => t.name === f.on));
    if (known.length && r.chance(0.5)) return `...${r.pick(known).name}${this.conditions('FRAGMENT_SPREAD')}`;
    const on = possible.length ? r.pick([...possible, type]) : type;
    const fragment = { name: `F${this.fragments.length}`, on: on.name, text: null };
    this.fragments.push(fragment);
    const directives = this.directives('FRAGMENT_DEFINITION', true);
    fragment.text =
      `${r.chance(0.05) ? '"described" ' : ''}fragment ${fragment.name} on ${on.name}${directives} ${this.selectionSet(on, depth + 1)}`;
    return `...${fragment.name}${this.conditions('FRAGMENT_SPREAD')}`;
  }
}

