// The settings that depend on how much memory the managed database gets.
import { describe, expect, it } from 'vitest';
import { neo4jConf, plansKept } from '../../../src/graph/local/neo4j-conf.js';

describe('the plans that the database keeps', () => {
  it.each([
    ['384m', 384],
    ['512m', 512],
    ['1g', 1000],
    ['4G', 1000],
    ['64m', 100],
    ['524288k', 512],
  ])('grow with a heap of %s to %i', (heap, plans) => {
    expect(plansKept(heap)).toBe(plans);
  });

  it('are followed by what else is set', () => {
    const conf = neo4jConf(1, { heap: '512m', pageCache: '128m', transactionMax: '192m' }, ['a.b=c']);
    expect(conf.split('\n').slice(-2)).toEqual(['a.b=c', '']);
  });

  it('stand in neo4j.conf', () => {
    const conf = neo4jConf(1, { heap: '512m', pageCache: '128m', transactionMax: '192m' });
    expect(conf.split('\n')).toContain('server.memory.query_cache.per_db_cache_num_entries=512');
  });
});
