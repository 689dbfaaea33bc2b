import { bodyOf } from './request.js';

/** @param {import('./request.js').Request} request @returns {string} A program for Python 3.8 and later that needs nothing but its library. */
export function asPython(request) {
  const { query, ...rest } = bodyOf(request);
  const members = Object.entries(rest).map(([name, value]) => `, ${JSON.stringify(name)}: ${literal(value)}`).join('');
  const accept = request.isSubscription ? ', "Accept": "text/event-stream"' : '';
  return `import json
import urllib.request

query = ${text(query)}

request = urllib.request.Request(
    ${JSON.stringify(request.url)},
    data=json.dumps({"query": query${members}}).encode(),
    headers={"Content-Type": "application/json"${accept}},
)
with urllib.request.urlopen(request) as response:
${request.isSubscription ? stream : answer}`;
}

const answer = `    result = json.load(response)

print(json.dumps(result.get("errors") or result["data"], ensure_ascii=False, indent=2))
`;

const stream = `    for line in response:  # Server-Sent Events: "event: next", then "data: " with a response
        print(line.decode(), end="")
`;

// Three quotes keep the lines of the document; where they would not be read as what they are, a JSON string is a Python string as well.
function text(value) {
  return /[\\\r]|'''|'$/.test(value) ? JSON.stringify(value) : `'''${value}'''`;
}

function literal(value) {
  if (Array.isArray(value)) {
    return `[${value.map(literal).join(', ')}]`;
  }

  if (value !== null && typeof value === 'object') {
    return `{${Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${literal(member)}`).join(', ')}}`;
  }

  return typeof value === 'string' || typeof value === 'number' ? JSON.stringify(value) : constants.get(value);
}

const constants = new Map([[true, 'True'], [false, 'False'], [null, 'None']]);
