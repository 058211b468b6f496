// `coverage`: which sources stand behind an answer, and what was looked for and not found.
import { cypher, variable } from '../../cypher/tag.js';
import { BaylanysError } from '../../errors.js';
import type { Predicate } from '../../generated/schema.js';
import { totalsOf, type StatementsCounted } from '../../model/coverage/shares.js';
import { soughtPredicates } from '../../model/coverage/sought.js';
import { rootAfter } from '../before.js';
import { readConcentration } from '../coverage/concentration.js';
import { soughtCell, soughtShape } from '../coverage/sought.js';
import { readShares, readSources } from '../coverage/sources.js';
import { groupsCell, MOST_STATEMENTS, readGroups } from '../coverage/statements.js';
import type { Threshold } from '../criterion.js';
import { cells, row, type Row } from '../emit.js';
import { noHook, readJson, type Hook, type Json, type ReadJson } from '../json.js';
import {
  isAbout,
  membersNamed,
  membersWhere,
  refuseMore,
  refuseMoreIncidents,
  type Bound,
  type Members,
} from '../members.js';
import { choices, part, type Input } from '../observe.js';
import { thresholdOf, withEvidence, type Scope } from '../scope.js';
import { argumentsOf, objectTypeOf, type Field } from '../selection.js';
import type { Root } from './root.js';

const what = 'A coverage counts';

function boundOf({ evidence }: Scope): Bound {
  return { most: evidence === null ? 100_000 : 20_000, what };
}

/** `[weight, how many]`. */
function thingsCell({ text, weight }: Members) {
  const count = variable('c');
  return cypher`COLLECT { ${text} WITH ${weight}, count(*) AS ${count} RETURN [${weight}, ${count}] AS found }`;
}

function readThings(cell: unknown): { readonly definite: number; readonly possible: number } {
  const count = (weight: number): number =>
    cells(cell)
      .map(cells)
      .reduce((sum, [of, many]) => (of === weight ? sum + (many as number) : sum), 0);
  return { definite: count(2), possible: count(1) };
}

/** The predicates that `sought` is asked of; null = all. */
function predicatesAsked(scope: Scope, field: Field): readonly Predicate[] | null {
  const of = choices(scope.compilation, part(argumentsOf(field), 'of')) as readonly Predicate[] | null;
  const other = of?.find((predicate) => !soughtPredicates.includes(predicate));
  if (other === undefined) return of;
  throw new BaylanysError(
    'BAD_USER_INPUT',
    `of takes what an incident can be asked for (${soughtPredicates.join(', ')}), not ${other}: leave it out`,
    { at: 'of' },
  );
}

/** What every field is made of. */
interface Asked {
  readonly scope: Scope;
  readonly members: Members;
  readonly threshold: Threshold;
}

/** Cells are shared by all fields that read them. */
function groupsOf(
  { scope, members, threshold }: Asked,
  beside: Row,
): (besides: readonly unknown[]) => readonly StatementsCounted[] {
  const slot = beside.add(groupsCell(scope, members, threshold), 'groups');
  return (besides) => {
    const groups = readGroups(besides[slot]);
    const bound = { most: MOST_STATEMENTS, what };
    refuseMore(totalsOf(groups).statements, bound, 'statements', 'narrow the filter, or name fewer entities', 'where');
    return groups;
  };
}

function totals(asked: Asked, field: Field, beside: Row, things: number): ReadJson {
  const groups = groupsOf(asked, beside);
  const read = readJson(asked.scope, objectTypeOf(asked.scope.compilation, field), field, row(), noHook);
  return (_json, besides, input) =>
    read({ ...totalsOf(groups(besides)), things: readThings(besides[things]) }, [], input, 0);
}

function sought(asked: Asked, field: Field, beside: Row): ReadJson {
  const { scope, members, threshold } = asked;
  const predicates = predicatesAsked(scope, field);
  const slot = beside.add(soughtCell(scope, members), 'sought');
  const read = readJson(scope, objectTypeOf(scope.compilation, field), field, row(), noHook);
  return (_json, besides, input) =>
    soughtShape(besides[slot], scope, predicates, threshold, input).map((one: Json) => read(one, [], input, 0));
}

function fieldRule(asked: Asked, field: Field, beside: Row, things: number): ReadJson {
  const { scope, members, threshold } = asked;
  if (field.name === 'totals') return totals(asked, field, beside, things);
  if (field.name === 'sought') return sought(asked, field, beside);
  const groups = groupsOf(asked, beside);
  const make =
    field.name === 'sources'
      ? readSources(scope, field, members, threshold, beside)
      : field.name === 'concentration'
        ? readConcentration(scope, field, members, threshold, beside)
        : readShares(scope, field);
  if (make === null) throw new BaylanysError('INTERNAL', `no rule for the coverage's field ${field.name}`);
  return (_json, besides, input) => make(groups(besides), besides, input);
}

export function coverageRoot(outer: Scope, field: Field): Root {
  const { compilation } = outer;
  const args = argumentsOf(field);
  const scope = withEvidence(outer, args);
  const threshold = thresholdOf(compilation, args);
  const about = isAbout(compilation, args, 'coverage');
  const bound = boundOf(scope);
  const found = about
    ? membersNamed(scope, part(args, 'about'), threshold)
    : membersWhere(scope, part(args, 'where'), threshold, bound);
  const asked: Asked = { scope, members: found.members, threshold };
  const beside = row();
  const things = beside.add(thingsCell(found.members));
  const hook: Hook = (type, selected) => (type.name === 'Coverage' ? fieldRule(asked, selected, beside, things) : null);
  const read = readJson(scope, objectTypeOf(compilation, field), field, beside, hook);
  const project = (items: readonly unknown[], input: Input): unknown => {
    const besides = cells(items[0]);
    const { definite, possible } = readThings(besides[things]);
    refuseMoreIncidents(definite + possible, bound);
    return read({}, besides, input, 0);
  };
  return rootAfter(found.before, cypher`RETURN ${beside.list()} AS item`, project);
}
