import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { createClient } from 'graphql-sse';
import { describe } from './descriptions/describe.js';

/** The endpoint stands beside the page, below whatever path the server has. */
export const endpoint = new URL('graphql', location.href.split(/[?#]/)[0]).href;

/**
 * Sends requests for GraphiQL: JSON for queries, Server-Sent Events for subscriptions, and what introspection says in the reader's language.
 * @param {() => 'vi'|'en'} languageNow
 * @param {(notice: {vi: string, en: string}|undefined) => void} onNotice Told with each introspection whether invented data are served.
 */
export function createFetcher(languageNow, onNotice) {
  const send = createGraphiQLFetcher({
    url: endpoint,
    enableIncrementalDelivery: false,
    // One connection for each subscription; it takes the place of a WebSocket client, whose interface it shares.
    wsClient: createClient({ url: endpoint, retryAttempts: Infinity }),
    schemaFetcher: async (params) => {
      // Without the name, by which the fetcher would come back here.
      const response = await send({ ...params, operationName: undefined });
      onNotice(response.extensions?.notice);
      return response.data ? { ...response, data: describe(response.data, await textsIn(languageNow())) } : response;
    },
  });
  return send;
}

// Loaded for those alone who read it.
async function textsIn(language) {
  return language === 'vi' ? (await import('../../../schema/descriptions.vi.json')).default : {};
}
