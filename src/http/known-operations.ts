// What the web pages ask, as their build wrote it down: to the letter what they send, so that the two cannot drift apart.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { built } from './pages.js';
import type { KnownOperation } from './warm.js';

/** None where the pages were not built. */
export function readKnownOperations(): readonly KnownOperation[] {
  const file = join(built, 'known-operations.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly KnownOperation[]) : [];
}
