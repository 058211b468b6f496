// The two handles: as the public record stood at the end of a day, and as this graph's own record stood at a revision.
import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { ScaleTime } from 'd3-scale';
import { useWords } from '../words/use-words.js';
import { DAY_MS, dayOf, endOf, startOf, type Domain } from './time.js';

interface Shown {
  readonly scale: ScaleTime<number, number>;
  readonly domain: Domain;
  readonly height: number;
  /** Null = everything, which stands at the end of the line. */
  readonly day: string | null;
  readonly onDay: (day: string | null) => void;
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -30,
  PageUp: 30,
};

export function PublicRecordHandle({ scale, domain, height, day, onDay }: Shown) {
  const { say } = useWords();
  const [dragged, setDragged] = useState<string | null>(null);
  const last = dayOf(domain.to - DAY_MS);
  const first = dayOf(domain.from);
  const shown = dragged ?? day ?? last;
  const within = (one: string): string => (one < first ? first : one > last ? last : one);
  // The end of the line is everything, so that the handle can be put back where it was.
  const told = (one: string): string | null => (one >= last ? null : one);
  const x = scale(endOf(within(shown)));
  const dayAt = (event: PointerEvent<SVGGElement>): string => {
    const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    return within(dayOf(scale.invert(event.clientX - (box?.left ?? 0)).getTime() - DAY_MS / 2));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const to =
      step !== undefined
        ? within(dayOf(startOf(shown) + step * DAY_MS))
        : event.key === 'Home'
          ? first
          : event.key === 'End'
            ? last
            : null;
    if (to === null) return;
    event.preventDefault();
    onDay(told(to));
  };
  return (
    <g
      className="as-of"
      role="slider"
      tabIndex={0}
      aria-label={say('narrow.publicBy')}
      aria-valuemin={startOf(first) / DAY_MS}
      aria-valuemax={startOf(last) / DAY_MS}
      aria-valuenow={startOf(within(shown)) / DAY_MS}
      aria-valuetext={dragged === null && day === null ? say('asOf.everything') : shown}
      transform={`translate(${x},0)`}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(shown);
      }}
      onPointerMove={(event) => {
        if (dragged !== null) setDragged(dayAt(event));
      }}
      onPointerUp={(event) => {
        if (dragged === null) return;
        setDragged(null);
        onDay(told(dayAt(event)));
      }}
      onPointerCancel={() => setDragged(null)}
    >
      <line y1={0} y2={height} />
      <path d="M-8,0 h16 v10 l-8,8 l-8,-8 z" />
      <rect className="grip" x={-12} y={0} width={24} height={height} />
      {dragged === null ? null : (
        <text y={30} x={x > 120 ? -6 : 6} textAnchor={x > 120 ? 'end' : 'start'}>
          {dragged}
        </text>
      )}
    </g>
  );
}

interface OwnRecord {
  readonly revision: number;
  readonly recordedBy: string | null;
  readonly onRecord: (recordedBy: string | null) => void;
}

/** A day in the address stands for no single revision: the slider then stands at its end. */
export function OwnRecordHandle({ revision, recordedBy, onRecord }: OwnRecord) {
  const { say } = useWords();
  const given = recordedBy !== null && /^\d+$/.test(recordedBy) ? Number(recordedBy) : revision;
  const value = Math.min(Math.max(given, 1), revision);
  const text = recordedBy === null ? say('asOf.everything') : say('bound.record', { at: recordedBy });
  return (
    <label className="own-record">
      {say('narrow.record')}{' '}
      <input
        type="range"
        min={1}
        max={revision}
        step={1}
        value={value}
        aria-valuetext={text}
        onChange={({ target }) => onRecord(Number(target.value) >= revision ? null : target.value)}
      />{' '}
      <span>{text}</span>
    </label>
  );
}
