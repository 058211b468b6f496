// Lets Maven copy the jars that neo4j/pom.xml names, with its output in a log.
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { lastLines } from './log-tail.js';
import { missing } from './prerequisites.js';
import { NEO4J_VERSION } from './version.js';

export interface MavenRun {
  /** Holds the pom.xml. */
  readonly folder: string;
  readonly outputDirectory: string;
  readonly logFile: string;
  /** Called as the counts grow. */
  readonly onCount: (fetched: number, copied: number) => void;
  readonly signal: AbortSignal | undefined;
}

/** MAVEN_OPTS (and, from Maven 3.9 on, MAVEN_ARGS) reach it with the environment: mirrors, another repository. */
export async function runMaven(run: MavenRun): Promise<void> {
  const args = ['-B', '-f', join(run.folder, 'pom.xml'), 'dependency:copy-dependencies'];
  const log = createWriteStream(run.logFile);
  const child = spawn('mvn', [...args, `-DoutputDirectory=${run.outputDirectory}`], {
    cwd: run.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(run.signal === undefined ? {} : { signal: run.signal }),
  });
  let fetched = 0;
  let copied = 0;
  createInterface({ input: child.stdout }).on('line', (line) => {
    log.write(`${line}\n`);
    if (/Downloaded from .*\.jar /.test(line)) fetched += 1;
    else if (/Copying .*\.jar to /.test(line)) copied += 1;
    else return;
    run.onCount(fetched, copied);
  });
  child.stderr.pipe(log, { end: false });
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    await new Promise<void>((resolve) => log.end(resolve));
    if (code !== 0) throw mavenFailed(run.logFile);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw missing('Maven is needed once to fetch Neo4j, and no mvn was found on the PATH.', error);
    throw error;
  } finally {
    log.destroy();
  }
}

function mavenFailed(logFile: string): Error {
  const lines = lastLines(logFile, 200);
  const errors = lines.filter((line) => line.includes('ERROR')).slice(0, 3);
  const told = (errors.length > 0 ? errors : lines.slice(-5)).join('\n');
  return missing(`Maven could not fetch Neo4j ${NEO4J_VERSION}; its output is in ${logFile}:\n${told}\n`);
}
