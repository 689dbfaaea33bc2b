import purposes from '../../../schema/operations.vi.json';

// The operations of schema/operations, as they were when the playground was built.
const sources = import.meta.glob('../../../schema/operations/*.graphql', { query: '?raw', import: 'default', eager: true });

/** All operations: what each is for stands in its first line, as a comment, and is translated by that line. */
export const examples = Object.entries(sources).map(([path, source]) => {
  const purpose = /^# *(.*)/.exec(source)?.[1] ?? '';
  return {
    name: path.split('/').at(-1).replace('.graphql', ''),
    purpose: { en: purpose, vi: purposes[purpose] ?? purpose },
    takesLanguage: /\$lang: Language\b/.test(source),
    source,
  };
});

// One for a widget, one for a page, one with a receipt, one for who cites: what most come for.
const first = ['TaskCard', 'GroupProgress', 'IndicatorReceipts', 'LatestRelease'];

/** The tabs of a first visit. */
export function firstTabs(language) {
  return first.map((name) => toTab(examples.find((example) => example.name === name), language));
}

/** An example as a tab. It answers in Vietnamese by itself. */
export function toTab({ name, source, takesLanguage }, language) {
  return { query: source, variables: takesLanguage && language === 'en' ? JSON.stringify({ lang: 'EN' }, null, 2) : '', operationName: name };
}
