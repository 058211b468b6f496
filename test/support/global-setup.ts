// Hands shared databases to test files, each started when the first file asks for it, and all stopped at the end.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { startInstance, type Instance, type InstanceName } from './instances.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the files, which run in other processes, ask for a database. */
    instances: string;
  }
}

const names: readonly InstanceName[] = ['article', 'all', 'scratch'];

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = new Map<InstanceName, Promise<Instance>>();
  const get = (name: InstanceName): Promise<Instance> => {
    const known = started.get(name) ?? startInstance(name);
    started.set(name, known);
    return known;
  };
  // The scratch database belongs to one file at a time: to the one whose request is open, so a crashed worker frees it.
  let scratchIsFree = Promise.resolve();

  const answer = async (name: InstanceName, response: ServerResponse): Promise<void> => {
    if (name !== 'scratch') {
      response.end(JSON.stringify((await get(name)).target));
      return;
    }
    const before = scratchIsFree;
    const closed = new Promise<void>((resolve) => response.once('close', resolve));
    scratchIsFree = Promise.all([before, closed]).then(() => undefined);
    await before;
    if (!response.destroyed) response.write(`${JSON.stringify((await get(name)).target)}\n`);
  };

  const server = createServer((request, response) => {
    const name = names.find((known) => request.url === `/${known}`);
    if (name === undefined) {
      response.writeHead(404).end();
      return;
    }
    answer(name, response).catch((error: unknown) => {
      response.writeHead(500).end(error instanceof Error ? error.message : String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  project.provide('instances', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);

  return async () => {
    server.closeAllConnections();
    server.close();
    // One that did not start has told the file that asked for it.
    await Promise.allSettled([...started.values()].map(async (one) => (await one).close()));
  };
}
