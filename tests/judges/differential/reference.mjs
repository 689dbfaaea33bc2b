// What the reference implementation answers. graphql-js 17 is the judge, for it implements the September 2025 edition; the answers of
// 16, which is what most people run, are asked for too, so that it can be told where the two differ.
import * as v16 from 'graphql';
import * as v17 from 'graphql-17';

// No rule of the edition: a limit, of which the driver has none.
const NO_RULES = new Set(['MaxIntrospectionDepthRule']);

export class Reference {
  #g;
  #rules;
  #sdlRules;
  #schemas = new Map();

  constructor(graphql, sdlRules) {
    this.#g = graphql;
    this.#rules = graphql.specifiedRules.filter((r) => !NO_RULES.has(r.name) && !/^(Defer|Stream)/.test(r.name)).map(tagged);
    this.#sdlRules = sdlRules.map(tagged);
  }

  /** Null, or where the text stops to be a document. */
  parse(text) {
    try {
      this.#g.parse(text, { noLocation: false });
      return null;
    } catch (error) {
      return error.locations?.[0] ?? { line: 0, column: 0 };
    }
  }

  tree(text) {
    return JSON.stringify(this.#g.parse(text, { noLocation: true }));
  }

  print(text) {
    return this.#g.print(this.#g.parse(text, { noLocation: true }));
  }

  schema(sdl) {
    if (!this.#schemas.has(sdl)) {
      if (this.#schemas.size > 8) this.#schemas.clear();
      this.#schemas.set(sdl, this.#g.buildSchema(sdl));
    }

    return this.#schemas.get(sdl);
  }

  /** The errors of a schema: those of its SDL, else those of the schema. */
  validateSchema(sdl) {
    const g = this.#g;
    let document;
    try {
      document = g.parse(sdl);
    } catch (error) {
      return [complaint(error, 'Syntax')];
    }

    const errors = this.#validateSdl(document);
    if (errors.length) return errors;
    try {
      return g.validateSchema(g.buildASTSchema(document, { assumeValidSDL: true })).map((e) => complaint(e, null));
    } catch (error) {
      return [complaint(error, null)];
    }
  }

  #validateSdl(document) {
    const g = this.#g;
    const errors = [];
    const context = new SdlContext(document, (e) => errors.push(e));
    g.visit(document, g.visitInParallel(this.#sdlRules.map((rule) => rule(context))));
    return errors.map((e) => complaint(e, e.judgedBy));
  }

  validate(sdl, text) {
    let document;
    try {
      document = this.#g.parse(text);
    } catch (error) {
      return [complaint(error, 'Syntax')];
    }

    return this.#g.validate(this.schema(sdl), document, this.#rules, { maxErrors: 1e9 }).map((e) => complaint(e, e.judgedBy));
  }

  /** The response; a promise of it for a subscription, of whose stream the root value is the one event. */
  execute(sdl, { document, operationName, variables, rootValue, echoArguments }) {
    const args = {
      schema: this.schema(sdl),
      document: this.#g.parse(document),
      rootValue,
      operationName,
      variableValues: variables,
      fieldResolver: (source, args, _, info) => {
        if (source !== null && typeof source === 'object' && Object.hasOwn(source, info.fieldName)) return source[info.fieldName];
        return echoArguments && info.parentType.getFields()[info.fieldName].args.length ? JSON.stringify({ args }) : null;
      },
    };
    const isSubscription = args.document.definitions.some((d) => d.operation === 'subscription');
    return isSubscription ? this.#subscribe(args) : JSON.parse(JSON.stringify(this.#g.executeSync(args)));
  }

  async #subscribe(args) {
    const stream = await this.#g.subscribe({
      ...args,
      async *subscribeFieldResolver() {
        yield args.rootValue;
      },
    });
    const response = Symbol.asyncIterator in stream ? (await stream.next()).value : stream;
    return JSON.parse(JSON.stringify(response));
  }

  sortedSchema(sdl) {
    return this.#g.printSchema(this.#g.lexicographicSortSchema(this.#g.buildSchema(sdl)));
  }

  sortedIntrospection(data) {
    return this.#g.printSchema(this.#g.lexicographicSortSchema(this.#g.buildClientSchema(data)));
  }
}

const complaint = (error, rule) => ({ rule, message: error.message, locations: error.locations });

function tagged(rule) {
  const name = rule.name.replace(/Rule$/, '').replace(/OnDirectives$/, '');
  return (context) =>
    rule(Object.create(context, { reportError: { value: (error) => {
      error.judgedBy = name;
      context.reportError(error);
    } } }));
}

/** graphql-js keeps its SDLValidationContext to itself. */
class SdlContext {
  constructor(document, report) {
    this.document = document;
    this.reportError = report;
    this.hideSuggestions = true;
  }

  getDocument() {
    return this.document;
  }

  getSchema() {
    return null;
  }
}

// Neither version exports its rules for SDL as a list; they are read from the file beside the entry point, to be of the same realm.
async function sdlRulesOf(name) {
  const entry = import.meta.resolve(name);
  const rules = await import(new URL(`validation/specifiedRules${entry.slice(entry.lastIndexOf('.'))}`, entry));
  return rules.specifiedSDLRules ?? rules.default.specifiedSDLRules;
}

export const reference = new Reference(v17, await sdlRulesOf('graphql-17'));
export const reference16 = new Reference(v16, await sdlRulesOf('graphql'));
