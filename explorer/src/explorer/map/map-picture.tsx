// The map as it is drawn, and the ways to move it.
import { useMemo, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useWords } from '../words/use-words.js';
import type { Cluster, Mark } from './clusters.js';
import type { Country } from './countries.js';
import { cameraOf, frameOf, moved, type Camera, type Size } from './frame.js';
import { Land } from './land.js';
import { Marks } from './marks.js';
import { AreaShapes, Reaches } from './reaches.js';
import { Scale } from './scale.js';
import { areasOf, type Area, type Located } from './spots.js';
import { useZoom } from './use-zoom.js';

interface Shown {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly size: Size;
  readonly camera: Camera;
  readonly located: readonly Located[];
  readonly countries: readonly Country[];
  readonly countryCalled: (name: string) => Country | undefined;
  readonly onMoved: (to: Camera) => void;
  readonly onFit: () => void;
  readonly onOpen: (mark: Mark) => void;
  /** What lies at one place, or in one area. */
  readonly onList: (items: readonly Located[]) => void;
}

/** Pixels that an arrow key moves the map by. */
const STEP = 80;

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

export function MapPicture(shown: Shown) {
  const { svg, size, camera, located, countries, countryCalled, onMoved, onFit, onOpen, onList } = shown;
  const { say } = useWords();
  const layer = useRef<SVGGElement>(null);
  const { lat, lon, zoom } = camera;
  const frame = useMemo(() => frameOf({ lat, lon, zoom }, size), [lat, lon, zoom, size]);
  const areas = useMemo(() => areasOf(located), [located]);
  useZoom({ svg, layer, frame, size, onMoved: (to) => onMoved(cameraOf(to, size)) });

  const scaledBy = (steps: number): void => {
    const now = cameraOf(frame, size);
    onMoved(cameraOf(frameOf({ ...now, zoom: now.zoom + steps }, size), size));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = steps[event.key];
    if (step !== undefined) onMoved(cameraOf(frameOf(moved(camera, size, ...step), size), size));
    else if (event.key === '+' || event.key === '=') scaledBy(1);
    else if (event.key === '-') scaledBy(-1);
    else if (event.key === '0') onFit();
    else return;
    event.preventDefault();
  };
  const onOpenCluster = ({ lat: north, lon: east, items, opensAt }: Cluster): void => {
    if (opensAt === null) {
      onList(items);
      return;
    }
    // The cluster falls apart: the keyboard goes on from the map.
    svg.current?.focus();
    onMoved({ lat: north, lon: east, zoom: Math.max(opensAt, zoom + 0.5) });
  };
  return (
    <div className="map-frame">
      <svg
        ref={svg}
        className="map"
        role="group"
        aria-label={say('map.label')}
        tabIndex={0}
        width={size.width}
        height={size.height}
        onKeyDown={onKeyDown}
      >
        <rect className="sea" width={size.width} height={size.height} />
        <g ref={layer}>
          <Land countries={countries} frame={frame} size={size} />
          <Reaches located={located} frame={frame} size={size} />
          <AreaShapes
            areas={areas}
            frame={frame}
            size={size}
            countryCalled={countryCalled}
            onOpen={({ items }: Area) => onList(items)}
          />
          <Marks located={located} frame={frame} size={size} onOpen={onOpen} onOpenCluster={onOpenCluster} />
        </g>
        <Scale frame={frame} size={size} />
      </svg>
      <div className="map-ways">
        <button type="button" aria-label={say('map.closer')} onClick={() => scaledBy(1)}>
          +
        </button>
        <button type="button" aria-label={say('map.farther')} onClick={() => scaledBy(-1)}>
          −
        </button>
        <button type="button" onClick={onFit}>
          {say('map.fit')}
        </button>
      </div>
    </div>
  );
}
