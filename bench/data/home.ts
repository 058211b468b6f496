// The folder that keeps the loaded database from one run to the next, named for what it holds.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { holderOf } from '../../src/graph/local/lock.js';
import { readMigrations } from '../../src/graph/migrations.js';
import { RULE_VERSION } from '../../src/model/derive/rules.js';
import { fingerprint } from '../../src/record/canonical.js';
import { rivalStatements } from './rival-graph.js';
import { worldOf } from './world.js';

const SAMPLE = 50;

/** Another generator, another shape of the graph or other rules: another folder. A small world tells the generator. */
function nameOf(incidents: number): string {
  const migrations = readMigrations().map(({ checksum }) => checksum);
  const of = [RULE_VERSION, migrations, [...worldOf(SAMPLE)], rivalStatements];
  return `${incidents}-${fingerprint(of).slice(0, 12)}`;
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
      if (holderOf(path) !== null) throw new Error(`another run is loading ${path}: wait for it, or end it`);
      rmSync(path, { recursive: true, force: true });
      mkdirSync(path, { recursive: true, mode: 0o700 });
    },
    markLoaded: () => writeFileSync(mark, ''),
  };
}
