// The last lines of a log, for an error message.
import { readFileSync } from 'node:fs';

export function lastLines(path: string, count: number): string[] {
  try {
    const lines = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    return lines.slice(-count);
  } catch {
    return [];
  }
}
