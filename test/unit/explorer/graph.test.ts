// The graph's pure parts: what is drawn, how it is marked and laid out, and what its address and its picture say.
import { describe, expect, it } from 'vitest';
import { start } from '../../../explorer/src/explorer/address/view.js';
import {
  cutOff,
  drawingOf,
  nothingAdded,
  withoutKinds,
  type DrawnNode,
} from '../../../explorer/src/explorer/graph/drawing.js';
import { iterationsFor, layoutOf, startOf, type LayoutAsked } from '../../../explorer/src/explorer/graph/layout.js';
import {
  isOutside,
  isShaped,
  labelOf,
  marksOf,
  radiusOf,
  scaleFor,
  shapePath,
  shapes,
  strokeOf,
  translucent,
  widthOf,
} from '../../../explorer/src/explorer/graph/marks.js';
import type { Palette } from '../../../explorer/src/explorer/graph/palette.js';
import { escaped, svgOfGraph } from '../../../explorer/src/explorer/graph/svg.js';
import {
  pastOf,
  pinsOf,
  pinText,
  stepOf,
  stepText,
  unfoldedOf,
  unfoldedText,
  withoutPin,
  withPin,
} from '../../../explorer/src/explorer/graph/unfolded.js';
import { entityKinds } from '../../../explorer/src/explorer/words/codes.js';
import type { DrawnEntityFragment, DrawnLinkFragment, EntityKind } from '../../../explorer/src/generated/graphql.js';

const entity = (id: string): DrawnEntityFragment => ({
  id,
  kind: id.slice(0, id.indexOf(':')).toUpperCase() as EntityKind,
  name: `The ${id.slice(id.indexOf(':') + 1)}`,
});

function link(
  kind: DrawnLinkFragment['kind'],
  from: string,
  to: string,
  more: Partial<DrawnLinkFragment> = {},
): DrawnLinkFragment {
  return {
    id: `link:${kind}/${from}/${to}`,
    kind,
    during: null,
    subject: entity(from),
    object: entity(to),
    standing: 'REPORTED',
    contested: false,
    independentSourceCount: 1,
    ...more,
  };
}

const group = 'group:g';
const incident = 'incident:i';
const place = 'place:p';
const series = 'series:s';
const perpetrated = link('PERPETRATED_BY', incident, group, {
  standing: 'CLAIMED',
  during: { edtf: '2011-10-31', earliest: '2011-10-31', latest: '2011-10-31' },
});
const occurred = link('OCCURRED_IN', incident, place, { independentSourceCount: 3, contested: true });
const inSeries = link('IN_SERIES', incident, series);

const neighbourhood = {
  nodes: [
    { entity: entity(group), distance: 0, collapsed: false, count: { passing: 6, degree: 9 } },
    { entity: entity(incident), distance: 1, collapsed: false, count: { passing: 2, degree: 2 } },
    { entity: entity(place), distance: 1, collapsed: true, count: { passing: null, degree: 13_535 } },
  ],
  links: [
    { link: perpetrated, match: 'DEFINITE' as const },
    { link: occurred, match: 'POSSIBLE' as const },
  ],
};
const added = {
  links: [
    { node: inSeries, match: 'DEFINITE' as const },
    { node: perpetrated, match: 'DEFINITE' as const },
  ],
  counts: new Map([[series, { passing: 8, degree: 8 }]]),
};
const english = new Intl.NumberFormat('en');
const count = (n: number): string => english.format(n);

describe('a drawing', () => {
  it('holds the neighbourhood, and once what was unfolded into it', () => {
    const { nodes, edges } = drawingOf(neighbourhood, added);
    expect(nodes.map(({ id, isCentre, isUnfolded }) => [id, isCentre, isUnfolded])).toEqual([
      [group, true, false],
      [incident, false, false],
      [place, false, false],
      [series, false, true],
    ]);
    expect(edges.map(({ id, from, to, match }) => [id, from, to, match])).toEqual([
      [perpetrated.id, incident, group, 'DEFINITE'],
      [occurred.id, incident, place, 'POSSIBLE'],
      [inSeries.id, incident, series, 'DEFINITE'],
    ]);
  });

  it('counts what is drawn of each, and says what is cut off', () => {
    const { nodes } = drawingOf(neighbourhood, added);
    expect(nodes.map((node) => [node.id, node.shown, cutOff(node), labelOf(node, count)])).toEqual([
      [group, 1, 5, 'The g (+5)'],
      // More are drawn than pass: one was unfolded that the neighbourhood did not count.
      [incident, 3, 0, 'The i'],
      [place, 1, 13_534, 'The p (+13,534)'],
      [series, 1, 7, 'The s (+7)'],
    ]);
  });

  it('says nothing of what was not counted', () => {
    const [node] = drawingOf({ nodes: [], links: [] }, { ...added, counts: new Map() }).nodes;
    expect(node).toMatchObject({ id: incident, passing: null, degree: null, isCollapsed: false });
    expect(node === undefined ? null : cutOff(node)).toBe(0);
  });

  it('marks a hub that was unfolded as one', () => {
    const { nodes } = drawingOf(neighbourhood, {
      ...added,
      counts: new Map([[series, { passing: 1200, degree: 1200 }]]),
    });
    expect(nodes.filter(({ isCollapsed }) => isCollapsed).map(({ id }) => id)).toEqual([place, series]);
  });

  it('hides kinds together with the links to them', () => {
    const { nodes, edges } = withoutKinds(drawingOf(neighbourhood, added), ['PLACE', 'SERIES']);
    expect(nodes.map(({ id }) => id)).toEqual([group, incident]);
    expect(edges.map(({ id }) => id)).toEqual([perpetrated.id]);
  });
});

describe('marks', () => {
  it.each([
    ['REPORTED', false, 'SOLID'],
    ['ATTRIBUTED', false, 'SOLID'],
    ['CLAIMED', false, 'DOTTED'],
    ['SUSPECTED', false, 'DOTTED'],
    ['CONTESTED', true, 'DASHED'],
    ['CLAIMED', true, 'DASHED'],
  ] as const)('of a link that is %s (contested: %s) are %s', (standing, contested, stroke) => {
    expect(strokeOf({ standing, contested })).toBe(stroke);
  });

  it('grow with the sources and the links, up to a bound', () => {
    expect([1, 2, 3, 5, 50].map(widthOf)).toEqual([1.5, 2.5, 3.5, 5.5, 5.5]);
    const radius = (shown: number) => radiusOf({ shown, isCentre: false });
    expect(radius(1)).toBeLessThan(radius(9));
    expect(radius(10_000)).toBe(20);
  });

  it('are pale only where the link certainly lies outside the time', () => {
    const during = { edtf: '2011-10', earliest: '2011-10-01', latest: '2011-10-31' };
    const open = { edtf: '2011-10/..', earliest: '2011-10-01', latest: null };
    expect(isOutside({ during }, { from: '2011-11-01', to: null })).toBe(true);
    expect(isOutside({ during }, { from: '2011-10-31', to: null })).toBe(false);
    expect(isOutside({ during }, { from: null, to: '2011-09-30' })).toBe(true);
    expect(isOutside({ during: open }, { from: '2020-01-01', to: null })).toBe(false);
    expect(isOutside({ during: null }, { from: '2020-01-01', to: '2020-01-02' })).toBe(false);
  });

  it('are of another shape for each kind', () => {
    expect(new Set(Object.values(shapes)).size).toBe(entityKinds.length);
    expect(shapePath('diamond', 10)).toBe('M0,-10L10,0L0,10L-10,0Z');
    expect(shapePath('circle', 5)).toBe('M-5,0A5,5,0,1,1,5,0A5,5,0,1,1,-5,0Z');
  });

  it('shorten long names by whole letters, in any script', () => {
    const node = { name: '😀'.repeat(50), shown: 0, passing: 0, degree: 0 } as DrawnNode;
    expect(labelOf(node, count)).toBe(`${'😀'.repeat(35)}…`);
  });
});

describe('names', () => {
  it('of another direction keep it, and the number of what is cut off stands after them', () => {
    const node = { name: 'جند الخلافة', shown: 1, passing: 4, degree: 4 } as DrawnNode;
    expect(labelOf(node, count)).toBe('\u2068جند الخلافة\u2069 (+3)');
    expect(['Ақтөбе', 'Aktobe', '阿克托别', 'جند', 'अकतोबे', 'e\u0301'].map(isShaped)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  it('stand on paper that is seen through, however a build wrote its colour', () => {
    expect([translucent('#fff'), translucent('#14171b')]).toEqual(['#ffffffb3', '#14171bb3']);
  });

  it('and marks are smaller where there are many', () => {
    expect(scaleFor(7)).toBe(1);
    expect(scaleFor(600)).toBeCloseTo(0.5, 2);
    expect(scaleFor(100_000)).toBe(0.3);
  });
});

describe('a layout', () => {
  const ids = Array.from({ length: 12 }, (_, i) => `incident:${i}`);
  const asked: LayoutAsked = {
    ids,
    isUnfolded: ids.map((_, i) => i >= 9),
    links: ids.slice(1).map((_, i) => [Math.floor(i / 3), i + 1] as const),
    fixed: ids.map(() => null),
    turn: 0,
  };
  const rest = (of: LayoutAsked) => [...layoutOf(of, () => undefined)];

  it('is the same for the same graph, told in steps', () => {
    let steps = 0;
    const first = [...layoutOf(asked, () => (steps += 1))];
    expect(steps).toBeGreaterThan(1);
    expect(rest(asked)).toEqual(first);
    expect(first.every(Number.isFinite)).toBe(true);
  });

  it('keeps what was there where it stood when more is unfolded', () => {
    const fewer: LayoutAsked = {
      ...asked,
      ids: ids.slice(0, 9),
      isUnfolded: asked.isUnfolded.slice(0, 9),
      fixed: asked.fixed.slice(0, 9),
      links: asked.links.filter(([, to]) => to < 9),
    };
    expect(rest(asked).slice(0, 18)).toEqual(rest(fewer));
  });

  it('leaves the fixed where they are, and starts elsewhere at another turn', () => {
    const fixed = asked.fixed.map((_, i) => (i === 2 ? { x: 12.5, y: -7 } : null));
    expect(rest({ ...asked, fixed, turn: 1 }).slice(4, 6)).toEqual([12.5, -7]);
    expect([...startOf({ ...asked, turn: 1 })]).not.toEqual([...startOf(asked)]);
  });

  it('stays where its one entity begins, and takes fewer steps for more', () => {
    const one: LayoutAsked = { ids: ['place:a'], isUnfolded: [false], links: [], fixed: [null], turn: 0 };
    expect(rest(one)).toEqual([...startOf(one)]);
    expect(iterationsFor(10)).toBe(600);
    expect(iterationsFor(2000)).toBe(120);
  });
});

describe('the address of a graph', () => {
  it('says what was unfolded, and reads nothing into nonsense', () => {
    for (const one of [
      { id: group, group: { kind: 'UNIT_OF', way: 'in' } },
      { id: 'place:kz-aktobe', group: null },
    ] as const) {
      expect(unfoldedOf(unfoldedText(one))).toEqual(one);
    }
    expect(['', '~', 'a', 'a~b', 'a~KIND.up', '~KIND.in'].map(unfoldedOf)).toEqual(Array(6).fill(null));
  });

  it('holds where something is pinned, to a hundredth', () => {
    expect(pinText(group, { x: 1.239, y: -40 })).toBe('group:g@124,-4000');
    const pinned = withPin([pinText(group, { x: 0, y: 0 })], group, { x: 1.5, y: 2 });
    expect(pinned).toEqual(['group:g@150,200']);
    expect(pinsOf([...pinned, 'nonsense'])).toEqual(new Map([[group, { x: 1.5, y: 2 }]]));
    expect(withoutPin(pinned, group)).toEqual([]);
  });

  it('is walked back step by step, whichever way one goes back', () => {
    expect(pastOf(['a'], 'a')).toEqual(['a']);
    expect(pastOf(['a'], 'b')).toEqual(['a', 'b']);
    expect(pastOf(['a', 'b'], 'a')).toEqual(['a']);
    expect(stepOf(stepText({ ...start, hidden: ['LAW'], text: 'other' }))).toEqual({
      about: [],
      unfolded: [],
      hidden: ['LAW'],
      chosen: [],
      pinned: [],
      most: 200,
    });
  });
});

describe('the picture as SVG', () => {
  const palette: Palette = {
    kinds: Object.fromEntries(entityKinds.map((kind, i) => [kind, `#00000${i}`])) as Palette['kinds'],
    paper: '#ffffff',
    raised: '#eeeeee',
    ink: '#111111',
    soft: '#222222',
    accent: '#333333',
    edge: '#444444',
    outside: '#cccccc',
    font: "system-ui, 'Segoe UI'",
  };
  const drawing = drawingOf(neighbourhood, nothingAdded);
  const marks = marksOf({ drawing, time: { from: '2012-01-01', to: null }, palette, count });
  const positions = new Map([
    [group, { x: -10, y: 0 }],
    [incident, { x: 0, y: 10 }],
    [place, { x: 10, y: 0 }],
  ]);
  const svg = svgOfGraph({
    marks,
    positions,
    palette,
    caption: {
      title: 'Graph: <A & "B">',
      notes: ['Not everything fits'],
      kinds: [{ kind: 'GROUP', text: 'Group' }],
      lines: [{ stroke: 'DOTTED', width: 2, isOutside: false, text: 'claimed' }],
    },
  });

  it('says what is drawn: strokes as on the screen, names with what is cut off, title and legend', () => {
    expect(svg.match(/data-stroke="\w+"/g)).toEqual(['data-stroke="dotted"', 'data-stroke="dashed"']);
    expect(svg).toMatch(/stroke="#cccccc" stroke-width="1.5" stroke-dasharray="[\d. ]+" stroke-linecap="round"/);
    expect(svg).toMatch(/stroke="#444444" stroke-width="3.5" stroke-dasharray="14 8.8"/);
    expect(svg).toContain('>The p (+13,534)</text>');
    expect(svg).toContain('>Not everything fits</text>');
    expect(svg).toContain('>claimed</text>');
    // The ring of the hub, and its mark.
    expect(svg.match(/stroke="#000005"/g)).toHaveLength(1);
  });

  it('is XML whatever the names are', () => {
    expect(svg).toContain('<title>Graph: &lt;A &amp; &quot;B&quot;&gt;</title>');
    expect(escaped('a\u0000\u0008b\ud800<')).toBe('ab&lt;');
    expect(escaped('ان 😀')).toBe('ان 😀');
  });

  it('is of nothing where nothing is drawn', () => {
    const empty = { title: 'Graph', notes: [], kinds: [], lines: [] };
    const none = svgOfGraph({ marks: { nodes: [], edges: [] }, positions: new Map(), palette, caption: empty });
    expect(none).toMatch(/^<svg [^>]*width="1200"/);
    expect(none).not.toContain('NaN');
    expect(none).not.toContain('Infinity');
  });
});
