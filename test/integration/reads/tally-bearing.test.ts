// `loadBearing` of a tally on the seed: against the tally that is told to leave the source out.
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph, type Graph } from '../../../src/graph/run.js';
import { askingOf, type Asking } from '../../support/asking.js';
import { contextOn, schema } from '../../support/context.js';
import { instance } from '../../support/instance.js';

const figure = '{ low best high approximate known unknown definite { low best high } possible { low best high } }';
const sums = `killed ${figure} wounded ${figure} people ${figure} count { definite possible }`;
const without = `query ($where: IncidentFilter, $evidence: EvidenceFilter, $match: Match!) {
  tally(where: $where, evidence: $evidence, match: $match) { ${sums} }
}`;
const bearing = `query ($where: IncidentFilter, $evidence: EvidenceFilter, $match: Match!) {
  tally(where: $where, evidence: $evidence, match: $match) {
    loadBearing(first: 100) {
      statements sourceTotal originTotal passageTotal
      sources { bearing { source { id } statements lost changed standingChanged gained gone } ${sums} }
      origins { bearing { speaker { name } sources { id } statements lost changed } ${sums} }
      passages { bearing { passage { id } statements lost changed } ${sums} }
    }
  }
}`;

type Sums = Readonly<Record<'killed' | 'wounded' | 'people' | 'count', unknown>>;
interface Bearing {
  readonly statements: number;
  readonly sourceTotal: number;
  readonly originTotal: number;
  readonly passageTotal: number;
  readonly sources: readonly (Sums & {
    readonly bearing: {
      readonly source: { readonly id: string };
      readonly lost: number;
      readonly changed: number;
      readonly standingChanged: number;
      readonly gained: number;
    };
  })[];
  readonly origins: readonly Sums[];
  readonly passages: readonly Sums[];
}

const sumsOf = ({ killed, wounded, people, count }: Sums): Sums => ({ killed, wounded, people, count });

describe('what the sums of the seed rest on', () => {
  let graph: Graph;
  let ask: Asking;
  beforeAll(async () => {
    graph = openGraph(await instance('all'));
    ask = askingOf(graph);
  });
  afterAll(async () => {
    await graph.close();
  });

  const asked = [
    ['everything', {}, {}, 'POSSIBLE'],
    ['everything that passes for certain', {}, {}, 'DEFINITE'],
    ['what was said by a day', {}, { publicBy: '2011-12' }, 'POSSIBLE'],
    ['what several sources say', {}, { minIndependentSources: 2 }, 'POSSIBLE'],
    ['incidents by name', { ids: ['incident:kz-2011-atyrau-sweeps', 'incident:kz-2011-taraz'] }, {}, 'POSSIBLE'],
  ] as const;

  it.each(asked)(
    'of %s: without each source the sums are those of the tally without it',
    async (_, where, evidence, match) => {
      const { tally } = (await ask(bearing, { where, evidence, match })) as { tally: { loadBearing: Bearing } };
      const { sources, sourceTotal } = tally.loadBearing;
      expect(sources).toHaveLength(sourceTotal);
      expect(sourceTotal).toBeGreaterThan(2);
      for (const one of sources) {
        const { id } = one.bearing.source;
        const { tally: left } = (await ask(without, {
          where,
          evidence: { ...evidence, withoutSources: [id] },
          match,
        })) as {
          tally: Sums;
        };
        expect([id, sumsOf(one)]).toEqual([id, left]);
      }
    },
  );

  it('ranks what would be lost first, then what would stand otherwise, then what would change', async () => {
    const { tally } = (await ask(bearing, { where: {}, evidence: {}, match: 'POSSIBLE' })) as {
      tally: { loadBearing: Bearing };
    };
    const keys = tally.loadBearing.sources.map(({ bearing: { lost, standingChanged, changed, gained } }) => [
      lost,
      standingChanged,
      changed,
      gained,
    ]);
    const inOrder = [...keys].sort((a, b) => {
      const at = a.findIndex((n, i) => n !== b[i]);
      return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
    });
    expect(keys).toEqual(inOrder);
    expect(keys[0]?.[0]).toBeGreaterThan(0);
  });

  it('shows what falls with a source as the ordinary types, and takes three statements', async () => {
    const context = contextOn(graph);
    const { data, errors } = await graphql({
      ...{ schema, contextValue: context },
      source: `{ tally {
        loadBearing(first: 1) { sources { bearing { source { title } gone effects(first: 500) {
          ... on LoadBearingEntityEffect { entity { id } change }
          ... on LoadBearingValueEffect { key before { standing statements(first: 1) { nodes { source { id } } } } after { standing } }
          ... on LoadBearingLinkEffect { link { id standing } standingAfter }
        } } } }
      } }`,
    });
    expect(errors).toBeUndefined();
    expect(context.counted.roundTrips).toBe(3);
    const [first] = (data as { tally: { loadBearing: { sources: { bearing: { effects: unknown[] } }[] } } }).tally
      .loadBearing.sources;
    expect(first?.bearing.effects.length).toBeGreaterThan(5);
    expect(first?.bearing.effects).toContainEqual(expect.objectContaining({ change: 'LOST' }));
  });

  it('refuses to list more than it lists', async () => {
    const { errors } = await graphql({
      ...{ schema, source: '{ tally { loadBearing(first: 101) { sourceTotal } } }', contextValue: contextOn(graph) },
    });
    expect(errors?.[0]?.message).toBe('first takes 0 to 100, not 101: ask for fewer');
  });
});
