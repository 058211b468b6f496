// The graph as an SVG file: what the screen shows of it, with a title and a legend of its own.
import type { EntityKind } from '../../generated/graphql.js';
import { dashes, shapePath, shapes, type EdgeMark, type Marks, type Stroke } from './marks.js';
import type { Palette } from './palette.js';
import type { Point } from './unfolded.js';

export interface Caption {
  readonly title: string;
  /** What is said of the picture as a whole: that something is cut off, say. */
  readonly notes: readonly string[];
  readonly kinds: readonly { readonly kind: EntityKind; readonly text: string }[];
  readonly lines: readonly {
    readonly stroke: Stroke;
    readonly width: number;
    readonly isOutside: boolean;
    readonly text: string;
  }[];
}

interface Drawn {
  readonly marks: Marks;
  /** Where each stands; y grows upwards, as on the screen's stage. */
  readonly positions: ReadonlyMap<string, Point>;
  readonly palette: Palette;
  readonly caption: Caption;
}

const WIDTH = 1200;
const HEIGHT = 800;
const EDGE = 60;
const LINE = 20;

export const escaped = (text: string): string =>
  text
    // What XML cannot hold at all, not even escaped.
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const round = (n: number): number => Math.round(n * 10) / 10;

/** The same scale both ways, so that what is near stays near. */
function placed(
  positions: ReadonlyMap<string, Point>,
  ids: readonly string[],
  top: number,
): ReadonlyMap<string, Point> {
  const points = ids.flatMap((id) => positions.get(id) ?? []);
  const span = (read: (point: Point) => number) => {
    const all = points.map(read);
    const low = all.reduce((a, b) => Math.min(a, b), Infinity);
    const high = all.reduce((a, b) => Math.max(a, b), -Infinity);
    return { middle: (low + high) / 2, length: high - low };
  };
  const x = span((point) => point.x);
  const y = span((point) => point.y);
  const scale = Math.min((WIDTH - 4 * EDGE) / (x.length || 1), (HEIGHT - 2 * EDGE) / (y.length || 1));
  return new Map(
    ids.flatMap((id) => {
      const at = positions.get(id);
      if (at === undefined) return [];
      return [
        [id, { x: WIDTH / 2 + (at.x - x.middle) * scale, y: top + HEIGHT / 2 - (at.y - y.middle) * scale }] as const,
      ];
    }),
  );
}

const dashOf = (stroke: Stroke, width: number): string =>
  stroke === 'SOLID'
    ? ''
    : ` stroke-dasharray="${dashes[stroke].map((n, i) => round(n * width - (stroke === 'DOTTED' ? (i === 0 ? width - 0.1 : -width) : 0))).join(' ')}"${stroke === 'DOTTED' ? ' stroke-linecap="round"' : ''}`;

/** Links between the same two bow away from one another. */
function bows(edges: readonly EdgeMark[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, EdgeMark[]>();
  for (const edge of edges) {
    const pair = [edge.from, edge.to].sort().join(' ');
    pairs.set(pair, [...(pairs.get(pair) ?? []), edge]);
  }
  return new Map(
    [...pairs.values()].flatMap((all) =>
      all.map((edge, i) => [edge.id, (i - (all.length - 1) / 2) * (edge.from < edge.to ? 1 : -1)] as const),
    ),
  );
}

export function svgOfGraph({ marks, positions, palette, caption }: Drawn): string {
  const top = EDGE / 2 + LINE * (1 + caption.notes.length);
  const at = placed(
    positions,
    marks.nodes.map(({ id }) => id),
    top,
  );
  const bow = bows(marks.edges);
  const radii = new Map(marks.nodes.map(({ id, radius }) => [id, radius]));
  const legendAt = top + HEIGHT + LINE;
  const rows = Math.max(caption.kinds.length, caption.lines.length);
  const height = legendAt + rows * LINE + EDGE / 2;
  const text = (x: number, y: number, words: string, more = ''): string =>
    `<text x="${round(x)}" y="${round(y)}" fill="${palette.ink}"${more}>${escaped(words)}</text>`;

  const edge = (one: EdgeMark): string => {
    const from = at.get(one.from);
    const to = at.get(one.to);
    if (from === undefined || to === undefined) return '';
    const dx = to.x - from.x;
    const dy = to.y - from.y;
    const far = Math.hypot(dx, dy) || 1;
    const bent = (bow.get(one.id) ?? 0) * 0.35 * far;
    const by = { x: (from.x + to.x) / 2 - (dy / far) * bent, y: (from.y + to.y) / 2 + (dx / far) * bent };
    // The line ends before the mark, so that its head is seen.
    const last = Math.hypot(to.x - by.x, to.y - by.y) || 1;
    const short = (radii.get(one.to) ?? 0) + (one.hasArrow ? 3 + 2 * one.width : 0);
    const end = { x: to.x - ((to.x - by.x) / last) * short, y: to.y - ((to.y - by.y) / last) * short };
    const line = `<path d="M${round(from.x)},${round(from.y)}Q${round(by.x)},${round(by.y)} ${round(end.x)},${round(end.y)}" fill="none" stroke="${one.colour}" stroke-width="${one.width}"${dashOf(one.stroke, one.width)} data-stroke="${one.stroke.toLowerCase()}"/>`;
    if (!one.hasArrow) return line;
    const angle = (Math.atan2(to.y - by.y, to.x - by.x) * 180) / Math.PI;
    const long = 3 + 2 * one.width;
    return `${line}<path d="M0,${-long / 2}L${long},0L0,${long / 2}Z" fill="${one.colour}" transform="translate(${round(end.x)},${round(end.y)}) rotate(${round(angle)})"/>`;
  };

  const node = (one: Marks['nodes'][number]): string => {
    const point = at.get(one.id);
    if (point === undefined) return '';
    const where = `transform="translate(${round(point.x)},${round(point.y)})"`;
    const ring = one.isHub
      ? `<path d="${shapePath(one.shape, one.radius + 4)}" ${where} fill="none" stroke="${one.colour}" stroke-width="2"/>`
      : '';
    // Outwards, where there is room.
    const isLeft = (positions.get(one.id)?.x ?? 0) < 0;
    const halo = `${isLeft ? ' text-anchor="end"' : ''} paint-order="stroke" stroke="${palette.paper}" stroke-width="3" stroke-linejoin="round"`;
    return `${ring}<path d="${shapePath(one.shape, one.radius)}" ${where} fill="${one.colour}"/>${text(point.x + (isLeft ? -1 : 1) * (one.radius + 4), point.y + 4, one.label, halo)}`;
  };

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="${escaped(palette.font)}" font-size="12">`,
    `<title>${escaped(caption.title)}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="${palette.paper}"/>`,
    text(EDGE / 2, EDGE / 2 + 4, caption.title, ' font-size="16" font-weight="600"'),
    ...caption.notes.map((note, i) => text(EDGE / 2, EDGE / 2 + LINE * (i + 1) + 4, note)),
    ...marks.edges.map(edge),
    ...marks.nodes.map(node),
    ...caption.kinds.flatMap(({ kind, text: words }, i) => {
      const y = legendAt + i * LINE;
      return [
        `<path d="${shapePath(shapes[kind], 6)}" transform="translate(${EDGE / 2 + 8},${y})" fill="${palette.kinds[kind]}"/>`,
        text(EDGE / 2 + 24, y + 4, words),
      ];
    }),
    ...caption.lines.flatMap(({ stroke, width, isOutside, text: words }, i) => {
      const y = legendAt + i * LINE;
      const x = WIDTH / 3;
      return [
        `<path d="M${x},${y}H${x + 48}" stroke="${isOutside ? palette.outside : palette.edge}" stroke-width="${width}"${dashOf(stroke, width)}/>`,
        text(x + 60, y + 4, words),
      ];
    }),
    '</svg>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}
