// Where things lie in a home.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Home {
  readonly root: string;
  readonly conf: string;
  readonly confFile: string;
  readonly logs: string;
  /** What the database process itself prints, such as why it did not start. */
  readonly consoleLog: string;
  readonly neo4jLog: string;
  readonly passwordFile: string;
  readonly stateFile: string;
}

export function homeOf(root: string): Home {
  const conf = join(root, 'conf');
  const logs = join(root, 'logs');
  return {
    root,
    conf,
    confFile: join(conf, 'neo4j.conf'),
    logs,
    consoleLog: join(logs, 'console.log'),
    neo4jLog: join(logs, 'neo4j.log'),
    passwordFile: join(root, 'password'),
    stateFile: join(root, 'database.json'),
  };
}

export function makeHome(home: Home): void {
  mkdirSync(home.root, { recursive: true, mode: 0o700 });
  mkdirSync(home.conf, { recursive: true });
  mkdirSync(home.logs, { recursive: true });
}
