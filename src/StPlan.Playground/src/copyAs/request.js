/**
 * @typedef {object} Request
 * @property {string} url Absolute.
 * @property {string} query The document.
 * @property {object} [variables]
 * @property {string|null} [operationName]
 * @property {boolean} [isSubscription] Whether the answer is a stream of events.
 */

/** The body of a POST, as GraphQL over HTTP has it, without members that say nothing. */
export function bodyOf({ query, variables, operationName }) {
  return {
    query,
    ...(operationName ? { operationName } : {}),
    ...(variables && Object.keys(variables).length > 0 ? { variables } : {}),
  };
}
