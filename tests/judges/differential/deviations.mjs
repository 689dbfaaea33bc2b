// Differences that are meant, each with its reason. None of them is about a rule of the edition.
import { readFileSync } from 'node:fs';

const list = JSON.parse(readFileSync(new URL('../deviations.json', import.meta.url), 'utf8'));

/** The deviation that explains the difference; undefined when none does. */
export function explain(c, what, ours, theirs, agreesWith16) {
  const texts = { document: c.document ?? '', schema: c.schema ?? '', ours: JSON.stringify(ours), theirs: JSON.stringify(theirs) };
  return list.find((d) =>
    (!d.action || d.action === c.action)
    && (!d.difference || d.difference === what)
    && (!d.agreesWith16 || agreesWith16())
    && Object.entries(d.matches ?? {}).every(([key, pattern]) => new RegExp(pattern, 's').test(texts[key])));
}

export const deviations = list;
