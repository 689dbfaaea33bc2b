// When two answers are the same.
import { isDeepStrictEqual } from 'node:util';

/** What is different about two lists of complaints; null when the verdicts are the same, for the same reason. */
export function compareComplaints(ours, theirs) {
  if (!ours.length !== !theirs.length) return 'verdict';
  const [a, b] = [rulesOf(ours), rulesOf(theirs)];
  // One rule at stake: that rule has to complain. Several: which of them speak first is a matter of taste, that none of them does is not.
  if (b.length === 1 && b[0] !== '') return a.includes(b[0]) ? null : 'rule';
  return b.length && !b.includes('') && !b.some((rule) => a.includes(rule)) ? 'rules' : null;
}

/** Of a document rather than a schema, where graphql-js runs all rules at once: with one rule at stake, no other may complain. */
export function compareRules(ours, theirs) {
  const what = compareComplaints(ours, theirs);
  const [a, b] = [rulesOf(ours), rulesOf(theirs)];
  return what ?? (b.length === 1 && a.length > 1 ? 'rules' : null);
}

export const rulesOf = (complaints) => [...new Set(complaints.map((c) => c.rule ?? ''))].sort();

/** Arguments that a field echoes are JSON in a string: numbers in it may be written in more than one way. */
export function decode(value) {
  if (typeof value === 'string' && value.startsWith('{"args":')) return { echoed: JSON.parse(value) };
  if (Array.isArray(value)) return value.map(decode);
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, decode(v)]));
  return value;
}

/**
 * The same data, in the same order of fields; and errors at the same nulls. A null that an error caused has to be accounted for by at
 * least one error, and an error has to account for a null: which of several errors below one null are reported is left open by the spec
 * (6.4.4: only one of them has to be), so paths are compared by the null that they end up in.
 */
export function compareExecution(ours, theirs) {
  const [a, b] = [decode(ours.data), decode(theirs.data)];
  if (('data' in ours) !== ('data' in theirs)) return 'executed or not';
  if (!isDeepStrictEqual(a, b)) return 'data';
  if (JSON.stringify(a) !== JSON.stringify(b)) return 'order of fields';
  if (!('data' in ours)) return null;
  return isDeepStrictEqual(nulls(ours), nulls(theirs)) ? null : 'error paths';
}

function nulls({ data, errors = [] }) {
  return [...new Set(errors.map((e) => JSON.stringify(nullOf(data, e.path ?? []))))].sort();
}

function nullOf(data, path) {
  let value = data;
  for (const [i, key] of path.entries()) {
    if (value === null || value === undefined) return path.slice(0, i);
    value = value[key];
  }

  return path;
}

export const sameErrorPaths = (ours, theirs) =>
  isDeepStrictEqual(...[ours, theirs].map(({ errors = [] }) => errors.map((e) => JSON.stringify(e.path)).sort()));
