import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findJava, javaVersion } from '../../../src/graph/local/prerequisites.js';

/** A folder whose bin/java only says which version it is. */
function javaHomeSaying(version: string): string {
  const home = mkdtempSync(join(tmpdir(), 'baylanys-java-'));
  onTestFinished(() => rmSync(home, { recursive: true }));
  mkdirSync(join(home, 'bin'));
  writeFileSync(join(home, 'bin', 'java'), `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`);
  chmodSync(join(home, 'bin', 'java'), 0o755);
  return home;
}

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['openjdk version "21" 2023-09-19', 21],
  ['java version "1.8.0_292"', 8],
  ['something else', null],
])('the version of %s is %s', (text, version) => {
  expect(javaVersion(text)).toBe(version);
});

describe('the java that runs the database', () => {
  test.each(['17.0.1', '21.0.4'])('may be of version %s', async (version) => {
    const home = javaHomeSaying(version);
    expect(await findJava(home)).toBe(join(home, 'bin', 'java'));
  });

  test.each(['11.0.2', '1.8.0_292', '25'])('may not be of version %s, and the ways out are named', async (version) => {
    await expect(findJava(javaHomeSaying(version))).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringMatching(
        /Java 17 or 21 is needed, and the one under JAVA_HOME is \d+\. .*Maven.*docker compose up.*NEO4J_URI/,
      ) as string,
    });
  });

  test('is missed where there is none', async () => {
    await expect(findJava('/nowhere')).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('no java was found under JAVA_HOME') as string,
    });
  });
});
