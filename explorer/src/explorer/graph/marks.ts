// How things are drawn: sizes, shapes, strokes and names, the same on the screen, in the legend and in the picture taken away.
import type { EntityKind } from '../../generated/graphql.js';
import type { View } from '../address/view.js';
import { symmetric } from '../evidence/link-groups.js';
import { cutOff, type DrawnEdge, type Drawing, type DrawnNode } from './drawing.js';
import type { Palette } from './palette.js';

export type Stroke = 'SOLID' | 'DASHED' | 'DOTTED';

/** What is disputed stands before how it came to be said. */
export function strokeOf({ contested, standing }: Pick<DrawnEdge, 'contested' | 'standing'>): Stroke {
  if (contested || standing === 'CONTESTED') return 'DASHED';
  return standing === 'CLAIMED' || standing === 'SUSPECTED' ? 'DOTTED' : 'SOLID';
}

/** Dash and gap, each in widths of the line. */
export const dashes: Readonly<Record<Exclude<Stroke, 'SOLID'>, readonly [dash: number, gap: number]>> = {
  DASHED: [4, 2.5],
  DOTTED: [1, 1.5],
};

export const widthOf = (independentSources: number): number => 1.5 + Math.min(Math.max(independentSources - 1, 0), 4);

/** A circle of so many pixels around the middle: enough to click, never enough to cover the picture. */
export const radiusOf = ({ shown, isCentre }: Pick<DrawnNode, 'shown' | 'isCentre'>): number =>
  Math.min(6 + 1.5 * Math.sqrt(shown) + (isCentre ? 2 : 0), 20);

/** Whether it certainly did not hold in the time looked at. What has no known span may have held at any time. */
export function isOutside({ during }: Pick<DrawnEdge, 'during'>, { from, to }: Pick<View, 'from' | 'to'>): boolean {
  if (during === null) return false;
  return (
    (from !== null && during.latest !== null && during.latest < from) ||
    (to !== null && during.earliest !== null && during.earliest > to)
  );
}

export const hasArrow = ({ kind }: Pick<DrawnEdge, 'kind'>): boolean => !symmetric.has(kind);

const LONGEST = 36;

const shortened = (text: string): string => {
  const letters = Array.from(text);
  return letters.length <= LONGEST
    ? text
    : `${letters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
};

/**
 * Writing that is more than one sign after another: from right to left, joined, or stacked. A canvas that sets signs one by
 * one spoils it.
 */
export const isShaped = (text: string): boolean =>
  /[\u0590-\u109f\u1780-\u17ff\ufb1d-\ufdff\ufe70-\ufeff]|\p{M}/u.test(text);

/** `Kazakhstan (+13,534)`: what is cut off is said on the entity. The number stands after a name of either direction. */
export function labelOf(node: DrawnNode, count: (n: number) => string): string {
  const more = cutOff(node);
  const short = shortened(node.name);
  const name = isShaped(short) ? `\u2068${short}\u2069` : short;
  return more === 0 ? name : `${name} (+${count(more)})`;
}

/** One shape a kind, so that no kind is told by its colour alone. */
export const shapes = {
  INCIDENT: 'circle',
  SERIES: 'cross',
  GROUP: 'square',
  PERSON: 'triangle',
  ORGANIZATION: 'hexagon',
  PLACE: 'diamond',
  LAW: 'rectangle',
  ARREST: 'wedge',
} as const satisfies Readonly<Record<EntityKind, string>>;

export type Shape = (typeof shapes)[EntityKind];

/** How much narrower than high a `rectangle` is. */
export const NARROW = 0.6;
/** How thick the arms of a `cross` are. */
export const ARM = 0.4;

const H = Math.sqrt(3) / 2;

/** Corners around 0,0, as SVG counts (y grows downwards). */
const corners: Readonly<Record<Exclude<Shape, 'circle'>, readonly number[]>> = {
  square: [-1, -1, 1, -1, 1, 1, -1, 1],
  triangle: [0, -1, H, 0.5, -H, 0.5],
  wedge: [0, 1, H, -0.5, -H, -0.5],
  diamond: [0, -1, 1, 0, 0, 1, -1, 0],
  hexagon: [-1, 0, -0.5, -H, 0.5, -H, 1, 0, 0.5, H, -0.5, H],
  rectangle: [-NARROW, -1, NARROW, -1, NARROW, 1, -NARROW, 1],
  cross: [
    [-ARM, -1, ARM, -1, ARM, -ARM],
    [1, -ARM, 1, ARM, ARM, ARM],
    [ARM, 1, -ARM, 1, -ARM, ARM],
    [-1, ARM, -1, -ARM, -ARM, -ARM],
  ].flat(),
};

const round = (n: number): number => Math.round(n * 100) / 100;

/** The path of a shape around 0,0. */
export function shapePath(shape: Shape, r: number): string {
  if (shape === 'circle') return `M${-r},0A${r},${r},0,1,1,${r},0A${r},${r},0,1,1,${-r},0Z`;
  const numbers = corners[shape].map((n) => round(n * r));
  return `M${numbers.map((n, i) => (i === 0 ? n : `${i % 2 === 0 ? 'L' : ','}${n}`)).join('')}Z`;
}

export interface NodeMark {
  readonly id: string;
  readonly label: string;
  readonly shape: Shape;
  readonly colour: string;
  readonly radius: number;
  /** Drawn with a ring: it was not looked behind. */
  readonly isHub: boolean;
  /** Its name stands whatever else is near. */
  readonly isNamed: boolean;
}

export interface EdgeMark {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly width: number;
  readonly stroke: Stroke;
  readonly colour: string;
  readonly hasArrow: boolean;
}

export interface Marks {
  readonly nodes: readonly NodeMark[];
  readonly edges: readonly EdgeMark[];
}

interface Drawn {
  readonly drawing: Drawing;
  readonly time: Pick<View, 'from' | 'to'>;
  readonly palette: Palette;
  readonly count: (n: number) => string;
}

/** Of many entities each is smaller, so that they do not cover one another; seen from nearer they grow. */
export const scaleFor = (order: number): number => Math.max(0.3, Math.min(1, Math.sqrt(150 / (order + 1))));

/** The names of more centres than these would cover one another. */
const MOST_NAMED = 5;

export function marksOf({ drawing, time, palette, count }: Drawn): Marks {
  const scale = scaleFor(drawing.nodes.length);
  const isFewCentres = drawing.nodes.filter(({ isCentre }) => isCentre).length <= MOST_NAMED;
  return {
    nodes: drawing.nodes.map((node) => ({
      id: node.id,
      label: labelOf(node, count),
      shape: shapes[node.kind],
      colour: palette.kinds[node.kind],
      radius: scale * radiusOf(node),
      isHub: node.isCollapsed,
      isNamed: (node.isCentre && isFewCentres) || node.isCollapsed,
    })),
    edges: drawing.edges.map((edge) => ({
      id: edge.id,
      from: edge.from,
      to: edge.to,
      width: scale * widthOf(edge.independentSourceCount),
      stroke: strokeOf(edge),
      colour: isOutside(edge, time) ? palette.outside : palette.edge,
      hasArrow: hasArrow(edge),
    })),
  };
}

/** A colour seen through a little. A build may have shortened `#ffffff` to `#fff`. */
export function translucent(colour: string): string {
  const full = /^#[\da-f]{3}$/i.test(colour) ? colour.replaceAll(/[\da-f]/gi, '$&$&') : colour;
  return `${full}b3`;
}
