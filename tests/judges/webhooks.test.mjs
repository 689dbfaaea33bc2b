// Webhooks: what the real server sends when a release comes out is verified by standardwebhooks, the reference implementation of that
// specification.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { Webhook } from 'standardwebhooks';
import { startServer } from './server.mjs';

let server;
let receiver;
let secret;
let failures = 0;
const received = [];

before(async () => {
  receiver = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part) => (body += part));
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      response.writeHead(failures-- > 0 ? 500 : 204).end();
    });
  });
  await new Promise((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  server = await startServer({ settings: ['Webhooks:AllowPrivateNetworks=true', 'Publishing:PollSeconds=0.2'] });
  secret = (await server.command('webhooks', 'add', '--name', 'Giám khảo', '--url', `http://127.0.0.1:${receiver.address().port}/hook`))
    .trim();
});
after(async () => {
  await server.stop();
  receiver.close();
});

/** Publishes a report, and waits for so many messages. */
async function publish(results, messages) {
  const file = path.join(server.folder, 'reports.csv');
  await writeFile(file, `task,agency,year,status,results\nIII.9,SKHCN,2025,IN_PROGRESS,${results}\n`);
  await server.command('import', file);
  const number = Number(await server.command('release', 'publish', '--title', 'Báo cáo năm 2025'));
  for (let attempt = 0; received.length < messages && attempt < 600; attempt++) await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal(received.length, messages);
  return number;
}

test('a release is told with a signature that standardwebhooks accepts', async () => {
  const number = await publish('Đã mua 02 máy đo.', 1);
  const { headers, body } = received[0];
  const message = new Webhook(secret).verify(body, headers);
  assert.equal(message.type, 'release.published');
  assert.equal(message.data.number, number);
  assert.equal(message.data.title, 'Báo cáo năm 2025');
  assert.equal(message.data.url, `/opendata/releases/${number}/`);
  assert.equal(message.data.demo, false);
});

test('one with another body, id or secret is not accepted', () => {
  const { headers, body } = received[0];
  assert.throws(() => new Webhook(secret).verify(body.replace('false', 'true'), headers));
  assert.throws(() => new Webhook(secret).verify(body, { ...headers, 'webhook-id': 'msg_other' }));
  assert.throws(() => new Webhook(`whsec_${Buffer.alloc(32).toString('base64')}`).verify(body, headers));
});

test('one that was not taken comes again with the same id, signed anew', async () => {
  failures = 1;
  await publish('Đã mua 03 máy đo.', 3);
  const [, first, second] = received;
  assert.equal(first.headers['webhook-id'], second.headers['webhook-id']);
  assert.notEqual(first.headers['webhook-id'], received[0].headers['webhook-id']);
  for (const { headers, body } of [first, second]) new Webhook(secret).verify(body, headers);
});

test('webhooks test says what came back', async () => {
  assert.equal(await server.command('webhooks', 'test', 'Giám khảo'), '204\n');
  const { headers, body } = received.at(-1);
  assert.equal(new Webhook(secret).verify(body, headers).type, 'webhook.test');
});
