// Prints the plain closing line of a test run, `N passed, N failed`, from what vitest printed.
// Usage: node closing-line.mjs OUTPUT-FILE EXIT-STATUS
import { readFileSync } from 'node:fs';

const [, , file, status] = process.argv;
const output = readFileSync(file, 'utf8').replaceAll(/\u001b\[[0-9;]*m/g, '');
const line = /^\s*Tests\s+(.*)$/gm;
let passed = 0;
let failed = 0;
for (const [, counts] of output.matchAll(line)) {
  passed += Number(/(\d+) passed/.exec(counts)?.[1] ?? 0);
  failed += Number(/(\d+) failed/.exec(counts)?.[1] ?? 0);
}
// A run that failed without a failed test (a check, a suite that did not load) is one failure.
if (status !== '0' && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
