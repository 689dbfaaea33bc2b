import { bodyOf } from './request.js';

/** @param {import('./request.js').Request} request @returns {string} A file for `dotnet run` (.NET 10), or the body of a Program.cs. */
export function asCSharp(request) {
  const { query, operationName, variables } = bodyOf(request);
  // JsonObject and not an anonymous type: a file-based program is trimmed, and has no serializer that looks at types.
  const members = [
    '    ["query"] = query,',
    ...(operationName ? [`    ["operationName"] = ${plain(operationName)},`] : []),
    ...(variables ? [`    ["variables"] = JsonNode.Parse(${raw(JSON.stringify(variables, null, 2))}),`] : []),
  ];
  return `using System.Text;
using System.Text.Json.Nodes;

var query = ${raw(query)};

var body = new JsonObject
{
${members.join('\n')}
};

using var client = new HttpClient();
${request.isSubscription ? stream(request.url) : answer(request.url)}`;
}

const answer = (url) => `using var response = await client.PostAsync(
    ${plain(url)},
    new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"));
Console.WriteLine(await response.Content.ReadAsStringAsync());
`;

const stream = (url) => `using var request = new HttpRequestMessage(HttpMethod.Post, ${plain(url)})
{
    Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"),
};
request.Headers.Add("Accept", "text/event-stream");
using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
while (await reader.ReadLineAsync() is { } line) // Server-Sent Events: "event: next", then "data: " with a response
{
    Console.WriteLine(line);
}
`;

// A raw string keeps the document as it is; it begins and ends with one quote more than the longest run within.
function raw(text) {
  if (text.includes('\r')) {
    return plain(text);
  }

  const longest = Math.max(2, ...(text.match(/"+/g) ?? []).map((run) => run.length));
  const fence = '"'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

// What JSON escapes, C# escapes in the same way; to C# these end a line, too.
function plain(text) {
  return JSON.stringify(text).replace(/[\u0085\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
