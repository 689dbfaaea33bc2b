// GraphQL over HTTP: each audit of graphql-http, the reference implementation of that specification, is put to the real server.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serverAudits } from 'graphql-http';
import { startServer } from './server.mjs';

let server;
const audits = serverAudits({ url: () => server.graphql, fetchFn: fetch });

before(async () => {
  server = await startServer();
});
after(() => server.stop());

test('graphql-http has the 61 audits that we count on', () => assert.equal(audits.length, 61));

for (const audit of audits) {
  test(`${audit.id} ${audit.name}`, async () => {
    const result = await audit.fn();
    // "warn" is a SHOULD and "notice" a MAY that is not kept: we keep those too.
    assert.equal(result.status, 'ok', `${result.status}: ${result.reason}`);
  });
}
