// Where the incidents of the selection happened, as closely as that is known.
import { useCallback, useMemo, useRef, useState } from 'react';
import { useOpen, useView } from '../address/use-view.js';
import { Failed, Loading } from '../ask/answered.js';
import { selectionOf } from '../select/selection.js';
import { selectedQuery, useIncidents } from '../select/use-incidents.js';
import { useTellAsked } from '../take/asked.js';
import { svgText } from '../take/picture.js';
import { TakePicture } from '../take/take-picture.js';
import { useWords } from '../words/use-words.js';
import { useOutlines } from './atlas.js';
import type { Country } from './countries.js';
import { boundsOfSpot } from './fit.js';
import { fitTo, readCamera, writeCamera, type Size } from './frame.js';
import { HereList } from './here-list.js';
import { useKnownPlaces } from './known-places.js';
import { Legend } from './legend.js';
import { MapPicture } from './map-picture.js';
import { MapTable } from './map-table.js';
import { areasWithoutPoints, placeOn, type Located } from './spots.js';
import { UnderMap } from './under-map.js';
import { useSize } from './use-size.js';
import './map.css';

const none: readonly Country[] = [];
const unmeasured: Size = { width: 0, height: 0 };

export function MapLook() {
  const { say } = useWords();
  const [view, show] = useView();
  const open = useOpen();
  const incidents = useIncidents();
  const outlines = useOutlines();
  const svg = useRef<SVGSVGElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const [listed, setListed] = useState<readonly string[]>([]);
  useTellAsked(selectedQuery, { ...selectionOf(view), orderBy: null, after: null });

  const { items, error, isLoading, more } = incidents;
  const known = useKnownPlaces(useMemo(() => areasWithoutPoints(items), [items]));
  const countries = outlines.state === 'THERE' ? outlines.countries : none;
  const countryCalled = useMemo(() => {
    const byName = new Map(countries.map((one) => [one.name, one]));
    return (name: string) => byName.get(name);
  }, [countries]);
  const placed = useMemo(
    () => placeOn(items, { known, hasOutline: (name) => countryCalled(name) !== undefined }),
    [items, known, countryCalled],
  );
  const fitted = useMemo(() => {
    const bounds = placed.located.flatMap(({ spot }) => {
      const one = boundsOfSpot(spot, (name) => countryCalled(name)?.main ?? null);
      return one === null ? [] : [one];
    });
    return fitTo(bounds, size ?? unmeasured);
  }, [placed, countryCalled, size]);
  const camera = (view.place === null ? null : readCamera(view.place)) ?? fitted;
  const here = placed.located.filter(({ key }) => listed.includes(key));
  const closeList = useCallback(() => {
    setListed([]);
    svg.current?.focus();
  }, []);

  return (
    <div className="map-look">
      {error === undefined ? null : <Failed error={error} again={more} />}
      {isLoading ? <Loading /> : null}
      {items.length === 0 && !isLoading && error === undefined ? <p>{say('picture.none')}</p> : null}
      <div className="map-and-list">
        <div className="map-box" ref={box}>
          {size === null ? null : (
            <MapPicture
              svg={svg}
              size={size}
              camera={camera}
              located={placed.located}
              countries={countries}
              countryCalled={countryCalled}
              onMoved={(to) => show({ place: writeCamera(to) }, 'IN_PLACE')}
              onFit={() => show({ place: null }, 'IN_PLACE')}
              onOpen={({ item }) => open.entity(item.incident.node.id)}
              onList={(some: readonly Located[]) => setListed(some.map(({ key }) => key))}
            />
          )}
        </div>
        {here.length === 0 ? null : <HereList items={here} onClose={closeList} />}
      </div>
      <UnderMap incidents={incidents} placed={placed} outlines={outlines} />
      <Legend />
      <p className="told">{say('map.keys')}</p>
      <TakePicture name="baylanys-map" svg={() => (svg.current === null ? null : svgText(svg.current))} />
      <MapTable {...placed} />
    </div>
  );
}
