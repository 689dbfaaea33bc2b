import { specifiedScalarTypes } from 'graphql';

/**
 * An introspection result with its descriptions in another language. The public schema says everything in English, and is one contract; the
 * Vietnamese is a translation of it (schema/descriptions.vi.json), found by the English text, so that a description that changes is English
 * until it is translated anew, and is never described by what it used to mean.
 * @param {object} data What introspection answers.
 * @param {Record<string, string>} texts Translations by what they translate; none for the language of the schema.
 */
export function describe(data, texts) {
  const described = translate(data, texts);
  // graphql-js takes its own objects for these scalars, whatever a server says of them.
  for (const scalar of specifiedScalarTypes) {
    scalar.description = described.__schema.types.find((type) => type.name === scalar.name)?.description ?? scalar.description;
  }

  return described;
}

// Each description, at any depth.
function translate(value, texts) {
  if (Array.isArray(value)) {
    return value.map((item) => translate(item, texts));
  }

  if (value === null || typeof value !== 'object') {
    return value;
  }

  return Object.fromEntries(Object.entries(value).map(([name, member]) => [
    name,
    (name === 'description' || name === 'deprecationReason') && typeof member === 'string' ? texts[member] ?? member : translate(member, texts),
  ]));
}
