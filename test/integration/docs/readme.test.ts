import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot, variables } from '../../../src/config.js';
import { startServer } from '../../support/server.js';

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, text]) => text ?? '');

describe('the README', () => {
  it('shows the answers that its questions get', async () => {
    const server = await startServer('all');
    const answers: unknown[] = [];
    for (const query of blocks('graphql')) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      answers.push(((await response.json()) as { data: unknown }).data);
    }
    await server.close();
    expect(answers).toHaveLength(8);
    expect(blocks('json').map((text): unknown => JSON.parse(text))).toEqual(answers);
  }, 120_000);

  it('lists every setting, with its meaning and default', () => {
    const rows = [...readme.matchAll(/^\|\s*`([A-Z0-9_]+)`\s*\|\s*(.*?)\s*\|\s*(.*?)\s*\|$/gm)].map(
      ([, name, meaning, fallback]) => [name, meaning, fallback],
    );
    expect(rows).toEqual(Object.entries(variables).map(([name, { meaning, fallback }]) => [name, meaning, fallback]));
  });
});
