// Finds the Java that runs the managed database, and words the error for whoever has none.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { BaylanysError } from '../../errors.js';
import { JAVA_VERSIONS } from './version.js';

const ACCEPTED = JAVA_VERSIONS.join(' or ');

/** The path of a `java` that fits. */
export async function findJava(javaHome: string | null): Promise<string> {
  const java = javaHome === null ? 'java' : join(javaHome, 'bin', 'java');
  const where = javaHome === null ? 'on the PATH' : 'under JAVA_HOME';
  const said = await versionText(java);
  if (said === null) throw missing(`Java ${ACCEPTED} is needed, and no java was found ${where}.`);
  const version = javaVersion(said);
  if (version === null || !JAVA_VERSIONS.includes(version))
    throw missing(`Java ${ACCEPTED} is needed, and the one ${where} is ${version ?? 'of unknown version'}.`);
  return java;
}

/** 17 for `openjdk version "17.0.15"`, 8 for `java version "1.8.0_292"`. */
export function javaVersion(text: string): number | null {
  const found = /version "(?:1\.)?(\d+)/.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

export function missing(what: string, cause?: unknown): BaylanysError {
  return new BaylanysError(
    'UNAVAILABLE',
    `${what} There are three ways out: install Java ${ACCEPTED} and Maven 3.8 or later; or run "docker compose up"; ` +
      'or set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to a Neo4j 5.26 of yours.',
    { cause },
  );
}

async function versionText(java: string): Promise<string | null> {
  return await new Promise((resolve) => {
    execFile(java, ['-version'], (error, stdout, stderr) => resolve(error === null ? stderr + stdout : null));
  });
}
