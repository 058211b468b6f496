// What is taken away from the explorer: files, citations, the way to the playground.
import { describe, expect, it } from 'vitest';
import { start } from '../../../explorer/src/explorer/address/view.js';
import type { Selected } from '../../../explorer/src/explorer/select/use-incidents.js';
import { bibTexOf, citationText, lastingAddress, type Cited } from '../../../explorer/src/explorer/take/citation.js';
import { csvOf, geoJsonOf } from '../../../explorer/src/explorer/take/formats.js';
import { playgroundAddress } from '../../../explorer/src/explorer/take/playground.js';

const backing = { standing: 'REPORTED', contested: false, independentSourceCount: 1 } as const;
const figure = (n: number | null) => ({ low: n, best: n, high: n, approximate: false, stated: null, ...backing });
const nowhere = { lat: null, lon: null, precision: null } as const;

function incident(change: Partial<Selected['node']>): Selected {
  return {
    match: 'DEFINITE',
    node: {
      id: 'incident:i',
      name: 'I',
      sourceCount: 1,
      date: {
        edtf: '2011-05',
        earliest: '2011-05-01',
        latest: '2011-05-31',
        extent: 'WITHIN',
        asStated: null,
        yearBasis: null,
        stated: null,
        ...backing,
      },
      type: { code: null, stated: null, ...backing },
      killed: figure(2),
      wounded: figure(null),
      coordinates: { ...nowhere, ...backing },
      places: { edges: [] },
      perpetrators: { stated: null, edges: [] },
      ...change,
    },
  };
}

const place = (id: string, coordinates: { lat: number | null; lon: number | null; precision: 'NEAR' | null }) => ({
  match: 'DEFINITE' as const,
  link: { id: `link:${id}`, ...backing },
  node: { id, name: id, type: { code: null }, coordinates },
});

describe('a CSV file', () => {
  const rows = (...items: readonly Selected[]) => csvOf(items).slice(1).split('\r\n');

  it('begins with a byte order mark and the names of its columns, and ends each row as RFC 4180 has it', () => {
    const text = csvOf([]);
    expect(text.startsWith('\ufeffid,name,match,type,date_edtf,date_earliest,date_latest')).toBe(true);
    expect(text.endsWith('sources\r\n')).toBe(true);
    expect(text.split('\r\n').length).toBe(2);
  });

  it('leaves empty what is not known, which is not zero', () => {
    const [head = '', row = ''] = rows(incident({}));
    const cell = (name: string) => row.split(',')[head.split(',').indexOf(name)];
    expect([cell('killed_best'), cell('wounded_best'), cell('latitude')]).toEqual(['2', '', '']);
  });

  it('quotes what holds a comma, a quote or a new line, and runs nothing as a formula', () => {
    const [, row = ''] = rows(incident({ name: '=HYPERLINK("x"), a' }));
    expect(row.startsWith(`incident:i,"'=HYPERLINK(""x""), a",`)).toBe(true);
  });
});

describe('a GeoJSON file', () => {
  const feature = (one: Selected): unknown =>
    (JSON.parse(geoJsonOf([one])) as { readonly features: readonly { readonly geometry: unknown }[] }).features[0]
      ?.geometry;

  it('has a point for a place, several for several, longitude first, and none where none is on the map', () => {
    const a = place('place:a', { lat: 43.25, lon: 76.9, precision: 'NEAR' });
    const b = place('place:b', { lat: -10, lon: 20, precision: 'NEAR' });
    const region = place('place:r', { lat: null, lon: null, precision: null });
    expect(feature(incident({ places: { edges: [a, region] } }))).toEqual({
      type: 'Point',
      coordinates: [76.9, 43.25],
    });
    expect(feature(incident({ places: { edges: [a, b] } }))).toEqual({
      type: 'MultiPoint',
      coordinates: [
        [76.9, 43.25],
        [20, -10],
      ],
    });
    expect(feature(incident({ places: { edges: [region] } }))).toBeNull();
  });
});

describe('a citation', () => {
  const cited: Cited = {
    title: 'Table: A & B_{C}',
    state: { version: '0.1.0', revision: 7, revisedAt: '2026-11-24T08:00:00.000Z', ruleVersion: 3 },
    view: { ...start, look: 'table', find: 'left in the box' },
    origin: 'https://example.org',
    day: '2026-11-28',
  };

  it('says which state of the graph was asked what, and where it is shown again', () => {
    expect(citationText(cited)).toBe(
      'Table: A & B_{C}. Baylanys 0.1.0, revision 7 of 2026-11-24, derivation rules 3. ' +
        'https://example.org/?look=table&record=7 (accessed 2026-11-28).',
    );
  });

  it('keeps the state of the record that the view had', () => {
    expect(lastingAddress({ ...cited, view: { ...cited.view, recordedBy: '2' } })).toBe(
      'https://example.org/?look=table&record=2',
    );
    expect(lastingAddress({ ...cited, state: { ...cited.state, revision: null } })).toBe(
      'https://example.org/?look=table',
    );
  });

  it('is BibTeX that TeX can read', () => {
    expect(bibTexOf(cited)).toBe(
      [
        '@misc{baylanys-2026-11-28,',
        '  title = {Table: A \\& B\\_C},',
        '  howpublished = {Baylanys 0.1.0, revision 7 of 2026-11-24, derivation rules 3},',
        '  year = {2026},',
        '  url = {https://example.org/?look=table&record=7},',
        '  urldate = {2026-11-28}',
        '}',
      ].join('\n'),
    );
  });
});

it('the way to the playground is told to no server: it stands behind the #', () => {
  const address = playgroundAddress({ query: '{ about { name } }', variables: '{"a":"&#"}' });
  expect(address.startsWith('/graphiql#')).toBe(true);
  const given = new URLSearchParams(new URL(address, 'http://localhost').hash.slice(1));
  expect([given.get('query'), given.get('variables')]).toEqual(['{ about { name } }', '{"a":"&#"}']);
});
