// docker-compose.yml and Dockerfile say again what the code says; here they are held to it, without Docker.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectRoot, readConfig, variables } from '../../src/config.js';
import { neo4jConf } from '../../src/graph/local/neo4j-conf.js';
import { NEO4J_VERSION } from '../../src/graph/local/version.js';
import { composeSchema } from '../support/compose-schema.js';

interface Service {
  readonly image?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck: { readonly test: readonly string[] };
}
interface Compose {
  readonly services: { readonly neo4j: Service; readonly baylanys: Service };
  readonly volumes: Readonly<Record<string, unknown>>;
}

const read = (file: string): string => readFileSync(join(projectRoot, file), 'utf8');
const text = read('docker-compose.yml');
const compose = parse(text, { strict: true, uniqueKeys: true }) as Compose;
const { neo4j, baylanys } = compose.services;
const defaults = readConfig({});

/** As compose fills in an empty environment: `${NAME:-default}` gives the default, `$$` a dollar sign. */
function filled(value: string): string {
  return value.replace(/\$\{[A-Z0-9_]+:-([^}]*)\}/g, '$1').replaceAll('$$', '$');
}

test('the compose file has the form that the specification gives it', () => {
  const ajv = new Ajv({ strict: true, strictTuples: false, strictRequired: false, allErrors: true });
  const validate = ajv.compile(composeSchema);
  validate(compose);
  expect(validate.errors).toBeNull();
});

describe('the database of the compose file', () => {
  test('is the Community image of the managed version', () => {
    const [major, minor] = NEO4J_VERSION.split('.');
    expect(neo4j.image).toBe(`neo4j:${major}.${minor}-community`);
    expect(read('neo4j/pom.xml')).toContain(`<neo4j.version>${NEO4J_VERSION}</neo4j.version>`);
  });

  test('has the settings of the managed one', () => {
    const managed = new Map(
      neo4jConf(1, defaults.memory)
        .split('\n')
        .filter((line) => line.includes('=') && !line.startsWith('#'))
        .map((line) => line.split('=', 2) as [string, string]),
    );
    // As the image reads its environment: `_` is a dot, `__` an underscore.
    const settings = Object.entries(neo4j.environment)
      .filter(([name]) => name !== 'NEO4J_AUTH')
      .map(([name, value]): [string, string] => [
        name
          .replace(/^NEO4J_/, '')
          .replaceAll('__', '\0')
          .replaceAll('_', '.')
          .replaceAll('\0', '_'),
        filled(value),
      ]);
    expect(settings.map(([name]) => [name, managed.get(name)])).toEqual(settings);
    expect(settings.length).toBeGreaterThan(5);
  });

  test('keeps its data in a named volume and is not reachable from outside', () => {
    expect(neo4j.volumes).toEqual(['neo4j-data:/data']);
    expect(Object.keys(compose.volumes)).toEqual(['neo4j-data']);
    expect(neo4j.ports).toBeUndefined();
  });
});

describe('the server of the compose file', () => {
  const config = readConfig(Object.fromEntries(Object.entries(baylanys.environment).map(([k, v]) => [k, filled(v)])));

  test('is published on the loopback address alone, at the default port', () => {
    expect(baylanys.ports?.map(filled)).toEqual([`127.0.0.1:${defaults.port}:${config.port}`]);
    expect(config.host).toBe('0.0.0.0');
  });

  test('logs in to that database, with the same password by default and by variable', () => {
    expect(config.neo4j).toEqual({
      uri: 'bolt://neo4j:7687',
      username: 'neo4j',
      password: 'baylanys-local',
      database: 'neo4j',
    });
    expect(neo4j.environment['NEO4J_AUTH']).toBe(`neo4j/${baylanys.environment['NEO4J_PASSWORD'] ?? ''}`);
    // Neo4j refuses shorter ones.
    expect(config.neo4j?.password.length).toBeGreaterThanOrEqual(8);
  });

  test('begins when the database is healthy, and both say when they are', () => {
    expect(baylanys.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(baylanys.healthcheck.test.join(' ')).toContain(`:${config.port}/health/ready`);
    expect(neo4j.healthcheck.test.join(' ')).toContain('cypher-shell');
  });

  test('and everything else use only variables that the configuration knows', () => {
    const passedOn = [...text.matchAll(/(?<!\$)\$\{([A-Z0-9_]+)/g)].map(([, name]) => name ?? '');
    const used = [...Object.keys(baylanys.environment), ...passedOn];
    expect(used.filter((name) => !Object.hasOwn(variables, name))).toEqual([]);
  });

  test('has the defaults of the configuration wherever the environment may say otherwise', () => {
    expect(config).toMatchObject({ seed: defaults.seed, logLevel: defaults.logLevel, memory: defaults.memory });
  });
});

test('the image takes only folders that exist, and leaves nothing out that the server reads', () => {
  const copied = [...read('Dockerfile').matchAll(/--from=build \/app\/(\S+)/g)].map(([, path]) => path ?? '');
  const built = ['node_modules', 'dist'];
  expect(copied.filter((path) => !built.includes(path) && !existsSync(join(projectRoot, path)))).toEqual([]);
  const ignored = read('.dockerignore').split('\n');
  expect(copied.filter((path) => !built.includes(path) && ignored.includes(path))).toEqual([]);
  expect(copied).toEqual(expect.arrayContaining(['package.json', 'schema', 'migrations', 'seed', ...built]));
});
