// The days, months or years below a line of time, as the reader's language writes them.
import type { ScaleTime } from 'd3-scale';
import { useWords } from '../words/use-words.js';
import { DAY_MS } from './time.js';

interface Shown {
  readonly scale: ScaleTime<number, number>;
  readonly width: number;
  readonly y: number;
}

const YEAR_MS = 365 * DAY_MS;

export function Axis({ scale, width, y }: Shown) {
  const { language } = useWords();
  const [first = new Date(0), last = new Date(0)] = scale.domain();
  const wide = last.getTime() - first.getTime();
  const ticks = scale.ticks(Math.max(2, Math.floor(width / 110)));
  const between = (ticks[1]?.getTime() ?? last.getTime()) - (ticks[0]?.getTime() ?? first.getTime());
  const write = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(between < 300 * DAY_MS || wide < YEAR_MS ? { month: 'short' } : {}),
    ...(between < 27 * DAY_MS ? { day: 'numeric' } : {}),
  });
  return (
    <g className="axis" transform={`translate(0,${y})`} aria-hidden="true">
      <line x1={0} x2={width} />
      {ticks.map((tick) => (
        <g key={tick.getTime()} transform={`translate(${scale(tick)},0)`}>
          <line y2={5} />
          <text y={17} x={2}>
            {write.format(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}
