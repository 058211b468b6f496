// The folder that keeps the loaded database from one run to the next, named for what it holds.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readMigrations } from '../../src/graph/migrations.js';
import { RULE_VERSION } from '../../src/model/derive/rules.js';

/** The files whose text decides what is loaded. */
const generators = ['world.ts', 'rival-graph.ts'];

/** Another generator, another shape of the graph or other rules: another folder. */
function nameOf(incidents: number): string {
  const hash = createHash('sha256').update(JSON.stringify([RULE_VERSION, readMigrations().map((m) => m.checksum)]));
  for (const file of generators) hash.update(readFileSync(join(import.meta.dirname, file)));
  return `${incidents}-${hash.digest('hex').slice(0, 12)}`;
}

export interface BenchHome {
  readonly path: string;
  readonly isLoaded: () => boolean;
  /** Takes away what a load left behind that broke off. */
  readonly clear: () => void;
  readonly markLoaded: () => void;
}

export function homeFor(incidents: number, parent = join(tmpdir(), 'baylanys-bench')): BenchHome {
  const path = join(resolve(parent), nameOf(incidents));
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const mark = join(path, 'loaded');
  return {
    path,
    isLoaded: () => existsSync(mark),
    clear: () => {
      rmSync(path, { recursive: true, force: true });
      mkdirSync(path, { recursive: true, mode: 0o700 });
    },
    markLoaded: () => writeFileSync(mark, ''),
  };
}
