// How to log in to the managed database; the password is made once and kept in a file that only the user can read.
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { BaylanysError } from '../../errors.js';
import type { Home } from './home.js';
import { LOOPBACK } from './port.js';

export const MANAGED_USER = 'neo4j';
export const FIRST_PASSWORD = 'neo4j';
export const MANAGED_DATABASE = 'neo4j';

export function managedUri(port: number): string {
  return `bolt://${LOOPBACK}:${port}`;
}

/**
 * The file is whole and on the disk before the database hears of the password: a crash in between leaves a database that
 * still has the first one, which the next start finds out by trying.
 */
export function managedPassword(home: Home): string {
  if (!existsSync(home.passwordFile)) writePassword(home, randomBytes(24).toString('base64url'));
  return readPassword(home);
}

export function readPassword(home: Home): string {
  const password = readFileSync(home.passwordFile, 'utf8').trim();
  if (password !== '') return password;
  throw new BaylanysError(
    'UNAVAILABLE',
    `${home.passwordFile} is empty; restore the password of this home's database there`,
  );
}

function writePassword(home: Home, password: string): void {
  const draft = `${home.passwordFile}.draft`;
  const file = openSync(draft, 'w', 0o600);
  writeSync(file, `${password}\n`);
  fsyncSync(file);
  closeSync(file);
  renameSync(draft, home.passwordFile);
}
