// citation-js reads the citations that the server gives for reference managers, and both formats say the same of a fact.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { post, startServer } from './server.mjs';

describe('citations for reference managers', () => {
  let server;
  let facts;

  before(async () => {
    server = await startServer({ demo: true });
    const { data } = await post(server.graphql, {
      query: `{ observations(first: 3) { nodes { citation(style: LEGAL_VI) { url text } } }
                taskReports(first: 3) { nodes { citation(style: LEGAL_VI) { url text } } } }`,
    });
    facts = [...data.observations.nodes, ...data.taskReports.nodes].map((node) => node.citation);
  });
  after(() => server.stop());

  test('BibTeX is read, with all letters of Vietnamese', async () => {
    assert.equal(facts.length, 6);
    for (const { url, text } of facts) {
      const [item, ...more] = new Cite(await (await fetch(`${server.url}${url}?format=bibtex`)).text()).data;
      assert.deepEqual(more, []);
      assert.equal(item.note, text);
      assert.equal(item.URL, `http://localhost:8080${url}`);
      assert.match(item.title, /^\[DEMO/);
      assert.equal(item.author.length, 1);
    }
  });

  test('CSL-JSON is read, says the same, and can be written as a reference', async () => {
    for (const { url, text } of facts) {
      const csl = new Cite(await (await fetch(`${server.url}${url}?format=csl`)).text());
      const bibtex = new Cite(await (await fetch(`${server.url}${url}?format=bibtex`)).text());
      assert.equal(csl.data[0].note, text);
      assert.equal(csl.data[0].title, bibtex.data[0].title);
      assert.equal(csl.data[0].URL, bibtex.data[0].URL);
      assert.equal(csl.data[0].author[0].literal, bibtex.data[0].author[0].literal ?? bibtex.data[0].author[0].family);
      assert.deepEqual(csl.data[0].issued['date-parts'][0].slice(0, 2), bibtex.data[0].issued['date-parts'][0].slice(0, 2));
      assert.match(csl.format('bibliography', { template: 'apa' }), /DEMO/);
    }
  });
});
