// libxml2 validates the plan as StratML Part 2 against the schema, which System.Xml does in the tests of .NET: of every release, with the
// plan alone and with
// invented reports.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { validateXML } from 'xmllint-wasm';
import { post, repository, startServer } from './server.mjs';

const schema = await readFile(path.join(repository, 'tests/StPlan.OpenData.Tests/Schemas/stratml-part2.xsd'), 'utf8');

for (const demo of [false, true]) {
  describe(demo ? 'with invented reports' : 'with the plan alone', () => {
    let server;
    let documents;

    before(async () => {
      server = await startServer({ demo });
      const { data } = await post(server.graphql, { query: '{ release { number } }' });
      documents = await Promise.all(Array.from({ length: data.release.number }, async (_, i) => {
        const response = await fetch(`${server.url}/opendata/releases/${i + 1}/stratml.xml`);
        return { fileName: `release-${i + 1}.xml`, contents: await response.text() };
      }));
    });
    after(() => server.stop());

    test('every release is valid', async () => {
      for (const document of documents) {
        const result = await validateXML({ xml: [document], schema: [{ fileName: 'stratml-part2.xsd', contents: schema }] });
        assert.deepEqual(result.errors.map((e) => e.rawMessage), []);
        assert.equal(result.valid, true);
      }
    });

    test('what is not valid is found', async () => {
      const broken = documents[0].contents.replace(/<Goal>[\s\S]*<\/Goal>/, '').replace('<Identifier>_', '<Identifier>');
      const result =
        await validateXML({ xml: [{ fileName: 'broken.xml', contents: broken }],
        schema: [{ fileName: 'stratml-part2.xsd', contents: schema }] });
      assert.equal(result.valid, false);
      assert.ok(result.errors.length >= 2, result.rawOutput);
    });

    test('6 goals, 30 tasks, 21 indicators with targets; results only of what was reported', () => {
      const latest = documents.at(-1).contents;
      const count = (element) => latest.split(`<${element}>`).length - 1;
      assert.equal(count('Goal'), 6);
      assert.equal(count('Objective'), 6 + 30);
      assert.equal(count('TargetResult'), 21);
      assert.equal(count('ActualResult') > 0, demo);
      assert.equal(/<Name>DEMO/.test(latest), demo);
      assert.equal(count('ActualResult') === 0 || latest.includes('Type="Performance_Report"'), true);
    });
  });
}
