// Links, wherever they are reached from.
import { cypher, truth, variable, type Fragment, type Variable } from '../cypher/tag.js';
import { argument } from './argument.js';
import type { Emitted } from './emit.js';
import { spanCriterion } from './dates.js';
import { emitJson, emitJsonList, noHook, type Hook } from './json.js';
import { emitObject, lookUp, type Rules } from './object.js';
import { isGiven, part, type Arg, type Compilation } from './observe.js';
import type { Emitter, Scope } from './scope.js';
import { objectType, type Field } from './selection.js';
import { entityPool, statementPool, statementsAbout } from './statements.js';
import { certain, every, type Criterion } from './tri.js';
import { visible } from './visibility.js';

function endOf(scope: Scope, field: Field, end: Fragment): Emitted {
  const e = variable('e');
  return lookUp(cypher`UNWIND [${end}] AS ${e} WITH ${e} WHERE ${visible(e)}`, scope.emit.entity(scope, field, e));
}

/** In positions only the database knows the statements and the entities that speak. */
function positionHook(scope: Scope, r: Variable): Hook {
  return (type, field, beside) => {
    if (type.name === 'Position' && field.name === 'statements') {
      return statementPool(scope, field, cypher`${r}.id`, beside);
    }
    if (type.name === 'Speaker' && field.name === 'entity') {
      return entityPool(scope, field, cypher`${r}.positionSpeakers`, beside, 'entity');
    }
    return null;
  };
}

const linkRules: Rules = {
  subject: (scope, field, r) => endOf(scope, field, cypher`startNode(${r})`),
  object: (scope, field, r) => endOf(scope, field, cypher`endNode(${r})`),
  during: (scope, field, r) => emitJson(scope, field, cypher`${r}.during`, 'NULL', noHook),
  positions: (scope, field, r) => emitJsonList(scope, field, cypher`${r}.positions`, 'TEXT', positionHook(scope, r)),
  statements: (scope, field, r) => statementsAbout(scope, field, cypher`${r}.id`, [r]),
};

export const emitLink: Emitter = (scope, field, r) =>
  emitObject(scope, objectType(scope.compilation, 'Link'), field.nodes, r, () => linkRules);

/** What a `LinkFilter` demands of a link. */
export function linkFilter(compilation: Compilation, where: Arg, r: Variable): Criterion {
  if (!isGiven(compilation, where)) return certain(truth);
  const at = (key: string): Arg => part(where, key);
  const criteria: Criterion[] = [];
  const oneOf = (key: string, of: Fragment): void => {
    if (isGiven(compilation, at(key))) criteria.push(certain(cypher`${of} IN ${argument(at(key))}`));
  };
  const equals = (key: string, of: Fragment): void => {
    if (isGiven(compilation, at(key))) criteria.push(certain(cypher`${of} = ${argument(at(key))}`));
  };
  oneOf('ids', cypher`${r}.id`);
  oneOf('kinds', cypher`${r}.kind`);
  oneOf('standings', cypher`${r}.standing`);
  equals('subject', cypher`${r}.subject`);
  equals('object', cypher`${r}.object`);
  equals('role', cypher`${r}.role`);
  if (isGiven(compilation, at('during'))) criteria.push(spanCriterion(compilation, at('during'), r));
  return every(criteria);
}
