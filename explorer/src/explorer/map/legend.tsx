// What each way of drawing means.
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.js';
import type { Key } from '../words/words.js';
import { ClusterShape, MarkShape, radiusOfKilled } from './mark.js';

const R = 7;

const drawn: readonly (readonly [Key, ReactNode])[] = [
  ['map.legend.definite', <MarkShape r={R} outline="SUPPORTED" match="DEFINITE" precision="EXACT" />],
  ['map.legend.possible', <MarkShape r={R} outline="SUPPORTED" match="POSSIBLE" precision="EXACT" />],
  ['map.legend.claimed', <MarkShape r={R} outline="CLAIMED" match="DEFINITE" precision="EXACT" />],
  ['map.legend.contested', <MarkShape r={R} outline="CONTESTED" match="DEFINITE" precision="EXACT" />],
  ['map.legend.unsure', <MarkShape r={R} outline="SUPPORTED" match="DEFINITE" precision="UNKNOWN" />],
  ['map.legend.killed', <MarkShape r={radiusOfKilled(50)} outline="SUPPORTED" match="DEFINITE" precision="EXACT" />],
  ['map.legend.cluster', <ClusterShape n={2} isCertain />],
  ['map.legend.reach', <circle className="reach" r={15} />],
  ['map.legend.area', <circle className="area-shape" r={15} />],
  ['map.legend.around', <circle className="area-shape area-around" r={15} />],
];

export function Legend() {
  const { say } = useWords();
  return (
    <section aria-label={say('map.legend')}>
      <ul className="map-legend">
        {drawn.map(([key, shape]) => (
          <li key={key}>
            <svg viewBox="-20 -20 40 40" width="40" height="40" aria-hidden="true">
              {shape}
            </svg>
            {say(key)}
          </li>
        ))}
      </ul>
      <p className="told">{say('map.outlines.credit')}</p>
    </section>
  );
}
