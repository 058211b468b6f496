// The text of neo4j.conf for the managed database.
import type { MemorySizes } from '../../config.js';
import { LOOPBACK } from './port.js';

export function neo4jConf(port: number, memory: MemorySizes): string {
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
    `db.memory.transaction.max=${memory.transactionMax}`,
    '# A shortest path whose predicate cannot be pruned by would fall back to trying every path: refuse it instead.',
    'dbms.cypher.forbid_exhaustive_shortestpath=true',
    '# Time limits are looked at this often; the default of 2 s would let a limit of 300 ms run for 2.3 s.',
    'db.transaction.monitor.check.interval=250ms',
    '# A stop takes about 1 s with these instead of 10: the data is closed at once, the rest waits for idle network threads.',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'internal.server.bolt.thread_pool_shutdown_wait_time=1s',
    '',
  ].join('\n');
}
