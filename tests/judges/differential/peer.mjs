// GraphQL.NET before the cases that this engine is put before, as far as it goes: it says whether it takes a schema or a document, and
// gives the data of an execution. Its messages, places and printed texts are not compared.
import { isDeepStrictEqual } from 'node:util';
import { complaints, generateCases, judge } from './cases.mjs';
import { decode } from './compare.mjs';
import { Random } from './random.mjs';

const outcomes = { skipped: 'skipped', crash: 'crashed', DRIVER_CRASH: 'crashed' };
const asked = new Set(['parse', 'validateSchema', 'validate', 'execute']);

/**
 * Counts, for each kind of case, how often each of the drivers answers as the reference does.
 * @typedef {Record<string, number>} Counts By driver.
 * @param {Record<string, import('./driver.mjs').Driver>} drivers
 * @returns {Promise<Map<string, { run: number, agrees: Counts, skipped: Counts, crashed: Counts }>>} By kind.
 */
export async function compareDrivers(drivers, reference, seed, count) {
  const random = new Random(seed);
  const rows = new Map();
  for (let done = 0; done < count; ) {
    for (const c of generateCases(random.fork(), reference)) {
      if (!asked.has(c.action) || /^\s*subscription/m.test(c.document ?? '')) continue;
      done++;
      const theirs = await judge(reference, c);
      const row = rows.get(c.kind) ?? { run: 0, agrees: {}, skipped: {}, crashed: {} };
      rows.set(c.kind, row);
      row.run++;
      for (const [name, driver] of Object.entries(drivers)) {
        const answer = await driver.ask(c);
        const code = answer.errors?.[0]?.extensions?.code ?? answer.errors?.[0]?.code;
        const what = outcomes[code] ?? (agrees(c, answer, theirs) ? 'agrees' : null);
        if (what === 'crashed' && process.env.SHOW) console.log(`# ${name}: ${answer.errors[0].message.slice(0, 600)}\n${c.document}`);
        if (what) row[what][name] = (row[what][name] ?? 0) + 1;
      }
    }
  }

  return rows;
}

function agrees(c, answer, theirs) {
  if (c.action === 'parse') return !answer.errors === !theirs.syntaxError;
  if (c.action !== 'execute') return !complaints(answer).length === !theirs.complaints.length;
  const [ours, expected] = [decode(answer.data ?? null), decode(theirs.result.data ?? null)];
  return isDeepStrictEqual(ours, expected) && JSON.stringify(ours) === JSON.stringify(expected);
}
