// One incident, or several that lie close together, as they are drawn on the map and in its legend.
import { scaleSqrt } from 'd3-scale';
import type { CoordinatePrecision, Match } from '../../generated/graphql.js';
import type { Selected } from '../select/use-incidents.js';
import type { Outline } from './wording.js';

const radius = scaleSqrt().domain([0, 100]).range([7, 20]).clamp(true);
const clusterRadius = scaleSqrt().domain([2, 200]).range([13, 30]).clamp(true);

/** By the best figure of those killed, else the least; what is not known is small. */
export const radiusOf = ({ node: { killed } }: Selected): number => radius(killed.best ?? killed.low ?? 0);
export const radiusOfKilled = (killed: number): number => radius(killed);

interface Drawn {
  readonly r: number;
  readonly outline: Outline;
  readonly match: Match;
  readonly precision: CoordinatePrecision;
}

export function MarkShape({ r, outline, match, precision }: Drawn) {
  return (
    <>
      <circle className={`ring ring-${outline.toLowerCase()}`} r={r} />
      {match === 'DEFINITE' ? <circle className={`disc disc-${outline.toLowerCase()}`} r={r - 3.5} /> : null}
      {precision === 'UNKNOWN' ? (
        <text className="unsure" x={r + 1} y={-r + 4} paintOrder="stroke">
          ?
        </text>
      ) : null}
    </>
  );
}

export function ClusterShape({ n, isCertain }: { readonly n: number; readonly isCertain: boolean }) {
  return (
    <>
      <circle className={isCertain ? 'heap' : 'heap heap-possible'} r={clusterRadius(n)} />
      <text className={isCertain ? 'heap-count' : 'heap-count heap-count-possible'} y={5} textAnchor="middle">
        {n}
      </text>
    </>
  );
}
