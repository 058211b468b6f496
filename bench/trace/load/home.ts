// The folder that keeps the loaded database from one run to the next, named for what it holds.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { holderOf } from '../../../src/graph/local/lock.js';
import { readMigrations } from '../../../src/graph/migrations.js';
import { RULE_VERSION } from '../../../src/model/derive/rules.js';
import { fingerprint } from '../../../src/record/canonical.js';
import { sizesOf } from '../world/sizes.js';
import { PUBLIC_BY } from '../strict.js';
import { entityColumns, linkColumns, statementColumns } from './columns.js';

/** Raised where the world is drawn otherwise in the same sizes. */
const WORLD_VERSION = 2;

function nameOf(scale: number): string {
  const migrations = readMigrations().map(({ checksum }) => checksum);
  const columns = [entityColumns, linkColumns, statementColumns];
  const of = [RULE_VERSION, migrations, WORLD_VERSION, sizesOf(scale), PUBLIC_BY, columns];
  return `${scale}-${fingerprint(of).slice(0, 12)}`;
}

export interface TraceHome {
  readonly path: string;
  readonly files: string;
  readonly web: string;
  readonly isLoaded: () => boolean;
  /** Takes away what a load left behind that broke off. */
  readonly clear: () => void;
  /** The files that were imported go. */
  readonly markLoaded: () => void;
}

export function homeFor(scale: number, parent = join(tmpdir(), 'baylanys-bench-trace')): TraceHome {
  const path = join(resolve(parent), nameOf(scale));
  const [mark, files] = [join(path, 'loaded'), join(path, 'files')];
  const make = (): void => void mkdirSync(path, { recursive: true, mode: 0o700 });
  make();
  return {
    ...{ path, files, web: join(path, 'web.json') },
    isLoaded: () => existsSync(mark),
    clear: () => {
      if (holderOf(path) !== null) throw new Error(`another run is loading ${path}: wait for it, or end it`);
      rmSync(path, { recursive: true, force: true });
      make();
    },
    markLoaded: () => {
      rmSync(files, { recursive: true, force: true });
      writeFileSync(mark, '');
    },
  };
}
