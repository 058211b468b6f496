// One row a thing: a solid bar where it was for certain, an outlined one where it may have been.
import type { ScaleTime } from 'd3-scale';
import type { RefObject } from 'react';
import { useWords } from '../words/use-words.js';
import { Axis } from './axis.js';
import type { Domain, Span } from './time.js';

export interface Row {
  readonly key: string;
  readonly label: string;
  /** Said to whoever does not see it. */
  readonly told: string;
  readonly span: Span | null;
  /** Whether it is there for certain under what was asked for. */
  readonly isDefinite: boolean;
  readonly standing: string | null;
  readonly isContested: boolean;
  readonly kind: 'incident' | 'link';
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

interface Shown {
  readonly scale: ScaleTime<number, number>;
  readonly domain: Domain;
  readonly width: number;
  readonly rows: readonly Row[];
  readonly publicBy: number | null;
  readonly picture: RefObject<SVGSVGElement | null>;
}

const ROW = 38;
const BAR = 12;
const AXIS = 26;
/** A single day is to be seen on a line of years. */
const LEAST = 6;

export function Rows({ scale, domain, width, rows, publicBy, picture }: Shown) {
  const { say } = useWords();
  const height = rows.length * ROW + AXIS;
  const [left = 0, right = width] = scale.range();
  return (
    <svg ref={picture} className="rows" width={width} height={height} role="group" aria-label={say('timeline.rows')}>
      <title>{say('look.timeline')}</title>
      {rows.map((row, i) => (
        <g
          key={row.key}
          className={`row row-${row.kind}${row.isOpen ? ' row-open' : ''}`}
          role="button"
          tabIndex={0}
          aria-label={row.told}
          transform={`translate(0,${i * ROW})`}
          onClick={row.onOpen}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            row.onOpen();
          }}
        >
          <rect className="ground" width={width} height={ROW - 1} />
          <text className="label" x={4} y={15}>
            {row.label}
          </text>
          {row.span === null ? (
            <line className="anytime" x1={left} x2={right} y1={27} y2={27} />
          ) : (
            <Bar row={row} span={row.span} scale={scale} domain={domain} left={left} right={right} />
          )}
        </g>
      ))}
      {publicBy === null || publicBy < domain.from || publicBy > domain.to ? null : (
        <line className="as-of-line" x1={scale(publicBy)} x2={scale(publicBy)} y2={height - AXIS} />
      )}
      <Axis scale={scale} width={width} y={height - AXIS} />
    </svg>
  );
}

interface BarShown {
  readonly row: Row;
  readonly span: Span;
  readonly scale: ScaleTime<number, number>;
  readonly domain: Domain;
  readonly left: number;
  readonly right: number;
}

function Bar({ row, span, scale, left, right }: BarShown) {
  const at = (ms: number | null, open: number): number =>
    ms === null ? open : Math.min(right, Math.max(left, scale(ms)));
  const x1 = at(span.from, left);
  const x2 = Math.max(at(span.to, right), x1 + LEAST);
  const isSure = span.isSure && row.isDefinite;
  const contested = row.isContested ? ' contested' : '';
  return (
    <>
      <rect
        className={`bar ${isSure ? 'sure' : 'possible'} standing-bar-${row.standing?.toLowerCase() ?? 'none'}${contested}`}
        x={x1}
        y={21}
        width={x2 - x1}
        height={BAR}
      />
      {span.to === null ? <path className="open-end" d={`M${x2 - 8},21 l8,6 l-8,6`} /> : null}
      {span.from === null ? <path className="open-end" d={`M${x1 + 8},21 l-8,6 l8,6`} /> : null}
    </>
  );
}
