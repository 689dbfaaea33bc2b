// Schemas: valid ones, with every kind of type in them, as SDL.
import { closeInterfaces, literalFor } from './sdl.mjs';

const OUTPUT = ['String', 'Int', 'Float', 'Boolean', 'ID'];

/** A valid schema. Its fields named `f…` hold leaves and composites; arguments are named `a…`. */
export function generateSchema(random) {
  const s = new SchemaText(random);
  return s.generate();
}

class SchemaText {
  constructor(random) {
    this.r = random;
    this.scalars = [];
    this.enums = [];
    this.inputs = [];
    this.interfaces = [];
    this.objects = [];
    this.unions = [];
    this.directives = [];
  }

  generate() {
    const { r } = this;
    this.directives = Array.from({ length: r.int(0, 3) }, (_, i) => this.directive(i));
    this.scalars = Array.from({ length: r.int(0, 2) }, (_, i) => ({ name: `Scalar${i}`, url: r.chance(0.5) }));
    this.enums = Array
      .from({ length: r.int(1, 3) }, (_, i) => ({ name: `Enum${i}`, values: Array.from({ length: r.int(1, 4) }, (_, v) => `V${i}${v}`) }));
    for (let i = r.int(1, 4), n = 0; n < i; n++) this.inputs.push(this.input(n));
    const objectNames = Array.from({ length: r.int(2, 5) }, (_, i) => `Obj${i}`);
    const interfaceNames = Array.from({ length: r.int(1, 4) }, (_, i) => `Face${i}`);
    const unionNames = Array.from({ length: r.int(0, 2) }, (_, i) => `Union${i}`);
    this.composites = [...objectNames, ...interfaceNames, ...unionNames];
    for (const name of interfaceNames) {
      const parents = closeInterfaces(this.interfaces, r.some(this.interfaces, 0.35));
      this.interfaces.push({ name, interfaces: parents.map((p) => p.name), fields: this.fields(parents, r.int(1, 3)) });
    }

    for (const name of objectNames) {
      const parents = closeInterfaces(this.interfaces, r.some(this.interfaces, 0.4));
      this.objects.push({ name, interfaces: parents.map((p) => p.name), fields: this.fields(parents, r.int(1, 4), true) });
    }

    this.unions = unionNames
      .map((name) => ({ name, members: [r.pick(objectNames), ...objectNames]
      .filter((n, i, all) => all.indexOf(n) === i && (i === 0 || r.chance(0.5))) }));
    const renamed = r.chance(0.3);
    const query = renamed ? 'TheQuery' : 'Query';
    const roots = [['query', query]];
    this.objects.push({ name: query, interfaces: [], fields: this.fields([], r.int(3, 7)) });
    if (r.chance(0.5)) {
      roots.push(['mutation', renamed ? 'TheMutation' : 'Mutation']);
      this.objects.push({ name: roots.at(-1)[1], interfaces: [], fields: this.fields([], r.int(1, 3)) });
    }

    if (r.chance(0.5)) {
      roots.push(['subscription', renamed ? 'TheSubscription' : 'Subscription']);
      this.objects.push({ name: roots.at(-1)[1], interfaces: [], fields: this.fields([], r.int(1, 3)) });
    }

    return this.render(roots, renamed || r.chance(0.2));
  }

  wrap(name, nonNullChance = 0.3) {
    const { r } = this;
    let type = name + (r.chance(nonNullChance) ? '!' : '');
    for (let depth = r.chance(0.3) ? r.int(1, 2) : 0; depth > 0; depth--) type = `[${type}]${r.chance(nonNullChance) ? '!' : ''}`;
    return type;
  }

  inputName() {
    const { r } = this;
    return r.chance(0.6) ? r.pick(OUTPUT) : r.pick([...this.enums, ...this.inputs, ...this.scalars].map((t) => t.name));
  }

  input(index) {
    const { r } = this;
    const name = `Input${index}`;
    const oneOf = r.chance(0.3);
    const fields = Array.from({ length: r.int(1, 4) }, (_, i) => {
      let type = r.chance(0.15) ? r.pick([name, `[${name}!]`]) : this.wrap(this.inputName());
      if (oneOf) type = type.replace(/!$/, '');
      return this.inputValue(`i${i}`, type, oneOf);
    });
    if (oneOf) fields.push({ name: 'leaf', type: 'Int', default: null, deprecated: false });
    return { name, oneOf, fields };
  }

  inputValue(name, type, noDefault = false) {
    const { r } = this;
    const isKnown = !/Input/.test(type) || this.inputs.some((i) => type.includes(i.name));
    const value = !noDefault && isKnown && r.chance(0.35) ? literalFor(r, this, type) : null;
    return { name, type, default: value, deprecated: r.chance(0.15) && (!type.endsWith('!') || value !== null) };
  }

  arguments() {
    const { r } = this;
    return Array.from({ length: r.chance(0.5) ? r.int(1, 3) : 0 }, (_, i) => this.inputValue(`a${i}`, this.wrap(this.inputName())));
  }

  fields(parents, count, isObject = false) {
    const { r } = this;
    const fields = new Map();
    for (const field of parents.flatMap((p) => p.fields)) {
      // Covariant: what the interface allows to be null, its implementation need not.
      const type = !field.type.endsWith('!') && r.chance(0.15) ? `${field.type}!` : field.type;
      if (!fields.has(field.name)) {
        // An object may take more arguments than its interface knows of.
        const more = isObject && r.chance(0.15) ? [this.inputValue('more', this.wrap(this.inputName()).replace(/!$/, ''))] : [];
        const isShared = parents.filter((p) => p.fields.some((f) => f.name === field.name)).length > 1;
        fields.set(field.name, { ...field, type: isShared ? this.strictest(parents, field) : type, args: [...field.args, ...more] });
      }
    }

    for (let i = 0; i < count; i++) {
      const composite = r.chance(0.4);
      const name = composite
        ? r.pick(this.composites) : r.pick([...OUTPUT, ...OUTPUT, ...this.enums.map((e) => e.name), ...this.scalars.map((e) => e.name)]);
      const field =
        `f${r.int(0, 5)}${name[0].toLowerCase()}${this.interfaces.length}${this.objects.length ? 'o' + this.objects.length : ''}`;
      if (!fields.has(field)) fields
        .set(field, { name: field, type: this.wrap(name, composite ? 0.2 : 0.3), args: this.arguments(), deprecated: r.chance(0.1) });
    }

    return [...fields.values()];
  }

  strictest(parents, field) {
    const types = parents.flatMap((p) => p.fields.filter((f) => f.name === field.name).map((f) => f.type));
    return types.sort((a, b) => b.split('!').length - a.split('!').length)[0];
  }

  directive(index) {
    const { r } = this;
    const locations = r
      .some(['QUERY', 'MUTATION', 'SUBSCRIPTION', 'FIELD', 'FRAGMENT_DEFINITION', 'FRAGMENT_SPREAD', 'INLINE_FRAGMENT',
      'VARIABLE_DEFINITION',
      'SCHEMA', 'SCALAR', 'OBJECT', 'FIELD_DEFINITION', 'ARGUMENT_DEFINITION', 'INTERFACE', 'UNION', 'ENUM', 'ENUM_VALUE', 'INPUT_OBJECT',
        'INPUT_FIELD_DEFINITION'], 0.5);
    const args = Array.from({ length: r.int(0, 2) }, (_, i) => {
      const type = r.pick(OUTPUT) + (r.chance(0.3) ? '!' : '');
      return { name: `d${i}`, type, default: r.chance(0.4) ? literalFor(r, this, type) : null, deprecated: false };
    });
    return { name: `dir${index}`, locations: locations.length ? locations : ['FIELD'], args, repeatable: r.chance(0.5) };
  }

  // Text.

  applied(location) {
    const { r } = this;
    return r
      .some(this.directives.filter((d) => d.locations.includes(location)), 0.15)
      .flatMap((d) => (d.repeatable && r.chance(0.3) ? [d, d] : [d]))
      .map((d) => {
        const args = d.args.filter((a) => (a.type.endsWith('!') && a.default === null) || r.chance(0.5));
        return ` @${d.name}${args.length ? `(${args.map((a) => `${a.name}: ${literalFor(r, this, a.type)}`).join(', ')})` : ''}`;
      })
      .join('');
  }

  description() {
    const { r } = this;
    return r.chance(0.15) ? r.pick(['"A description"\n', '"""\nA block\n  description\n"""\n', '"\\"quoted\\" ở đây"\n']) : '';
  }

  deprecated(value) {
    const { r } = this;
    return value ? r.pick([' @deprecated', ' @deprecated(reason: "Gone")']) : '';
  }

  inputText(value, location) {
    return `${value.name}: `
      + `${value.type}${value.default === null ? '' : ` = ${value.default}`}${this.deprecated(value.deprecated)}${this.applied(location)}`;
  }

  argsText(args) {
    return args.length ? `(${args.map((a) => this.inputText(a, 'ARGUMENT_DEFINITION')).join(', ')})` : '';
  }

  fieldText(field) {
    return `  ${this.description()}${field.name}${this.argsText(field.args)}: `
      + `${field.type}${this.deprecated(field.deprecated)}${this.applied('FIELD_DEFINITION')}`;
  }

  fielded(keyword, type, location) {
    const { r } = this;
    const implemented = type.interfaces.length ? ` implements ${type.interfaces.join(' & ')}` : '';
    const cut = type.fields.length > 1 && r.chance(0.15) ? r.int(1, type.fields.length - 1) : type.fields.length;
    const head =
      `${this.description()}${keyword} ${type.name}${implemented}${this.applied(location)} `
      + `{\n${type.fields.slice(0, cut).map((f) => this.fieldText(f)).join('\n')}\n}`;
    return cut === type.fields.length
      ? [head] : [head, `extend ${keyword} ${type.name} {\n${type.fields.slice(cut).map((f) => this.fieldText(f)).join('\n')}\n}`];
  }

  render(roots, explicit) {
    const { r } = this;
    const parts = [];
    if (explicit) parts
      .push(`${this.description()}schema${this.applied('SCHEMA')} {\n${roots.map(([o, t]) => `  ${o}: ${t}`).join('\n')}\n}`);
    for (const d of this.directives) parts
      .push(`${this.description()}directive `
        + `@${d.name}${this.argsText(d.args).replace(/ @dir\d(\([^()]*\))?/g, '')}${d.repeatable ? ' repeatable' : ''} on `
          + `${d.locations.join(' | ')}`);
    for (const t of this.scalars) parts
      .push(`${this.description()}scalar ${t.name}${t.url ? ' @specifiedBy(url: "https://example.org/s")' : ''}${this.applied('SCALAR')}`);
    for (const t of this.enums) parts
      .push(`${this.description()}enum ${t.name}${this.applied('ENUM')} `
        + `{\n${t.values.map((v) => `  ${v}${this.deprecated(r.chance(0.15))}${this.applied('ENUM_VALUE')}`).join('\n')}\n}`);
    for (const t of this.inputs) parts
      .push(`${this.description()}input ${t.name}${t.oneOf ? ' @oneOf' : ''}${this.applied('INPUT_OBJECT')} `
        + `{\n${t.fields.map((f) => `  ${this.inputText(f, 'INPUT_FIELD_DEFINITION')}`).join('\n')}\n}`);
    for (const t of this.interfaces) parts.push(...this.fielded('interface', t, 'INTERFACE'));
    for (const t of this.objects) parts.push(...this.fielded('type', t, 'OBJECT'));
    for (const t of this.unions) parts.push(`${this.description()}union ${t.name}${this.applied('UNION')} = ${t.members.join(' | ')}`);
    return parts.join('\n\n');
  }
}
