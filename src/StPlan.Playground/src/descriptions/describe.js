import { specifiedScalarTypes } from 'graphql';

// As graphql-js describes them; it puts its own scalars in the place of those that a server describes.
const ofScalars = new Map(specifiedScalarTypes.map((scalar) => [scalar, scalar.description]));

/**
 * An introspection result with its descriptions in a language. The public schema says everything in English, and is one contract; the
 * Vietnamese is a translation of it (schema/descriptions.vi.json), found by the English text, so that a description that changes is English
 * until it is translated anew, and is never described by what it used to mean.
 * @param {object} data What introspection answers.
 * @param {'vi'|'en'} language
 */
export async function describe(data, language) {
  const texts = language === 'vi' ? (await import('../../../../schema/descriptions.vi.json')).default : {};
  for (const [scalar, text] of ofScalars) {
    scalar.description = texts[text] ?? text;
  }

  return translate(data, texts);
}

/** Replaces each description, at any depth, by what the texts have for it. */
export function translate(value, texts) {
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
