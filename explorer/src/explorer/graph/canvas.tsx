// The stage within the page: marks are drawn on it, a worker says where they stand.
import { useEffect, useEffectEvent, useMemo, useRef, type RefObject } from 'react';
import type { LaidOut } from './layout-worker.js';
import { startOf, type LayoutAsked, type Positions } from './layout.js';
import type { Drawing } from './drawing.js';
import type { Marks } from './marks.js';
import type { Palette } from './palette.js';
import { stageOn, type Picked, type Stage, type Told } from './stage.js';
import type { Point } from './unfolded.js';

export type Rest = 'MOVING' | 'AT_REST' | 'NO_WORKER';

interface Shown {
  /** All of it: what is hidden keeps its place. */
  readonly drawing: Drawing;
  readonly marks: Marks;
  readonly palette: Palette;
  readonly picked: Picked;
  readonly pins: ReadonlyMap<string, Point>;
  readonly turn: number;
  readonly told: Told;
  readonly stage: RefObject<Stage | null>;
  readonly label: string;
  readonly rest: Rest;
  /** More is on its way. */
  readonly isLoading: boolean;
  readonly onRest: (rest: Rest) => void;
  /** This browser draws no WebGL. */
  readonly onNoCanvas: () => void;
}

const stillness = window.matchMedia('(prefers-reduced-motion: reduce)');

const pointsOf = (ids: readonly string[], positions: Positions): ReadonlyMap<string, Point> =>
  new Map(ids.map((id, i) => [id, { x: positions[2 * i] ?? 0, y: positions[2 * i + 1] ?? 0 }]));

export function Canvas({
  drawing,
  marks,
  palette,
  picked,
  pins,
  turn,
  told,
  stage,
  label,
  rest,
  isLoading,
  onRest,
  onNoCanvas,
}: Shown) {
  const container = useRef<HTMLDivElement>(null);
  const places = useRef<ReadonlyMap<string, Point>>(new Map());
  const at = useEffectEvent((id: string): Point => pins.get(id) ?? places.current.get(id) ?? { x: 0, y: 0 });
  const toldNow = useEffectEvent((): Told => told);
  const reached = useEffectEvent(onRest);
  const missed = useEffectEvent(onNoCanvas);

  useEffect(() => {
    if (container.current === null) return undefined;
    try {
      stage.current = stageOn(
        container.current,
        palette,
        {
          node: (id, isChoosing) => toldNow().node(id, isChoosing),
          edge: (id) => toldNow().edge(id),
          dropped: (id, point) => toldNow().dropped(id, point),
        },
        stillness.matches,
      );
    } catch {
      // Without WebGL the table below tells the same.
      missed();
    }
    return () => {
      stage.current?.kill();
      stage.current = null;
    };
  }, [palette, stage]);

  const key = useLayoutKey(drawing, turn);
  const pinsNow = useEffectEvent(() => pins);
  useEffect(() => {
    const bare = JSON.parse(key) as LayoutAsked;
    // Pins bind the forces only when they are set to work anew: else a pinned entity would move all others at the next visit.
    const pinned = bare.turn === 0 ? new Map<string, Point>() : pinsNow();
    const asked: LayoutAsked = { ...bare, fixed: bare.ids.map((id) => pinned.get(id) ?? null) };
    const isFirst = places.current.size === 0 || asked.turn > 0;
    const put = (positions: Positions): void => {
      places.current = pointsOf(asked.ids, positions);
      stage.current?.place(new Map(asked.ids.map((id) => [id, at(id)])));
    };
    if (places.current.size === 0) put(startOf(asked));
    reached('MOVING');
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data: { positions, isAtRest } }: MessageEvent<LaidOut>) => {
      if (isAtRest || (isFirst && !stillness.matches)) put(positions);
      if (!isAtRest) return;
      worker.terminate();
      stage.current?.fit();
      reached('AT_REST');
    });
    worker.addEventListener('error', () => {
      put(startOf(asked));
      reached('NO_WORKER');
    });
    worker.postMessage(asked);
    return () => worker.terminate();
  }, [key, stage]);

  useEffect(() => stage.current?.draw(marks, at), [marks, palette, stage]);
  useEffect(() => stage.current?.pick(picked), [picked, marks, palette, stage]);
  useEffect(() => {
    stage.current?.place(new Map([...places.current.keys()].map((id) => [id, at(id)])));
  }, [pins, stage]);

  return (
    <div
      ref={container}
      className="graph-stage"
      role="img"
      aria-label={label}
      data-nodes={marks.nodes.length}
      data-edges={marks.edges.length}
      data-laid-out={rest === 'AT_REST' && !isLoading}
    />
  );
}

/** As text: what is laid out does not change where only the names or the bounds do. */
function useLayoutKey({ nodes, edges }: Drawing, turn: number): string {
  return useMemo(() => {
    const places = new Map(nodes.map(({ id }, i) => [id, i]));
    const asked: LayoutAsked = {
      ids: nodes.map(({ id }) => id),
      isUnfolded: nodes.map(({ isUnfolded }) => isUnfolded),
      links: edges.map(({ from, to }) => [places.get(from) ?? 0, places.get(to) ?? 0]),
      fixed: [],
      turn,
    };
    return JSON.stringify(asked);
  }, [nodes, edges, turn]);
}
