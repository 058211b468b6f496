// The same as the map shows, as a table; what is not on the map stands in it too.
import type { ReactNode } from 'react';
import { useOpen } from '../address/use-view.js';
import { figureText } from '../evidence/figure-text.js';
import { BehindPicture } from '../parts/data-table.js';
import type { Selected } from '../select/use-incidents.js';
import { useWords } from '../words/use-words.js';
import { sayCode } from '../words/words.js';
import type { Located, Placed } from './spots.js';
import { placeNames, precisionText } from './wording.js';

const heads = ['incident', 'date', 'place', 'precision', 'lat', 'lon', 'killed', 'match'] as const;

export function MapTable({ located, unplaced }: Placed) {
  const { say } = useWords();
  const open = useOpen();
  const row = (key: string, incident: Selected, one: Located | null) => {
    const { id, name, date, killed } = incident.node;
    const point = one?.spot.shape.kind === 'POINT' ? one.spot.shape.point : null;
    const cells: readonly ReactNode[] = [
      <button key={id} type="button" className="as-link" onClick={() => open.entity(id)}>
        <bdi>{name}</bdi>
      </button>,
      date.edtf ?? say('value.unknown'),
      <bdi key="place">{one?.spot.place?.name ?? placeNames(incident)}</bdi>,
      one === null ? say('map.notOnMap') : precisionText(say, one.spot),
      point === null ? '–' : point.lat,
      point === null ? '–' : point.lon,
      figureText(say, killed) ?? say('value.unknown'),
      sayCode(say, 'match', one?.match ?? incident.match),
    ];
    return { key, cells };
  };
  return (
    <BehindPicture
      caption={say('look.map')}
      heads={heads.map((head) => say(`map.col.${head}`))}
      rows={[
        ...located.map((one) => row(one.key, one.incident, one)),
        ...unplaced.map((incident) => row(incident.node.id, incident, null)),
      ]}
    />
  );
}
