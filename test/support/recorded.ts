// What a test holds an answer against and stands in a file. A change that is meant is recorded anew with RECORD_CASES=1
// and reviewed as part of the change.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const recording = process.env['RECORD_CASES'] === '1';

/** What stands in the file; while recording, what came is written there first. */
export function recorded(path: string, came: string): string {
  if (recording) writeFileSync(path, came);
  return existsSync(path) ? readFileSync(path, 'utf8') : 'nothing was recorded';
}

type Figures = Readonly<Record<string, readonly number[]>>;

/** The figures that stand in a file of many under a name; null where none do. */
export function recordedFigures(path: string, name: string, came: readonly number[]): readonly number[] | null {
  const known = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Figures) : {};
  if (!recording) return known[name] ?? null;
  const all = Object.entries({ ...known, [name]: came }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(
    path,
    `{\n${all.map(([key, value]) => `  "${key}": ${JSON.stringify(value).replaceAll(',', ', ')}`).join(',\n')}\n}\n`,
  );
  return came;
}
