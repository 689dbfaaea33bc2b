// The conformance driver as a function: a case in, a promise of its answer out. Cases may be asked without waiting.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';

const release = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const RELEASE = release('StPlan.GraphQL.Conformance/bin/Release/net10.0/StPlan.GraphQL.Conformance.dll');

/** GraphQL.NET, which answers the same cases as far as it goes (peer.mjs). */
export const GRAPHQL_NET = release('load/graphql-dotnet/bin/Release/net10.0/GraphQLDotNet.dll');

export class Driver {
  #process;
  #waiting = [];
  #next = 0;

  constructor(path = process.env.CONFORMANCE_DRIVER ?? RELEASE) {
    if (!existsSync(path)) {
      throw new Error(`No driver at ${path}: build the solution with -c Release, or set CONFORMANCE_DRIVER.`);
    }

    this.#process = spawn('dotnet', [path], { stdio: ['pipe', 'pipe', 'inherit'] });
    createInterface({ input: this.#process.stdout, crlfDelay: Infinity }).on('line', (line) => {
      const { id, resolve, reject } = this.#waiting.shift();
      const answer = JSON.parse(line);
      answer.id === id ? resolve(answer) : reject(new Error(`Asked ${id}, answered ${line.slice(0, 300)}`));
    });
    this.#process.on('exit', (code) => {
      for (const { reject } of this.#waiting.splice(0)) {
        reject(new Error(`The driver ended with ${code}.`));
      }
    });
    this.#process.stdin.on('error', () => {}); // 'exit' tells
  }

  ask(request) {
    const id = ++this.#next;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ id, resolve, reject });
      this.#process.stdin.write(JSON.stringify({ id, ...request }) + '\n');
    });
  }

  end() {
    this.#process.kill();
  }
}
