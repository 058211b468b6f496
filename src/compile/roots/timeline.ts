// `timeline`: incidents, links and sayings counted over time, and the sayings and turns themselves.
import { rootAfter } from '../before.js';
import { row } from '../emit.js';
import { readJson, type Hook } from '../json.js';
import { isAbout } from '../members.js';
import { thresholdOf, withEvidence, type Scope } from '../scope.js';
import { argumentsOf, objectTypeOf, type Field } from '../selection.js';
import { aroundFound, aroundNamed } from '../timeline/around.js';
import { daysAsked, shownIn, unitAsked, type Track } from '../timeline/asked.js';
import { boundsOf } from '../timeline/bounds.js';
import { readTimeline } from '../timeline/read.js';
import { emitSayings, firstDays } from '../timeline/sayings.js';
import { timelineShape } from '../timeline/shape.js';
import { timelineText } from '../timeline/statement.js';
import { emitTurns } from '../timeline/turns.js';
import type { Root } from './root.js';

export function timelineRoot(outer: Scope, field: Field): Root {
  const { compilation } = outer;
  const args = argumentsOf(field);
  const scope = withEvidence(outer, args);
  const threshold = thresholdOf(compilation, args);
  const about = isAbout(compilation, args, 'timeline');
  const around = (about ? aroundNamed : aroundFound)(scope, args, threshold);
  const beside = row();
  const listed = new Set<string>();
  const hook: Hook = (type, selected) => {
    if (type.name !== 'Timeline') return null;
    listed.add(selected.name);
    if (selected.name === 'sayings') {
      const emitted = emitSayings(scope, selected, around.links(boundsOf(scope).spoken, null), args, threshold);
      const slot = beside.add(emitted.expression);
      return (_json, besides, input) => emitted.project(besides[slot], input);
    }
    if (selected.name !== 'turns') return null;
    if (!about) return () => null;
    const emitted = emitTurns(scope, selected, around, args);
    const slot = beside.add(emitted.expression);
    return (_json, besides, input) => emitted.project(besides[slot], input);
  };
  const read = readJson(scope, objectTypeOf(compilation, field), field, beside, hook);
  const shown = shownIn(scope, field);
  const withSayings = listed.has('sayings') || shown.tracks.has('sayings');
  const spanning: readonly Track[] = about ? ['incidents', 'links'] : ['incidents'];
  const tracks = new Set<Track>([
    ...(shown.buckets ? [...shown.tracks, ...spanning] : []),
    // Whose sayings are read is counted too: there may be too many.
    ...(withSayings ? (['links'] as const) : []),
  ]);
  const query = timelineText(scope, around, { tracks, beside: beside.count() === 0 ? null : beside.list() }, threshold);
  const days = daysAsked(args);
  const project: Root['project'] = (items, input) => {
    const came = readTimeline(items, scope, input, withSayings);
    const { variables } = input;
    const [asked, unit] = [days(variables), unitAsked(args, variables)];
    const json = shown.buckets ? timelineShape(came, spanning, asked, unit, threshold) : { by: unit };
    return read(json, came.beside, input, 0);
  };
  const before = [...around.incidents.before, ...(withSayings ? firstDays(scope, around) : [])];
  return query === null ? { query, project } : rootAfter(before, query, project);
}
