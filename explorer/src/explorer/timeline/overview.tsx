// All of the time there is: how much happened when, a brush to choose a part of it, and the handle of the public record.
import { brushX, type BrushBehavior, type D3BrushEvent } from 'd3-brush';
import { scaleLinear, type ScaleTime } from 'd3-scale';
import { select } from 'd3-selection';
import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { useWords } from '../words/use-words.js';
import { PublicRecordHandle } from './as-of.js';
import { Axis } from './axis.js';
import { dayOf, DAY_MS, endOf, startOf, type Domain } from './time.js';
import type { Bucket } from './timeline-query.js';

interface Shown {
  readonly scale: ScaleTime<number, number>;
  readonly domain: Domain;
  readonly width: number;
  /** Everything, drawn as an outline, and what stands of it under the evidence asked for. */
  readonly all: readonly Bucket[];
  readonly now: readonly Bucket[];
  readonly from: string | null;
  readonly to: string | null;
  readonly onTime: (from: string | null, to: string | null) => void;
  readonly publicBy: string | null;
  readonly onPublicBy: (day: string | null) => void;
}

const TOP = 22;
const BARS = 90;
const AXIS = 24;
const HEIGHT = TOP + BARS + AXIS;

export function Overview({ scale, domain, width, all, now, from, to, onTime, publicBy, onPublicBy }: Shown) {
  const { say } = useWords();
  const most = Math.max(1, ...all.map(({ incidents }) => incidents.definite + incidents.possible));
  const y = useMemo(() => scaleLinear([0, most], [TOP + BARS, TOP]), [most]);
  const isChosen = (bucket: Bucket): boolean => bucket.from === from && bucket.to === to;
  const choose = (bucket: Bucket): void => (isChosen(bucket) ? onTime(null, null) : onTime(bucket.from, bucket.to));
  const brush = useBrush(scale, from, to, onTime, (ms) => {
    const hit = all.find((one) => startOf(one.from) <= ms && ms < endOf(one.to));
    if (hit !== undefined) choose(hit);
  });
  const bars = (buckets: readonly Bucket[], isGhost: boolean) =>
    buckets.map((bucket) => {
      const left = scale(startOf(bucket.from));
      const right = scale(endOf(bucket.to));
      const { definite, possible } = bucket.incidents;
      const wide = Math.max(1, right - left - 1);
      return isGhost ? (
        <rect
          key={bucket.key}
          className="ghost"
          x={left}
          width={wide}
          y={y(definite + possible)}
          height={y(0) - y(definite + possible)}
        />
      ) : (
        <g
          key={bucket.key}
          className="bucket"
          role="button"
          tabIndex={0}
          aria-pressed={isChosen(bucket)}
          aria-label={say('timeline.bucket', { when: bucket.key, definite, possible })}
          onClick={() => choose(bucket)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            choose(bucket);
          }}
        >
          <rect className="room" x={left} width={wide} y={TOP} height={BARS} />
          <rect className="sure" x={left} width={wide} y={y(definite)} height={y(0) - y(definite)} />
          <rect
            className="possible"
            x={left}
            width={wide}
            y={y(definite + possible)}
            height={y(definite) - y(definite + possible)}
          />
        </g>
      );
    });
  return (
    <svg className="overview" width={width} height={HEIGHT} role="group" aria-label={say('timeline.overview')}>
      {bars(all, true)}
      <g ref={brush} className="brush" />
      {bars(now, false)}
      <Axis scale={scale} width={width} y={TOP + BARS} />
      <PublicRecordHandle scale={scale} domain={domain} height={TOP + BARS} day={publicBy} onDay={onPublicBy} />
    </svg>
  );
}

/** The brush on the bars' ground; a click that drags nothing is told as a moment. */
function useBrush(
  scale: ScaleTime<number, number>,
  from: string | null,
  to: string | null,
  onTime: (from: string | null, to: string | null) => void,
  onClick: (ms: number) => void,
): RefObject<SVGGElement | null> {
  const ref = useRef<SVGGElement>(null);
  const behaviour = useRef<BrushBehavior<unknown> | null>(null);
  const told = useRef({ onTime, onClick, scale });
  useEffect(() => {
    told.current = { onTime, onClick, scale };
  });
  const [left, right] = scale.range();
  useEffect(() => {
    if (ref.current === null || left === undefined || right === undefined) return undefined;
    const brush = brushX<unknown>()
      .extent([
        [left, TOP],
        [right, TOP + BARS],
      ])
      .on('end', (event: D3BrushEvent<unknown>) => {
        // What the page moved itself is no wish of the visitor.
        if (event.sourceEvent === null || event.sourceEvent === undefined) return;
        const chosen = event.selection as [number, number] | null;
        const { scale: now } = told.current;
        if (chosen === null) {
          const x = event.sourceEvent instanceof MouseEvent ? event.sourceEvent.offsetX : null;
          if (x !== null) told.current.onClick(now.invert(x).getTime());
          return;
        }
        const first = dayOf(now.invert(chosen[0]).getTime() + DAY_MS / 2);
        const last = dayOf(now.invert(chosen[1]).getTime() - DAY_MS / 2);
        told.current.onTime(first, last < first ? first : last);
      });
    behaviour.current = brush;
    const ground = select<SVGGElement, unknown>(ref.current);
    ground.call(brush);
    return () => {
      ground.on('.brush', null);
      ground.selectAll('*').remove();
    };
  }, [left, right]);
  useEffect(() => {
    if (ref.current === null || behaviour.current === null) return;
    const [min = 0, max = 0] = scale.range();
    const clamp = (x: number): number => Math.min(max, Math.max(min, x));
    const chosen =
      from === null && to === null
        ? null
        : ([clamp(from === null ? min : scale(startOf(from))), clamp(to === null ? max : scale(endOf(to)))] as const);
    behaviour.current.move(
      select<SVGGElement, unknown>(ref.current),
      chosen === null ? null : [chosen[0], Math.max(chosen[0] + 1, chosen[1])],
    );
  }, [scale, from, to]);
  return ref;
}
