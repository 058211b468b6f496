// Dossiers for tests, written in the test itself instead of on the disk.
import { readFile, type ReadFile } from '../../../src/importers/dossier/read-file.js';
import { settle, type Dossiers } from '../../../src/importers/dossier/settle.js';
import { describeFailure } from '../../../src/importers/report.js';
import { nothingKnown, type Known } from '../../../src/record/known.js';

/** One file, its name within the folder `d`. */
export function read(name: string, text: string | Uint8Array): ReadFile {
  return readFile({
    name: `dossier:d/${name}`,
    path: name,
    shape: name.endsWith('entities.yaml') ? 'entitiesFile' : 'sourceFile',
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  });
}

export function settled(files: Readonly<Record<string, string>>, known: Known = nothingKnown): Dossiers {
  return settle(
    Object.entries(files).map(([name, text]) => read(name, text)),
    known,
  );
}

/** What is refused, a line each, as the command line tells it. */
export function refusals(files: Readonly<Record<string, string>>, known: Known = nothingKnown): readonly string[] {
  return settled(files, known).failures.flatMap(describeFailure);
}

/** A dossier in which everything is right; every kind of entity is there, and something is said of each. */
export const sound = {
  'entities.yaml': `format: 1
entities:
  - id: incident:a
  - id: incident:b
  - id: group:g
  - id: group:h
  - id: person:p
  - id: organization:o
  - id: place:l
  - id: law:w
  - id: series:s
  - id: arrest:r
`,
  's.yaml': `format: 1
source: { id: source:s, kind: ARTICLE, title: A title }
passages: { p1: { paragraph: 1, paraphrase: what stands there } }
statements:
  - { subject: incident:a, predicate: PERPETRATED_BY, object: group:g, passages: [p1] }
  - { subject: incident:b, predicate: IN_SERIES, object: series:s, passages: [p1] }
  - { subject: person:p, predicate: MEMBER_OF, object: group:h, passages: [p1] }
  - { subject: law:w, predicate: ENACTED_BY, object: organization:o, passages: [p1] }
  - { subject: arrest:r, predicate: OCCURRED_IN, object: place:l, passages: [p1] }
`,
} as const;

/** A graph in which other files speak of all that the sound dossier declares: then nothing follows from a fault in it. */
export const spokenOf: Known = {
  sources: new Map(),
  entities: new Map(
    [...sound['entities.yaml'].matchAll(/id: (\S+)/g)].map(([, id = '']) => [
      id,
      { unnamed: false, declaredBy: [], statedBy: ['dossier:other/s.yaml'] },
    ]),
  ),
};

/** The sound dossier with one more statement, which stands in line 10 from column 5. */
export function withStatement(statement: string): Readonly<Record<string, string>> {
  return { ...sound, 's.yaml': `${sound['s.yaml']}  - ${statement}\n` };
}

/** The sound dossier with another source in line 2, whose map begins in column 9. */
export function withSource(source: string): Readonly<Record<string, string>> {
  return { ...sound, 's.yaml': sound['s.yaml'].replace('{ id: source:s, kind: ARTICLE, title: A title }', source) };
}

/** The sound dossier with another passage p1 in line 3, whose map begins in column 17. */
export function withPassage(passage: string): Readonly<Record<string, string>> {
  return { ...sound, 's.yaml': sound['s.yaml'].replace('{ paragraph: 1, paraphrase: what stands there }', passage) };
}
