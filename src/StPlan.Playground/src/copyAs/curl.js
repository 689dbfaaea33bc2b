import { bodyOf } from './request.js';

/** @param {import('./request.js').Request} request @returns {string} A command for a POSIX shell. */
export function asCurl(request) {
  const stream = request.isSubscription ? " -N -H 'Accept: text/event-stream'" : '';
  return `curl ${quote(request.url)}${stream} -H 'Content-Type: application/json' \\\n  --data-raw ${quote(JSON.stringify(bodyOf(request)))}\n`;
}

// Within single quotes a shell reads nothing but the closing one.
function quote(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
