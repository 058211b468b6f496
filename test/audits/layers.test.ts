// The direction of imports, read from every file: what each room may use, and no cycle between files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

type Rooms = Readonly<Record<string, readonly string[]>>;

/** A room is a folder or a file directly in the building. Each may use itself and what is listed. */
const server: Rooms = {
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

const basics = ['words', 'address', 'ask', 'parts', 'select', 'evidence'];
/** No picture knows of another. */
const picture = [...basics, 'take'];
const explorer: Rooms = {
  words: [],
  address: ['words'],
  ask: ['words'],
  parts: ['words'],
  select: ['words', 'address', 'ask', 'parts'],
  evidence: ['words', 'address', 'ask', 'parts', 'select'],
  find: ['words', 'address', 'ask'],
  entity: [...basics, 'find'],
  panel: [...basics, 'entity'],
  take: ['words', 'address', 'select'],
  timeline: picture,
  map: picture,
  graph: picture,
  table: picture,
  sums: picture,
  routes: [...picture, 'find'],
  looks: [
    'words',
    'address',
    'ask',
    'select',
    'entity',
    'panel',
    'take',
    'timeline',
    'map',
    'graph',
    'table',
    'sums',
    'routes',
  ],
  welcome: ['words', 'address', 'find'],
  app: ['words', 'address', 'find', 'looks', 'welcome'],
  main: ['ask', 'app'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const fileOf = (path: string): string => {
  const [bare, ending] = [path.replace(/\.js$/, ''), path.endsWith('.js')];
  return ending ? ([`${bare}.ts`, `${bare}.tsx`].find((file) => existsSync(file)) ?? path) : path;
};

function importsOf(files: readonly string[]): readonly Import[] {
  return files.flatMap((file) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
    return importedFiles
      .filter(({ fileName }) => fileName.startsWith('.'))
      .map(({ fileName }) => ({ from: file, to: fileOf(resolve(dirname(file), fileName)) }));
  });
}

const short = (file: string): string => relative(root, file);

function cyclesIn(files: readonly string[], imports: readonly Import[]): readonly string[] {
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
  return cycles;
}

describe.each([
  ['src', server],
  ['explorer/src/explorer', explorer],
] as const)('the rooms of %s', (building, allowed) => {
  const base = join(root, building);
  const isInside = (file: string): boolean => file.startsWith(`${base}/`);
  const roomOf = (file: string): string =>
    relative(base, file)
      .split('/')[0]
      ?.replace(/\.tsx?$/, '') ?? '';
  const files = readdirSync(base, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(base, file));
  // What a page says and how it looks is no code of a room; what codegen writes stands beside the explorer.
  const imports = importsOf(files).filter(({ to }) => isInside(to) && /\.tsx?$/.test(to));

  it('are all listed here', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !Object.hasOwn(allowed, room))).toEqual([]);
  });

  it('use only what stands before them', () => {
    expect(imports.length).toBeGreaterThan(50);
    const wrong = imports
      .filter(({ from, to }) => roomOf(from) !== roomOf(to) && !allowed[roomOf(from)]?.includes(roomOf(to)))
      .map(({ from, to }) => `${short(from)} imports ${short(to)}`);
    expect(wrong).toEqual([]);
  });

  it('use nothing of the other buildings', () => {
    const beside = importsOf(files)
      .filter(({ to }) => !isInside(to) && !to.startsWith(join(root, 'explorer/src/generated/')))
      .map(({ from, to }) => `${short(from)} imports ${short(to)}`)
      .filter((one) => !one.endsWith('package.json'));
    expect(beside).toEqual([]);
  });

  it('have no cycle between their files', () => {
    expect(cyclesIn(files, imports)).toEqual([]);
  });
});
