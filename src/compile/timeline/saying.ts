// One saying: what its statements share is read of the first of them, whether it still stands of the positions of its link.
import { cypher, variable, type Fragment, type Variable } from '../../cypher/tag.js';
import { BaylanysError } from '../../errors.js';
import { isoDay, OPEN_FROM, OPEN_TO } from '../../model/days.js';
import type { ShownPosition } from '../../model/facts.js';
import { cells, projectParts, row, type Emitted, type Part } from '../emit.js';
import { linkCell, linkFacts } from '../evidence/facts.js';
import { collect, lookUp, property } from '../object.js';
import type { Input } from '../observe.js';
import type { Scope } from '../scope.js';
import { isTypeName, objectTypeOf, selectedFields, type Field } from '../selection.js';
import { emitSpeaker } from '../statement.js';
import { visible } from '../visibility.js';

/** What a row binds of it. */
export interface SayingOf {
  readonly link: Variable;
  /** The first of its statements, by id. */
  readonly first: Variable;
  /** All of their ids. */
  readonly statements: Variable;
  readonly from: Variable;
  readonly to: Variable;
}

/** Of the first statement. */
function ofFirst({ first }: SayingOf, emit: (s: Variable) => Emitted): Emitted {
  const s = variable('s');
  return lookUp(cypher`MATCH (${s}:Statement) WHERE ${s}.id = ${first} AND ${visible(s)}`, emit(s));
}

function sourceOf(scope: Scope, field: Field, s: Variable): Emitted {
  const o = variable('o');
  const emitted = scope.emit.source(scope, field, o);
  const own = cypher`MATCH (${s})-[:SAID_IN]->(${o}:Source) WHERE ${s}.speakerRole IS NULL AND ${visible(o)}`;
  return lookUp(own, emitted);
}

function isLive({ evidence }: Scope, { link, first }: SayingOf): Emitted {
  const stands = (positions: readonly ShownPosition[], id: unknown): boolean =>
    positions.some(({ live, statements }) => live && statements.includes(id as string));
  if (evidence === null) {
    return {
      expression: cypher`[${first}, ${link}.positions]`,
      project: (cell) => {
        const [id, positions] = cells(cell);
        return stands(JSON.parse(String(positions)) as readonly ShownPosition[], id);
      },
    };
  }
  return {
    expression: cypher`[${first}, ${linkCell(evidence, link)}]`,
    project: (cell, input) => stands(linkFacts(evidence, cells(cell)[1], input).positions, cells(cell)[0]),
  };
}

function dayOf(day: Variable, open: number): Emitted {
  return { expression: cypher`${day}`, project: (cell) => (cell === open ? null : isoDay(cell as number)) };
}

function partOf(scope: Scope, field: Field, saying: SayingOf): Emitted {
  switch (field.name) {
    case 'from':
      return dayOf(saying.from, OPEN_FROM);
    case 'to':
      return dayOf(saying.to, OPEN_TO);
    case 'stance':
      return ofFirst(saying, (s) => property(s, 'stance'));
    case 'speaker':
      return ofFirst(saying, (s) => emitSpeaker(scope, field, s));
    case 'source':
      return ofFirst(saying, (s) => sourceOf(scope, field, s));
    case 'live':
      return isLive(scope, saying);
    case 'link':
      return scope.emit.link(scope, field, saying.link);
    case 'statements': {
      const [s, id] = [variable('s'), variable('x')];
      const named: Fragment = cypher`UNWIND ${saying.statements} AS ${id} MATCH (${s}:Statement) WHERE ${s}.id = ${id} AND ${visible(s)} WITH ${s} ORDER BY ${s}.id`;
      return collect(named, scope.emit.statement(scope, field, s));
    }
    default:
      throw new BaylanysError('INTERNAL', `no rule for the saying's field ${field.name}`);
  }
}

export function emitSaying(scope: Scope, field: Field, saying: SayingOf): Emitted {
  const type = objectTypeOf(scope.compilation, field);
  const slots = row();
  const parts: Part[] = selectedFields(scope.compilation, type, field.nodes).map((selected) => {
    if (isTypeName(selected)) return { responseKey: selected.responseKey, read: () => type.name };
    const emitted = partOf(scope, selected, saying);
    const slot = slots.add(emitted.expression);
    return {
      responseKey: selected.responseKey,
      read: (read: readonly unknown[], input: Input) => emitted.project(read[slot], input),
    };
  });
  const project = projectParts(type.name, parts);
  return { expression: slots.list(), project: (cell, input) => project(cells(cell), input) };
}
