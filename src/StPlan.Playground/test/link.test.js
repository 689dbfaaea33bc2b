import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf, readLink, writeLink } from '../src/link.js';

const page = 'https://du-lieu.travinh.gov.vn/graphql?lang=vi#query=old';

for (const request of [
  { query: '{ plan { number } }', variables: '', operationName: null },
  { query: 'query A($t: String) { search(text: $t) { totalCount } }\n# 100 % + "đủ" & hơn = #', variables: '{"t": "a&b=c#d%20+e 😀"}', operationName: 'A' },
]) {
  test(`a link opens what it was written of: ${request.query.slice(0, 20)}`, () => {
    const link = new URL(writeLink(page, request));

    assert.deepEqual(readLink(link.hash), request);
    assert.equal(link.origin + link.pathname + link.search, 'https://du-lieu.travinh.gov.vn/graphql');
  });
}

test('a link is written as docs/playground.md says, so that other pages can write it', () => {
  assert.equal(
    writeLink('/graphql', { query: '{ task(code: "III.9") { text } }', variables: '{"a": 1}', operationName: 'T', lang: 'en' }),
    '/graphql#query=%7B%20task(code%3A%20%22III.9%22)%20%7B%20text%20%7D%20%7D&variables=%7B%22a%22%3A%201%7D&operationName=T&lang=en',
  );
});

test('headers are never part of a link', () => {
  assert.ok(!writeLink('/graphql', { query: '{ a }', headers: '{"Authorization": "Bearer stp_x"}' }).includes('stp_'));
  assert.deepEqual(readLink('#query=%7Ba%7D&headers=%7B%7D'), { query: '{a}', variables: '', operationName: null });
});

test('a fragment without a query opens nothing', () => {
  assert.equal(readLink(''), null);
  assert.equal(readLink('#'), null);
  assert.equal(readLink('#query='), null);
  assert.equal(readLink('#lang=en'), null);
  assert.equal(readLink('#variables=%7B%7D'), null);
});

test('a plus is a plus, and a bare percent sign is itself', () => {
  assert.equal(readLink('#query=a+b').query, 'a+b');
  assert.equal(readLink('#query=100%').query, '100%');
});

test('the language is taken from the fragment, then from the query string', () => {
  assert.equal(languageOf({ hash: '#lang=en', search: '?lang=vi' }), 'en');
  assert.equal(languageOf({ hash: '#query=x', search: '?lang=en' }), 'en');
  assert.equal(languageOf({ hash: '', search: '?lang=fr' }), null);
});
