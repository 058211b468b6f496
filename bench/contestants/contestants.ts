// Who takes part: what runs, how it is asked, and what stands in the table.
import { join } from 'node:path';
import { projectRoot } from '../../src/config.js';
import { baylanys, rival, rivalHelped, type Asked } from './questions.js';

export interface Contestant {
  readonly name: string;
  /** What Node runs: compiled JavaScript, and its arguments. */
  readonly command: readonly string[];
  readonly asked: Asked;
  /** What Baylanys is held against: the rival's throughput times a factor, or a part of the limit. */
  readonly role: 'BAYLANYS' | 'RIVAL' | 'LIMIT' | 'INFORMATION';
}

const built = (server: string): string =>
  join(projectRoot, 'dist', 'bench', 'bench', 'contestants', 'servers', `${server}.js`);

export const contestants: readonly Contestant[] = [
  {
    name: 'Baylanys',
    command: [join(projectRoot, 'dist', 'cli', 'main.js'), 'serve'],
    asked: baylanys,
    role: 'BAYLANYS',
  },
  {
    name: '@neo4j/graphql as it comes',
    command: [built('rival'), '--as-it-comes'],
    asked: rival,
    role: 'RIVAL',
  },
  { name: '@neo4j/graphql, TCP_NODELAY', command: [built('rival')], asked: rival, role: 'RIVAL' },
  {
    name: '@neo4j/graphql, TCP_NODELAY, filter that gives it an index order',
    command: [built('rival')],
    asked: rivalHelped,
    role: 'INFORMATION',
  },
  { name: 'limit: fastify, Cypher by hand', command: [built('limit-fastify')], asked: baylanys, role: 'LIMIT' },
  {
    name: 'bare node:http, Cypher by hand',
    command: [built('limit-http')],
    asked: baylanys,
    role: 'INFORMATION',
  },
];
