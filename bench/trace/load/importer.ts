// Neo4j's offline importer, which comes in the jars of the managed database: the recorder would take hours for what it
// writes in minutes.
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../../src/config.js';
import { homeOf, makeHome } from '../../../src/graph/local/home.js';
import { ensureJars } from '../../../src/graph/local/jars.js';
import { lastLines } from '../../../src/graph/local/log-tail.js';
import { MANAGED_DATABASE } from '../../../src/graph/local/password.js';
import { findJava } from '../../../src/graph/local/prerequisites.js';
import type { WorldFiles } from './files.js';

/** Into a home whose database is not running and was never started. */
export async function importInto(
  config: Pick<Config, 'home' | 'cache' | 'javaHome'>,
  files: WorldFiles,
): Promise<void> {
  const home = homeOf(config.home);
  makeHome(home);
  mkdirSync(home.logs, { recursive: true });
  // Its start writes another; the importer only asks that there is one.
  writeFileSync(home.confFile, '');
  const lib = await ensureJars({ cache: config.cache, onProgress: () => undefined });
  const java = await findJava(config.javaHome);
  const log = join(home.logs, 'import.log');
  const out = openSync(log, 'w');
  const child = spawn(
    java,
    [
      ...['-Xmx1g', '-cp', `${lib}/*`, 'org.neo4j.cli.AdminTool', 'database', 'import', 'full', MANAGED_DATABASE],
      ...['--array-delimiter=U+001F', '--overwrite-destination', '--max-off-heap-memory=2g'],
      `--report-file=${join(home.logs, 'import.report')}`,
      ...files.nodes.map((path) => `--nodes=${path}`),
      ...files.links.map((path) => `--relationships=${path}`),
    ],
    { cwd: home.root, stdio: ['ignore', out, out], env: { NEO4J_HOME: home.root, NEO4J_CONF: home.conf } },
  );
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  closeSync(out);
  if (code !== 0) throw new Error(`the importer ended with ${code ?? 'a signal'}:\n${lastLines(log, 15).join('\n')}`);
}
