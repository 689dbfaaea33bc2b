// What changed between two schemas, one line a change, as @graphql-inspector/core finds it (docs/contract.md).
//   node tests/judges/schema-changes.mjs BEFORE AFTER [--changelog CHANGELOG.md] [--json]
// Exit code 1 when a change breaks clients and the changelog does not record it, or when a file cannot be used.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { diff, DiffRule } from '@graphql-inspector/core';
import { buildSchema, isRequiredArgument, isRequiredInputField } from 'graphql';

const usage = 'Usage: node schema-changes.mjs BEFORE AFTER [--changelog FILE] [--json]';
const severities = { BREAKING: 'Breaking', DANGEROUS: 'Dangerous', NON_BREAKING: 'Safe' };

try {
  const options = { changelog: { type: 'string' }, json: { type: 'boolean' } };
  const { positionals, values } = parseArgs({ allowPositionals: true, options });
  if (positionals.length !== 2) throw new Error(usage);
  process.exitCode = await tell(positionals, values);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** Prints the changes; returns the exit code. */
async function tell(files, { changelog, json }) {
  const [before, after] = await Promise.all(files.map(readSchema));
  const recorded = changelog ? recordedBreaks(await readFile(changelog, 'utf8')) : new Set();
  const changes = (await diff(before, after, [stricter, brief])).map((change) => ({
    kind: change.type,
    coordinate: coordinate(change),
    message: change.message,
    severity: severities[change.criticality.level],
  }));
  const order = Object.values(severities);
  changes.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));

  const isRecorded = (change) => change.severity === 'Breaking' && recorded.has(change.coordinate);
  for (const change of changes) {
    const note = isRecorded(change) ? ' (recorded)' : '';
    console.log(json ? JSON.stringify(change) : `${change.severity}: ${change.coordinate}: ${change.message}${note}`);
  }

  const missing = new Set(changes.filter((c) => c.severity === 'Breaking' && !isRecorded(c)).map((c) => `\`${c.coordinate}\``));
  if (missing.size === 0) return 0;
  const where = changelog ? path.basename(changelog) : 'a changelog (--changelog)';
  const list = [...missing].join(', ');
  console.error(`These changes break clients. Record them under "### Breaking" of "## [Unreleased]" in ${where}: ${list}.`);
  return 1;
}

async function readSchema(file) {
  const sdl = await readFile(file, 'utf8');
  try {
    return buildSchema(sdl);
  } catch (error) {
    throw new Error(`${file} is no schema: ${error.message}`);
  }
}

/**
 * A rule of the inspector: three changes that it calls dangerous refuse documents that were valid. They are an argument and an
 * input field that lose their default and have to be given now, and a directive that may no longer be repeated.
 */
function stricter({ changes, newSchema }) {
  const breaks = {
    FIELD_ARGUMENT_DEFAULT_CHANGED: ({ typeName, fieldName, argumentName }) =>
      isRequiredArgument(newSchema.getType(typeName).getFields()[fieldName].args.find((a) => a.name === argumentName)),
    INPUT_FIELD_DEFAULT_VALUE_CHANGED: ({ inputName, inputFieldName }) =>
      isRequiredInputField(newSchema.getType(inputName).getFields()[inputFieldName]),
    DIRECTIVE_ARGUMENT_DEFAULT_VALUE_CHANGED: ({ directiveName, directiveArgumentName }) =>
      isRequiredArgument(newSchema.getDirective(directiveName).args.find((a) => a.name === directiveArgumentName)),
    DIRECTIVE_REPEATABLE_REMOVED: () => true,
  };
  return changes.map((change) =>
    breaks[change.type]?.(change.meta) ? { ...change, criticality: { ...change.criticality, level: 'BREAKING' } } : change,
  );
}

/**
 * A rule of the inspector: what comes with a new type is not listed by itself. Only safe changes are left out: of a type that got
 * a description, simplifyChanges alone hides a field that was removed.
 */
function brief({ changes }) {
  const isSafe = (change) => change.criticality.level === 'NON_BREAKING';
  const kept = new Set(DiffRule.simplifyChanges({ changes: changes.filter(isSafe) }));
  return changes.filter((change) => !isSafe(change) || kept.has(change));
}

/** The schema coordinate of a change, such as Task.text(lang:); `schema` for a root type. The inspector's paths have dots alone. */
function coordinate({ path: at, meta, type }) {
  if (!at) return 'schema';
  const [owner, member, argument] = at.replace(/\.@.*/, '').split('.');
  if (owner.startsWith('@')) {
    const name = type === 'DIRECTIVE_ARGUMENT_ADDED' ? meta.addedDirectiveArgumentName : member;
    return name && !type.startsWith('DIRECTIVE_LOCATION') ? `${owner}(${name}:)` : owner;
  }
  return [owner, member].filter(Boolean).join('.') + (argument ? `(${argument}:)` : '');
}

/** What the changelog records for the next release: items such as "- `Task.text(lang:)`: why" under "### Breaking" of "## [Unreleased]". */
function recordedBreaks(markdown) {
  const recorded = new Set();
  let [release, section] = ['', ''];
  for (const line of markdown.split('\n').map((l) => l.trim())) {
    if (line.startsWith('## ')) [release, section] = [line, ''];
    else if (line.startsWith('### ')) section = line;
    else if (release === '## [Unreleased]' && section === '### Breaking') {
      const item = /^- `([^`]+)`: ./.exec(line);
      if (item) recorded.add(item[1]);
    }
  }
  return recorded;
}
