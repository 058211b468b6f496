// What is printed: the machine and what runs on it, a table a question, and the ratios against their targets.
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../src/config.js';
import { questions, type Question } from '../contestants/questions.js';
import type { Result } from '../rounds.js';
import { table } from './table.js';
import { heldAgainst } from './targets.js';

const meaning: Readonly<Record<Question, string>> = {
  list: 'list: 25 incidents, newest first, each with place, country, 3 groups, 4 statements and their sources',
  'look-up': 'look-up: one incident by id, with its place',
};

function versionOf(name: string): string {
  const file = join(projectRoot, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}

/** What runs, and on what; `others`: packages that are measured beside ours. */
export function machine(neo4j: string, others: readonly string[] = []): readonly string[] {
  const [first] = cpus();
  const packages = [...others, 'neo4j-driver', '@apollo/server', 'graphql', 'fastify'];
  return [
    `Machine: ${cpus().length} cores (${first?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`,
    `Node ${process.versions.node}, Neo4j ${neo4j}, ${packages.map((name) => `${name} ${versionOf(name)}`).join(', ')}`,
  ];
}

export function facts(neo4j: string, nodes: number, relationships: number): string {
  return [
    ...machine(neo4j, ['@neo4j/graphql']),
    `Graph: ${nodes} nodes, ${relationships} relationships, Baylanys' and the rival's together`,
  ].join('\n');
}

function figuresOf(question: Question, results: readonly Result[]): string {
  const head = ['', 'req/s', 'CPU ms Node', 'CPU ms JVM', 'p50 ms', 'p95 ms', 'rounds, req/s'];
  const rows = results.map(({ participant, perSecond, node, jvm, p50, p95, each }) => [
    participant.contestant.name,
    ...[perSecond, node, jvm, p50, p95],
    each.map((one) => Math.round(one)).join(' '),
  ]);
  const bytes = results.map(({ participant }) => participant.asked[question].prepared[0]?.bytes ?? 0);
  return `${meaning[question]} (${Math.min(...bytes)} to ${Math.max(...bytes)} bytes)\n\n${table(head, rows)}`;
}

function ratiosOf(question: Question, results: readonly Result[]): string {
  const throughput = results.flatMap(({ participant, perSecond }) =>
    perSecond === null ? [] : [[participant.contestant, perSecond] as const],
  );
  const rows = heldAgainst(question, throughput).map(({ against, ratio, target }) => [
    against,
    ratio,
    target,
    target === null ? '' : ratio >= target ? 'reached' : 'MISSED',
  ]);
  return table(['Baylanys has so many times the throughput of', 'ratio', 'target', ''], rows);
}

export function report(results: readonly Result[]): string {
  const parts = questions.flatMap((question) => {
    const of = results.filter((result) => result.question === question);
    return [figuresOf(question, of), ratiosOf(question, of)];
  });
  return [
    ...parts,
    'Throughput and CPU with 16 requests in flight, p50 and p95 with one; medians of the rounds. Only ratios are quotable.',
  ].join('\n\n');
}
