// How far from its mark each thing may lie, and the areas in which things lie somewhere.
import { useMemo } from 'react';
import { useWords } from '../words/use-words.js';
import type { Say } from '../words/words.js';
import type { Country } from './countries.js';
import { circlePath, pathIn, shapePath } from './draw.js';
import { kmPerPixel, screenOf, type Frame, type Size } from './frame.js';
import { groupedBy } from './grouped.js';
import { Pressable } from './pressable.js';
import { degreesOf, reachKm } from './reach.js';
import { countOf, isWide, type Area, type Located } from './spots.js';
import { areaText } from './wording.js';

interface Seen {
  readonly frame: Frame;
  readonly size: Size;
}

/** What is no wider than its mark is not drawn. */
const LEAST_PIXELS = 11;

export function Reaches({ located, frame, size }: Seen & { readonly located: readonly Located[] }) {
  const circles = useMemo(() => {
    const path = pathIn(frame, size);
    const narrow = located.filter(({ spot }) => !isWide(spot));
    return [...groupedBy(narrow, ({ spot }) => spot.key)].flatMap(([key, [first]]) => {
      if (first?.spot.shape.kind !== 'POINT') return [];
      const { point } = first.spot.shape;
      const km = reachKm(point.precision);
      if (!Number.isFinite(km) || km / kmPerPixel(point.lat, frame.k) < LEAST_PIXELS) return [];
      return [{ key, d: circlePath(path, { ...point, km }) }];
    });
  }, [located, frame, size]);
  return (
    <g aria-hidden="true">
      {circles.map(({ key, d }) => (
        <path key={key} className="reach" d={d} />
      ))}
    </g>
  );
}

interface Shown extends Seen {
  readonly areas: readonly Area[];
  readonly countryCalled: (name: string) => Country | undefined;
  readonly onOpen: (area: Area) => void;
}

/** Where the count of an area stands: on the northern edge of a circle, as a town in its middle has a mark of its own. */
function badgeOf({ spot: { shape } }: Area, { countryCalled, frame }: Shown): readonly [number, number] {
  switch (shape.kind) {
    case 'POINT':
      return screenOf(shape.point, frame);
    case 'AROUND':
      return screenOf({ ...shape.circle, lat: Math.min(85, shape.circle.lat + degreesOf(shape.circle.km)) }, frame);
    case 'OUTLINE':
      return screenOf(countryCalled(shape.country)?.middle ?? { lat: 0, lon: 0 }, frame);
  }
}

const widthOf = ({ spot: { shape } }: Area): number => {
  switch (shape.kind) {
    case 'POINT':
      return reachKm(shape.point.precision);
    case 'AROUND':
      return shape.circle.km;
    case 'OUTLINE':
      return reachKm('COUNTRY');
  }
};

interface Line {
  readonly text: string;
  readonly down: number;
  readonly className: string;
}

/** Beside the count: above it where it stands on an edge, so that what lies in the middle stays free. */
function labelOf({ spot: { shape, place } }: Area, { width }: Size, say: Say): readonly Line[] {
  if (shape.kind === 'POINT') return [];
  const where = say('map.somewhere', { place: place?.name ?? '' });
  if (shape.kind === 'OUTLINE') return [{ text: where, down: 27, className: 'area-name' }];
  const hasRoom = width > 480;
  return [
    { text: where, down: hasRoom ? -31 : -17, className: 'area-name' },
    ...(hasRoom ? [{ text: say('map.aroundKnown'), down: -17, className: 'area-name area-how' }] : []),
  ];
}

const LETTER = 7;

/** Moved aside where it would be cut off by the edge of the map. */
function inside(x: number, text: string, { width }: Size): number {
  const half = (text.length * LETTER) / 2;
  if (x < 0 || x > width || 2 * half > width) return 0;
  return Math.round(Math.min(width - half, Math.max(half, x)) - x);
}

/** The widest first, so that each can be pressed. */
export function AreaShapes(shown: Shown) {
  const { areas, frame, size, countryCalled, onOpen } = shown;
  const { say } = useWords();
  const path = useMemo(() => pathIn(frame, size), [frame, size]);
  return [...areas]
    .sort((a, b) => widthOf(b) - widthOf(a))
    .flatMap((area) => {
      const { key, shape } = area.spot;
      const d = shapePath(path, shape, countryCalled);
      // Nothing of it is in view.
      if (d === '') return [];
      const [x, y] = badgeOf(area, shown);
      const n = countOf(area.items);
      return [
        <Pressable key={key} className="area" label={areaText(say, area)} onPress={() => onOpen(area)}>
          <path className={shape.kind === 'AROUND' ? 'area-shape area-around' : 'area-shape'} d={d} />
          <g transform={`translate(${x.toFixed(1)},${y.toFixed(1)})`}>
            <rect className="badge" x={-13} y={-11} width={26} height={22} rx={4} />
            <text className="badge-count" y={5} textAnchor="middle">
              {n}
            </text>
          </g>
        </Pressable>,
        // Beside what is pressed, whose own name says more.
        <g
          key={`${key} name`}
          className="area-label"
          aria-hidden="true"
          transform={`translate(${x.toFixed(1)},${y.toFixed(1)})`}
        >
          {labelOf(area, size, say).map(({ text, down, className }) => (
            <text
              key={text}
              className={className}
              x={inside(x, text, size)}
              y={down}
              textAnchor="middle"
              paintOrder="stroke"
            >
              {text}
            </text>
          ))}
        </g>,
      ];
    });
}
