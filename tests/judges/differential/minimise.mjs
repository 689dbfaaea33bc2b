// Makes the document or the schema of a failing case smaller, as long as it keeps failing in the same way.
import { parse, print } from 'graphql-17';

const MAX_TRIES = 1500;

export async function minimise(c, fails) {
  let best = c;
  let tries = 0;
  for (const key of ['document', 'schema']) {
    if (!best[key] || c.action === 'parse') continue;
    for (let shrunk = true; shrunk && tries < MAX_TRIES; ) {
      shrunk = false;
      for (const text of smaller(best[key])) {
        if (++tries > MAX_TRIES) break;
        const candidate = { ...best, [key]: text };
        if (await fails(candidate)) {
          best = candidate;
          shrunk = true;
          break;
        }
      }
    }
  }

  return best;
}

function* smaller(text) {
  let tree;
  try {
    tree = parse(text, { noLocation: true });
  } catch {
    return;
  }

  for (const [list, index] of items(tree)) {
    const [removed] = list.splice(index, 1);
    try {
      const shorter = print(tree);
      parse(shorter);
      // graphql-js 17 reads empty selection sets, the edition does not.
      if (!/\{\s*\}/.test(shorter)) yield shorter;
    } catch {
      // Not every list may be empty.
    }

    list.splice(index, 0, removed);
  }
}

function* items(node) {
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) {
      for (let i = value.length - 1; i >= 0; i--) yield [value, i];
      for (const child of value) yield* items(child);
    } else if (value && typeof value === 'object') yield* items(value);
  }
}
