// The text of neo4j.conf for the managed database.
import type { MemorySizes } from '../../config.js';
import { LOOPBACK } from './port.js';

/**
 * How many plans the database keeps. One of ours takes some 0.15 MB of the heap (1,001 of them held 250 of 384 MB, and the
 * collector ran all the time): one for each megabyte, up to Neo4j's own 1,000.
 */
export function plansKept(heap: string): number {
  const [, digits = '0', unit = 'm'] = /^(\d+)([kmg]?)$/i.exec(heap) ?? [];
  const megabytes = { k: 1 / 1024, m: 1, g: 1024 }[unit.toLowerCase()] ?? 1;
  return Math.min(1000, Math.max(100, Math.floor(Number(digits) * megabytes)));
}

export function neo4jConf(port: number, memory: MemorySizes, settings: readonly string[] = []): string {
  return [
    '# Written anew at every start.',
    `server.bolt.listen_address=${LOOPBACK}:${port}`,
    `server.bolt.advertised_address=${LOOPBACK}:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'server.bolt.telemetry.enabled=false',
    '# By default every statement is logged with its parameters.',
    'db.logs.query.enabled=OFF',
    `server.memory.heap.initial_size=${memory.heap}`,
    `server.memory.heap.max_size=${memory.heap}`,
    `server.memory.pagecache.size=${memory.pageCache}`,
    `server.memory.query_cache.per_db_cache_num_entries=${plansKept(memory.heap)}`,
    `db.memory.transaction.max=${memory.transactionMax}`,
    '# A shortest path whose predicate cannot be pruned by would fall back to trying every path: refuse it instead.',
    'dbms.cypher.forbid_exhaustive_shortestpath=true',
    '# Time limits are looked at this often; the default of 2 s would let a limit of 300 ms run for 2.3 s.',
    'db.transaction.monitor.check.interval=250ms',
    '# A stop takes about 1 s with these instead of 10: the data is closed at once, the rest waits for idle network threads.',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'internal.server.bolt.thread_pool_shutdown_wait_time=1s',
    ...settings,
    '',
  ].join('\n');
}
