// Every file that is refused as a whole or in what it declares, with the very words and the very place.
import { describe, expect, it } from 'vitest';
import { refusals, spokenOf } from './in-memory.js';

describe('a file is refused for', () => {
  it.each<[string, string, string, string[]]>([
    [
      'an empty file',
      's.yaml',
      '',
      ['s.yaml:1:1: Expected a map with format, source, passages and statements, came nothing. Write it.'],
    ],
    [
      'another format',
      's.yaml',
      `format: 2
source: { id: source:s, kind: X }
`,
      ['s.yaml:1:9: Expected the number 1, the format that can be read, came the number 2. Change it.'],
    ],
    [
      'no format',
      's.yaml',
      `source: { id: source:s, kind: ARTICLE, title: T }
`,
      ['s.yaml:1:1: Expected `format` (the number 1, the format that can be read), came nothing. Add it.'],
    ],
    [
      'no source',
      's.yaml',
      `format: 1
statements: []
`,
      ['s.yaml:1:1: Expected `source` (the source: its id, its kind and what is known of it), came nothing. Add it.'],
    ],
    [
      'an unknown part',
      's.yaml',
      `format: 1
source: { id: source:s, kind: ARTICLE, title: T }
statemnts: []
`,
      [
        's.yaml:3:1: Expected one of `format`, `source`, `passages`, `statements`, came `statemnts`. Did you mean `statements`?',
      ],
    ],
    [
      'a repeated key',
      's.yaml',
      `format: 1
source:
  id: source:s
  kind: ARTICLE
  kind: REPORT
  title: T
`,
      ['s.yaml:5:3: Expected each key once, came `kind` again. Keep one of them.'],
    ],
    [
      'an alias',
      's.yaml',
      `format: 1
source: { id: source:s, kind: ARTICLE, title: &t T, publisher: *t }
`,
      ['s.yaml:2:64: Expected a value, came the alias *t. Write out what it stands for.'],
    ],
    [
      'a tag',
      's.yaml',
      `format: 1
source: { id: source:s, kind: ARTICLE, title: !!binary T }
`,
      ['s.yaml:2:56: Expected a plain value, came one with the tag tag:yaml.org,2002:binary. Leave the tag out.'],
    ],
    [
      'two documents',
      's.yaml',
      `format: 1
---
format: 1
`,
      ['s.yaml:2:1: Expected one YAML document, came a second one. Put it into a file of its own.'],
    ],
    [
      'an unclosed bracket',
      's.yaml',
      `format: 1
source: { id: source:s
`,
      [
        's.yaml:3:1: Expected YAML 1.2, came something else: Flow map in block collection must be sufficiently indented and end with a }. Correct the text here or just before.',
      ],
    ],
    [
      'too many levels',
      's.yaml',
      `a: ${'['.repeat(100_000)}`,
      ['s.yaml:1:66: Expected at most 64 levels of lists and maps, came more. Write it less deep.'],
    ],
    [
      'a key of a passage that is none',
      's.yaml',
      `format: 1
source: { id: source:s, kind: ARTICLE, title: T }
passages:
  'p 1': { paraphrase: x }
`,
      [
        's.yaml:4:3: Expected a key of letters, digits and . _ ~ - that begins with a letter or digit, came `p 1`. Change it.',
      ],
    ],
    [
      'an entity without an id',
      'entities.yaml',
      `format: 1
entities:
  - unnamed: true
`,
      ['entities.yaml:3:5: Expected `id` (the id of an entity such as incident:kz-2011-taraz), came nothing. Add it.'],
    ],
    [
      'an entity twice',
      'entities.yaml',
      `format: 1
entities:
  - id: incident:a
  - id: incident:a
`,
      [`entities.yaml:4:9: Expected each entity once, came 'incident:a' again. Keep one of them.`],
    ],
    [
      'an unnamed place',
      'entities.yaml',
      `format: 1
entities:
  - { id: place:l, unnamed: true }
`,
      [`entities.yaml:3:20: Expected \`unnamed\` on a group or a person, came it on 'place:l'. Take it out.`],
    ],
    [
      'an entity of no kind',
      'entities.yaml',
      `format: 1
entities:
  - id: event:a
`,
      [`entities.yaml:3:9: Expected the id of an entity such as incident:kz-2011-taraz, came 'event:a'. Change it.`],
    ],
    [
      'an entity of which something is said at once',
      'entities.yaml',
      `format: 1
entities:
  - { id: group:g, name: G }
`,
      ['entities.yaml:3:20: Expected one of `id`, `unnamed`, came `name`. Take it out.'],
    ],
    [
      'no entities',
      'entities.yaml',
      `format: 1
entities: []
`,
      ['entities.yaml:2:11: Expected a list of entities with at least one in it, came an empty one. Add one.'],
    ],
    [
      'a source among entities',
      'entities.yaml',
      `format: 1
entities:
  - id: group:g
source: { id: source:s, kind: ARTICLE, title: T }
`,
      ['entities.yaml:4:1: Expected one of `format`, `entities`, came `source`. Take it out.'],
    ],
  ])('%s', (_, name, text, expected) => {
    expect(refusals({ [name]: text }, spokenOf)).toEqual(expected);
  });
});
