import { createServer } from 'node:http';

/** A server that keeps what it was sent, and answers as GraphQL would. */
export async function startEcho() {
  const received = [];
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) {
      chunks.push(chunk);
    }

    received.push({ method: request.method, headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString('utf8')) });
    if (request.headers.accept === 'text/event-stream') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      response.end('event: next\ndata: {"data":{"answered":true}}\n\nevent: complete\ndata: \n\n');
    } else {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end('{"data":{"answered":true}}');
    }
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${server.address().port}/graphql`, received, stop: () => server.close() };
}
