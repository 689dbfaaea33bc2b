import { asCSharp } from './csharp.js';
import { asCurl } from './curl.js';
import { asFetch } from './fetch.js';
import { asPython } from './python.js';

/** The languages in which a request can be copied, in the order of the menu. */
export const languages = [
  { id: 'curl', title: 'curl', write: asCurl },
  { id: 'fetch', title: 'JavaScript (fetch)', write: asFetch },
  { id: 'csharp', title: 'C# (HttpClient)', write: asCSharp },
  { id: 'python', title: 'Python (urllib)', write: asPython },
];
