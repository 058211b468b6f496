// Known operations are run after the start; what was compiled then is not compiled again.
import { EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph, type Graph } from '../../../src/graph/run.js';
import { createApp } from '../../../src/http/app.js';
import type { KnownOperation } from '../../../src/http/warm.js';
import type { Log } from '../../../src/log.js';
import { instance } from '../../support/instance.js';

interface Line {
  readonly level: 'info' | 'warn' | 'error';
  readonly fields: Readonly<Record<string, unknown>>;
  readonly message: string;
}

interface About {
  readonly compiledOperations: number;
  readonly compiledStatements: number;
}

let graph: Graph;
beforeAll(async () => {
  graph = openGraph(await instance('article'));
});
afterAll(async () => {
  await graph.close();
});

async function serving(known: readonly KnownOperation[], over: Graph = graph) {
  const lines: Line[] = [];
  const told = new EventEmitter();
  const keep =
    (level: Line['level']) =>
    (...said: unknown[]): void => {
      lines.push({ level, fields: said[0] as Line['fields'], message: String(said[1]) });
      told.emit(String(said[1]));
    };
  const log: Log = { debug: () => undefined, info: keep('info'), warn: keep('warn'), error: keep('error') };
  const warm = once(told, 'known operations are warm');
  const app = await createApp({ graph: over, log, maxRequestBytes: 65_536, unavailable: () => null, known });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const ask = async (query: string): Promise<unknown> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return ((await response.json()) as { readonly data: unknown }).data;
  };
  const about = async (): Promise<About> => {
    const { about: figures } = (await ask('{ about { compiledOperations compiledStatements } }')) as { about: About };
    return figures;
  };
  return { app, url, lines, warm, ask, about };
}

const laws = 'query Laws($text: String) { laws(where: { text: $text }) { nodes { id name } } }';

describe('known operations', () => {
  it('are run once the server listens; asked again they are compiled already', async () => {
    const { app, warm, ask, about, lines } = await serving([
      { name: 'laws', query: laws },
      { name: 'groups', query: '{ groups { totalCount } a: groups { nodes { id } } }' },
    ]);
    await warm;
    const before = await about();
    expect(before).toEqual({ compiledOperations: 3, compiledStatements: 3 });
    expect(await ask(laws)).toMatchObject({ laws: { nodes: [{ id: 'law:kz-2011-religion-law' }] } });
    expect(await about()).toEqual(before);
    expect(lines).toEqual([
      {
        level: 'info',
        fields: { operations: 2, failed: 0, ms: expect.any(Number) as number },
        message: 'known operations are warm',
      },
    ]);
    await app.close();
  });

  it('that fail are told in the log, and those after them are run', async () => {
    const { app, warm, about, lines } = await serving([
      { name: 'no GraphQL', query: '{ laws {' },
      { name: 'a bad cursor', query: '{ laws(after: "x") { nodes { id } } incident(id: "incident:x") { id } }' },
      { name: 'laws', query: laws },
    ]);
    await warm;
    expect((await about()).compiledOperations).toBe(3);
    const warned = lines.filter(({ level }) => level === 'warn');
    expect(warned.map(({ fields }) => fields['operation'])).toEqual(['no GraphQL', 'a bad cursor']);
    expect(lines.at(-1)?.fields).toMatchObject({ operations: 1, failed: 2 });
    await app.close();
  });

  it('hold up neither readiness nor questions nor the end, and those not yet begun are not run', async () => {
    const begun = new EventEmitter();
    const firstRead = once(begun, 'read');
    let reads = 0;
    // The first read of warming stands until its request is given up.
    const standing: Graph = {
      ...graph,
      read: (statement, options) => {
        reads += 1;
        if (reads > 1) return graph.read(statement, options);
        begun.emit('read');
        return new Promise((_, reject) => {
          options?.signal?.addEventListener('abort', () => {
            reject(new Error('given up'));
          });
        });
      },
    };
    const { app, url, ask, lines } = await serving(
      Array.from({ length: 9 }, (_, i) => ({ name: `${i}`, query: `{ a${i}: laws { nodes { id } } }` })),
      standing,
    );
    await firstRead;
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    expect(await ask('{ law(id: "law:none") { id } }')).toEqual({ law: null });
    expect(reads).toBe(2);
    await app.close();
    expect(reads).toBe(2);
    expect(lines.filter(({ message }) => message.includes('warm'))).toEqual([]);
  });
});

describe('what the server tells of its compiler', () => {
  it('counts another text, shape or condition, and no other value; aliases and names of types make no new statement', async () => {
    const { app, ask, about } = await serving([]);
    const figures = async (query: string): Promise<readonly number[]> => {
      await ask(query);
      const { compiledOperations, compiledStatements } = await about();
      return [compiledOperations, compiledStatements];
    };
    expect(await figures('{ laws(first: 1) { nodes { id } } }')).toEqual([1, 1]);
    expect(await figures('{ laws(first: 1) { nodes { id } } }')).toEqual([1, 1]);
    expect(await figures('{ l: laws(first: 2) { nodes { __typename i: id } } }')).toEqual([2, 1]);
    expect(await figures('{ laws(first: 2, where: { text: "x" }) { nodes { id } } }')).toEqual([3, 2]);
    expect(await figures('{ __typename about { name } }')).toEqual([3, 2]);
    await app.close();
  });
});
