// Every name that a statement of the seed gives.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface SeedFile {
  readonly statements?: readonly { readonly predicate: string; readonly value?: { readonly text: string } }[];
}

const seed = new URL('../../../../seed/', import.meta.url);

export const namesOfTheSeed: readonly string[] = [
  ...new Set(
    readdirSync(seed, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yaml'))
      .flatMap((file) => (parse(readFileSync(new URL(file, seed), 'utf8')) as SeedFile | null)?.statements ?? [])
      .flatMap(({ predicate, value }) => (predicate === 'NAME' && value ? [value.text] : [])),
  ),
].sort();
