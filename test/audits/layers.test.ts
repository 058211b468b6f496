// The direction of imports, read from every file: what each room may use, and no cycle between files.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** A room is a folder of src/ or a file directly in it. Each may use itself and what is listed. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  generated: [],
  config: ['errors'],
  log: ['config'],
  cypher: ['errors'],
  model: ['errors', 'generated'],
  measure: ['errors', 'model'],
  compile: ['errors', 'generated', 'model', 'cypher'],
  graph: ['errors', 'config', 'log', 'cypher'],
  record: ['errors', 'generated', 'log', 'model', 'cypher', 'graph'],
  context: ['log', 'compile', 'measure', 'graph'],
  resolvers: ['errors', 'generated', 'model', 'compile', 'graph', 'record', 'context'],
  importers: ['errors', 'generated', 'model', 'graph', 'record'],
  seed: ['config'],
  http: ['errors', 'config', 'log', 'compile', 'measure', 'graph', 'context', 'resolvers'],
  server: ['errors', 'config', 'log', 'graph', 'record', 'importers', 'seed', 'http'],
  cli: ['errors', 'config', 'log', 'graph', 'record', 'importers', 'server'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

function importsOf(files: readonly string[]): readonly Import[] {
  return files.flatMap((file) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
    return importedFiles
      .filter(({ fileName }) => fileName.startsWith('.'))
      .map(({ fileName }) => ({ from: file, to: resolve(dirname(file), fileName.replace(/\.js$/, '.ts')) }));
  });
}

function roomOf(file: string): string {
  return relative(join(root, 'src'), file).split('/')[0]?.replace(/\.ts$/, '') ?? '';
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => join(root, 'src', file));
const imports = importsOf(files);
const short = (file: string): string => relative(root, file);

describe('the rooms of src/', () => {
  it('are all listed here', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !Object.hasOwn(allowed, room))).toEqual([]);
  });

  it('use only what stands before them', () => {
    const wrong = imports
      .filter(({ from, to }) => roomOf(from) !== roomOf(to) && !allowed[roomOf(from)]?.includes(roomOf(to)))
      .map(({ from, to }) => `${short(from)} imports ${short(to)}`);
    expect(wrong).toEqual([]);
  });

  it('have no cycle between their files', () => {
    const next = new Map<string, string[]>();
    for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].map(short).join(' -> '));
      if (done.has(file) || path.includes(file)) return;
      for (const to of next.get(file) ?? []) visit(to, [...path, file]);
      done.add(file);
    };
    files.forEach((file) => visit(file, []));
    expect(cycles).toEqual([]);
  });
});

describe('what only one file may do', () => {
  const holding = (pattern: RegExp): string[] =>
    files
      .filter((file) => pattern.test(readFileSync(file, 'utf8')))
      .map(short)
      .sort();

  it('reading the environment is done in config.ts', () => {
    expect(holding(/process\.env\b/)).toEqual(['src/config.ts']);
  });

  it('opening a session is done in graph/run.ts', () => {
    expect(holding(/\.session\(/)).toEqual(['src/graph/run.ts']);
  });

  it('deciding who sees what is done in compile/visibility.ts', () => {
    const deciding = holding(/\.public`|\.public\b.*cypher/).filter((file) => file.startsWith('src/compile/'));
    expect(deciding).toEqual(['src/compile/visibility.ts']);
  });

  it('writing Cypher is done in compile/, graph/ and record/, with the tag', () => {
    const writing = files
      .filter((file) => /from '.*cypher\/tag\.js'/.test(readFileSync(file, 'utf8')))
      .map(roomOf)
      .filter((room) => room !== 'cypher');
    expect([...new Set(writing)].sort()).toEqual(['compile', 'graph', 'record']);
  });
});
