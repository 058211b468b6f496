// What is asked of one timeline: its days, and which of its counts are shown.
import type { TimelineUnit } from '../../generated/schema.js';
import { BaylanysError } from '../../errors.js';
import { unitDays, unitOf } from '../../model/calendar-units.js';
import type { DayRange } from '../../model/dates.js';
import { readFilterDay } from '../../model/dates.js';
import { OPEN_FROM, OPEN_TO } from '../../model/days.js';
import type { DaysAsked } from '../../model/timeline/range.js';
import { part, type Arg, type Variables } from '../observe.js';
import type { Scope } from '../scope.js';
import { objectTypeOf, selectedFields, type Field } from '../selection.js';

export function unitAsked(args: Arg, variables: Variables): TimelineUnit {
  return part(args, 'by').read(variables) as TimelineUnit;
}

export function daysAsked(args: Arg): (variables: Variables) => DaysAsked {
  const read = (key: 'from' | 'to', variables: Variables): number | null => {
    const given = part(args, key).read(variables);
    return typeof given === 'string' ? readFilterDay(given, key === 'from' ? 'FROM' : 'TO', key) : null;
  };
  return (variables) => {
    const [from, to] = [read('from', variables), read('to', variables)];
    if (from === null || to === null || from <= to) return { from, to };
    throw new BaylanysError(
      'BAD_USER_INPUT',
      'from and to take a first day that is not after the last: exchange them',
      { at: 'to' },
    );
  };
}

/** The days of the units that `from` and `to` lie in; open where they are not given. */
export function wholeUnits(args: Arg): (variables: Variables) => DayRange {
  const asked = daysAsked(args);
  return (variables) => {
    const unit = unitAsked(args, variables);
    const { from, to } = asked(variables);
    return {
      from: from === null ? OPEN_FROM : unitDays(unitOf(from, unit), unit).from,
      to: to === null ? OPEN_TO : unitDays(unitOf(to, unit), unit).to,
    };
  };
}

export type Track = 'incidents' | 'links' | 'sayings';

/** Whether anything is shown that the buckets decide, and which of the counts are. */
export interface Shown {
  readonly buckets: boolean;
  readonly tracks: ReadonlySet<Track>;
}

const counted: ReadonlySet<string> = new Set(['buckets', 'undated', 'outside']);

export function shownIn({ compilation }: Scope, field: Field): Shown {
  const fields = selectedFields(compilation, objectTypeOf(compilation, field), field.nodes);
  const tracks = fields
    .filter(({ name }) => counted.has(name))
    .flatMap((one) => selectedFields(compilation, objectTypeOf(compilation, one), one.nodes))
    .filter(({ name }) => ['incidents', 'links', 'sayings'].includes(name))
    .map(({ name }) => name as Track);
  return {
    buckets: fields.some(({ name }) => counted.has(name) || name === 'from' || name === 'to'),
    tracks: new Set(tracks),
  };
}
