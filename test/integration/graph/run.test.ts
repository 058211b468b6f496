import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Statement } from '../../../src/cypher/statement.js';
import { openGraph, type Graph, type Row } from '../../../src/graph/run.js';
import { cuttingProxy, type CuttingProxy } from '../../support/cutting-proxy.js';
import { scratch, type Scratch } from '../../support/instance.js';

let db: Scratch;
let graph: Graph;
beforeAll(async () => {
  db = await scratch();
  graph = db.graph;
});
afterAll(async () => {
  await db.release();
});
beforeEach(async () => {
  await db.wipe();
});

const of = (text: string, params: Record<string, unknown> = {}): Statement => ({ text, params });
/** Takes far longer than any limit in these tests, and nearly no memory. */
const endless = of('UNWIND range(1, 10000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(*)');

async function names(): Promise<readonly Row[]> {
  return await graph.read(of('MATCH (n:Thing) RETURN n.name ORDER BY n.name'));
}

/** The statements that run in the database now, other than the one that asks. */
async function running(): Promise<number> {
  const rows = await graph.read(
    of("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND' RETURN 1"),
  );
  return rows.length;
}

async function untilNothingRuns(): Promise<void> {
  await expect.poll(running, { timeout: 10_000 }).toBe(0);
}

describe('a read', () => {
  test('gives each row as a list of values, numbers as numbers', async () => {
    expect(await graph.read(of('UNWIND [1, 2] AS x RETURN x, [x, [x * 1.5]], {a: x}, null'))).toEqual([
      [1, [1, [1.5]], { a: 1 }, null],
      [2, [2, [3]], { a: 2 }, null],
    ]);
  });

  test('sends whole numbers as integers, so that LIMIT takes them and lists of ids match', async () => {
    const asked = of('UNWIND [1, 2, 3] AS x WITH x WHERE x IN $ids RETURN x, x / $two LIMIT $first', {
      ids: [1, 3],
      two: 2,
      first: 5,
    });
    expect(await graph.read(asked)).toEqual([
      [1, 0],
      [3, 1],
    ]);
  });

  test('may not write', async () => {
    await expect(graph.read(of('CREATE (:Thing {name: 1})'))).rejects.toMatchObject({ code: 'INTERNAL' });
    expect(await names()).toEqual([]);
  });

  test('is ended by the database at its time limit', async () => {
    await expect(graph.read(endless, { timeoutMs: 300 })).rejects.toMatchObject({
      code: 'TIMEOUT',
      cause: { code: 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration' },
    });
    expect(await running()).toBe(0);
  });

  test('is ended in the database too when the client goes away', async () => {
    const gone = new AbortController();
    const waiting = graph.read(endless, { timeoutMs: 60_000, signal: gone.signal });
    const failed = expect(waiting).rejects.toMatchObject({ code: 'TIMEOUT' });
    await expect.poll(running, { timeout: 10_000 }).toBe(1);
    gone.abort();
    await failed;
    await untilNothingRuns();
  });

  test('that needs too much memory is TOO_COSTLY, and is not tried again', async () => {
    const asked = of('UNWIND range(1, 50000000) AS x RETURN collect(x)');
    await expect(graph.read(asked)).rejects.toMatchObject({
      code: 'TOO_COSTLY',
      cause: { code: 'Neo.TransientError.General.MemoryPoolOutOfMemoryError' },
    });
  });

  test('sets no limit on what follows: the connection is used again', async () => {
    await expect(graph.read(of('RETURN 1 / 0'))).rejects.toMatchObject({ code: 'INTERNAL' });
    expect(await graph.read(of('RETURN 1'))).toEqual([[1]]);
  });
});

describe('a stream', () => {
  test('gives every row in order, more than one fetch of them', async () => {
    const seen: unknown[] = [];
    for await (const [x] of graph.stream(of('UNWIND range(1, 2500) AS x RETURN x'))) seen.push(x);
    expect(seen).toEqual(Array.from({ length: 2500 }, (_, i) => i + 1));
  });

  test('ends in the database when its reader stops early', async () => {
    for await (const [x] of graph.stream(of('UNWIND range(1, 1000000000) AS x RETURN x'), { timeoutMs: 60_000 }))
      if (x === 3) break;
    await untilNothingRuns();
  });

  test('fails with our codes', async () => {
    const read = async (): Promise<void> => {
      for await (const row of graph.stream(endless, { timeoutMs: 200 })) expect(row).toBeUndefined();
    };
    await expect(read()).rejects.toMatchObject({ code: 'TIMEOUT' });
  });
});

describe('a write', () => {
  test('keeps all of its statements and gives what its work gave', async () => {
    const created = await graph.write(async (tx) => {
      await tx.run(of('CREATE (:Thing {name: $name})', { name: 'a' }));
      return await tx.run(of('MATCH (n:Thing) CREATE (:Thing {name: $name}) RETURN n.name', { name: 'b' }));
    });
    expect(created).toEqual([['a']]);
    expect(await names()).toEqual([['a'], ['b']]);
  });

  test('keeps nothing where its work fails, and passes the failure on untouched', async () => {
    const own = new Error('changed my mind');
    const write = graph.write(async (tx) => {
      await tx.run(of('CREATE (:Thing {name: 1})'));
      throw own;
    });
    await expect(write).rejects.toBe(own);
    expect(await names()).toEqual([]);
  });

  test('that repeats an id is a CONFLICT and keeps nothing', async () => {
    const write = graph.write(async (tx) => {
      await tx.run(of('CREATE (:Thing {name: 1})'));
      await tx.run(of("CREATE (:Entity {id: 'x'}) CREATE (:Entity {id: 'x'})"));
    });
    await expect(write).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await names()).toEqual([]);
  });

  test('is undone at its time limit', async () => {
    const write = graph.write(
      async (tx) => {
        await tx.run(of('CREATE (:Thing {name: 1})'));
        await tx.run(endless);
      },
      { timeoutMs: 300 },
    );
    await expect(write).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(await names()).toEqual([]);
  });

  test('that commits by itself may be split into transactions of the database', async () => {
    await graph.execute(
      of('UNWIND range(1, 10) AS x CALL (x) { CREATE (:Thing {name: x}) } IN TRANSACTIONS OF 3 ROWS'),
    );
    expect(await names()).toHaveLength(10);
  });
});

describe('a connection that breaks', () => {
  let proxy: CuttingProxy;
  let cut: Graph;
  beforeAll(async () => {
    proxy = await cuttingProxy(db.target);
    cut = openGraph(proxy.target, { poolSize: 4 });
  });
  afterAll(async () => {
    await cut.close();
    await proxy.close();
  });

  test('during a read is not seen by the one who asked', async () => {
    const before = proxy.cuts();
    proxy.cut('marked read', 1);
    expect(await cut.read(of("RETURN 'marked read'"))).toEqual([['marked read']]);
    expect(proxy.cuts() - before).toBe(1);
  });

  test('twice during a read is UNAVAILABLE', async () => {
    const before = proxy.cuts();
    proxy.cut('marked again', 5);
    await expect(cut.read(of("RETURN 'marked again'"))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(proxy.cuts() - before).toBe(2);
  });

  test('during a write is told, and the write is not repeated', async () => {
    const before = proxy.cuts();
    proxy.cut('marked write', 5);
    const write = cut.write((tx) => tx.run(of("CREATE (:Thing {name: 'marked write'})")));
    await expect(write).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(proxy.cuts() - before).toBe(1);
    expect(await names()).toEqual([]);
  });

  test('by a database that nobody runs is UNAVAILABLE soon', async () => {
    const nobody = openGraph({ ...db.target, uri: 'bolt://127.0.0.1:9' });
    await expect(nobody.read(of('RETURN 1'))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(nobody.probe()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await nobody.close();
  });
});

test('a wrong password and a wrong database are UNAVAILABLE and name the variable', async () => {
  const stranger = openGraph({ ...db.target, password: 'wrong' });
  await expect(stranger.probe()).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    message: expect.stringContaining('NEO4J_PASSWORD') as string,
  });
  await stranger.close();
  const elsewhere = openGraph({ ...db.target, database: 'elsewhere' });
  await expect(elsewhere.probe()).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    message: expect.stringContaining('NEO4J_DATABASE') as string,
  });
  await elsewhere.close();
});

test('the sockets to the database send at once, and a socket to elsewhere is not touched', async () => {
  const calls: unknown[] = [];
  const record = (message: unknown): void => {
    const { socket } = message as { socket: Socket };
    const real = socket.setNoDelay.bind(socket);
    socket.setNoDelay = (on) => {
      calls.push([socket.remotePort, on]);
      return real(on);
    };
  };
  const elsewhere = createServer((socket) => socket.end()).listen(0, '127.0.0.1');
  await once(elsewhere, 'listening');
  const fresh = openGraph(db.target);
  subscribe('net.client.socket', record);
  try {
    const other = connect((elsewhere.address() as AddressInfo).port, '127.0.0.1');
    await once(other.resume(), 'close');
    expect(calls).toEqual([]);
    await fresh.probe();
    // Also by the other driver on this port, which counts it as its own; to set it twice is harmless.
    expect(new Set(calls.map(String))).toEqual(new Set([`${new URL(db.target.uri).port},true`]));
  } finally {
    unsubscribe('net.client.socket', record);
    await fresh.close();
    elsewhere.close();
  }
});
