// Links to the playground: /graphql#query=…&variables=…&operationName=…&lang=… (docs/playground.md). What stands behind # is never sent to the
// server, so a link may be as long as it likes. Headers are never part of it: a key in a link would be a key given away.

/** What a link may carry beside the language. */
const members = ['query', 'variables', 'operationName'];

/**
 * What a link opens.
 * @param {string} hash The fragment of the address, with or without "#".
 * @returns {{query: string, variables: string, operationName: string|null}|null} Null where it carries no query.
 */
export function readLink(hash) {
  const fields = fieldsOf(hash);
  return fields.get('query')
    ? { query: fields.get('query'), variables: fields.get('variables') ?? '', operationName: fields.get('operationName') || null }
    : null;
}

/**
 * The language that an address asks for, in its fragment before its query string.
 * @returns {'vi'|'en'|null}
 */
export function languageOf({ hash, search }) {
  const asked = fieldsOf(hash).get('lang') ?? new URLSearchParams(search).get('lang');
  return asked === 'vi' || asked === 'en' ? asked : null;
}

/**
 * The address that opens a request.
 * @param {string} page The address of the playground.
 * @param {{query: string, variables?: string, operationName?: string|null, lang?: string}} request
 */
export function writeLink(page, request) {
  const fields = [...members, 'lang'].filter((name) => request[name]?.trim()).map((name) => `${name}=${encodeURIComponent(request[name])}`);
  return `${page.split(/[?#]/)[0]}#${fields.join('&')}`;
}

// Not URLSearchParams: it takes "+" for a space, which encodeURIComponent would not have written.
function fieldsOf(hash) {
  const fields = new Map();
  for (const field of hash.replace(/^#/, '').split('&')) {
    const separator = field.indexOf('=');
    if (separator > 0) {
      fields.set(field.slice(0, separator), decode(field.slice(separator + 1)));
    }
  }

  return fields;
}

// A percent sign that was pasted bare is itself.
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
