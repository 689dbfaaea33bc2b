import { bodyOf } from './request.js';

/** @param {import('./request.js').Request} request @returns {string} A JavaScript module for browsers, Node, Deno and Bun. */
export function asFetch(request) {
  const { query, ...rest } = bodyOf(request);
  const members = Object.entries(rest).map(([name, value]) => `    ${name}: ${indent(JSON.stringify(value, null, 2), 4)},\n`).join('');
  return `const query = ${template(query)};

const response = await fetch(${JSON.stringify(request.url)}, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json'${request.isSubscription ? ", Accept: 'text/event-stream'" : ''} },
  body: JSON.stringify({
    query,
${members}  }),
});
${request.isSubscription ? stream : answer}`;
}

const answer = `const { data, errors } = await response.json();
console.log(JSON.stringify(errors ?? data, null, 2));
`;

const stream = `for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
  console.log(text); // Server-Sent Events: "event: next", then "data: " with a response
}
`;

// A template keeps the lines of the document; "\r" is escaped because JavaScript would read it as "\n".
function template(text) {
  return `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&').replaceAll('\r', '\\r')}\``;
}

function indent(text, spaces) {
  return text.replaceAll('\n', `\n${' '.repeat(spaces)}`);
}
