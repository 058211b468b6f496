import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot, variables } from '../../../src/config.js';
import { startServer } from '../../support/server.js';

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
const block = (language: string): string => new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(readme)?.[1] ?? '';

describe('the README', () => {
  it('shows the answer that its question gets', async () => {
    const server = await startServer('all');
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: block('graphql') }),
    });
    const { data } = (await response.json()) as { data: unknown };
    await server.close();
    expect(JSON.parse(block('json'))).toEqual(data);
  });

  it('lists every setting, with its meaning and default', () => {
    const rows = [...readme.matchAll(/^\|\s*`([A-Z0-9_]+)`\s*\|\s*(.*?)\s*\|\s*(.*?)\s*\|$/gm)].map(
      ([, name, meaning, fallback]) => [name, meaning, fallback],
    );
    expect(rows).toEqual(Object.entries(variables).map(([name, { meaning, fallback }]) => [name, meaning, fallback]));
  });
});
