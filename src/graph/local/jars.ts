// Fetches the jars of Neo4j once for a machine: through Maven, into the cache, whole or not at all.
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { tryLock, type Lock } from './lock.js';
import { runMaven } from './maven.js';
import { missing } from './prerequisites.js';
import { NEO4J_VERSION, POM_PATH } from './version.js';

export interface Fetching {
  readonly cache: string;
  /** Gets a line now and then while it takes long. */
  readonly onProgress: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

const CHECK_MS = 250;
const PROGRESS_MS = 3000;

/** Gives back the folder of the jars. */
export async function ensureJars(fetching: Fetching): Promise<string> {
  const folder = join(fetching.cache, `neo4j-${NEO4J_VERSION}`);
  const lib = join(folder, 'lib');
  if (isComplete(lib)) return lib;
  const lock = await lockCache(fetching, lib);
  if (lock === null) return lib;
  try {
    if (!isComplete(lib)) await fetchInto(folder, fetching);
    return lib;
  } finally {
    lock.release();
  }
}

/** The folder gets its name only when it is whole; the look inside is against a hand that tidied up. */
function isComplete(lib: string): boolean {
  return [`neo4j-${NEO4J_VERSION}.jar`, `neo4j-server-${NEO4J_VERSION}.jar`].every((jar) => existsSync(join(lib, jar)));
}

/** Null where another process finished the work meanwhile. */
async function lockCache({ cache, onProgress, signal }: Fetching, lib: string): Promise<Lock | null> {
  let told = false;
  for (;;) {
    const attempt = tryLock(cache, `fetch Neo4j ${NEO4J_VERSION}`);
    if ('lock' in attempt) return attempt.lock;
    if (!told) onProgress(`process ${attempt.holder.pid} fetches Neo4j ${NEO4J_VERSION} already; waiting for it`);
    told = true;
    await delay(CHECK_MS, undefined, signal === undefined ? {} : { signal });
    if (isComplete(lib)) return null;
  }
}

async function fetchInto(folder: string, { cache, onProgress, signal }: Fetching): Promise<void> {
  const part = `${folder}.part`;
  for (const old of [part, folder]) rmSync(old, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  // A copy: where Maven writes beside its pom.xml, it does so here.
  copyFileSync(POM_PATH, join(part, 'pom.xml'));
  onProgress(`Neo4j ${NEO4J_VERSION} is fetched once, about 120 MB, into ${folder}`);
  let last = performance.now();
  await runMaven({
    folder: part,
    outputDirectory: join(part, 'lib'),
    logFile: join(cache, 'maven.log'),
    onCount(fetched, copied) {
      if (performance.now() - last < PROGRESS_MS) return;
      last = performance.now();
      onProgress(`Neo4j ${NEO4J_VERSION}: ${copied > 0 ? `${copied} jars in place` : `${fetched} jars fetched`}`);
    },
    signal,
  });
  if (!isComplete(join(part, 'lib')))
    throw missing(`Maven ended well, but ${part} lacks jars of Neo4j ${NEO4J_VERSION}.`);
  renameSync(part, folder);
}
