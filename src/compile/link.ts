// Links, wherever they are reached from.
import { cypher, variable, type Fragment, type Variable } from '../cypher/tag.js';
import type { LinkFacts } from '../model/facts.js';
import type { Emitted } from './emit.js';
import type { Evidence } from './evidence/evidence.js';
import { linkCell, linkFacts } from './evidence/facts.js';
import { emitJson, emitJsonList, noHook, storedList, storedText, type Hook, type Json } from './json.js';
import { emitObject, lookUp, type Rule, type Rules } from './object.js';
import type { Emitter, Scope } from './scope.js';
import { objectType, type Field } from './selection.js';
import { byDay } from './statement-patterns.js';
import { entityPool, statementPool, statementsAbout } from './statements.js';
import { visible } from './visibility.js';

function endOf(scope: Scope, field: Field, end: Fragment): Emitted {
  const e = variable('e');
  return lookUp(cypher`UNWIND [${end}] AS ${e} WITH ${e} WHERE ${visible(e)}`, scope.emit.entity(scope, field, e));
}

/** Entities that speak in its positions: stored of what is live, read of the statements where other ones may pass. */
function speakersOf(scope: Scope, r: Variable): Fragment {
  if (scope.evidence === null) return cypher`${r}.positionSpeakers`;
  const s = variable('s');
  return cypher`COLLECT { MATCH (${s}:Statement) WHERE ${s}.about = ${r}.id AND ${byDay(s)} AND ${visible(s)} AND ${s}.speakerEntity IS NOT NULL RETURN DISTINCT ${s}.speakerEntity AS speaker }`;
}

/** In positions only the database knows the statements and the entities that speak. */
function positionHook(scope: Scope, r: Variable): Hook {
  return (type, field, beside) => {
    if (type.name === 'Position' && field.name === 'statements') {
      return statementPool(scope, field, cypher`${r}.id`, beside);
    }
    if (type.name === 'Speaker' && field.name === 'entity') {
      return entityPool(scope, field, speakersOf(scope, r), beside, 'entity');
    }
    return null;
  };
}

const linkRules: Rules = {
  subject: (scope, field, r) => endOf(scope, field, cypher`startNode(${r})`),
  object: (scope, field, r) => endOf(scope, field, cypher`endNode(${r})`),
  during: (scope, field, r) => emitJson(scope, field, storedText(cypher`${r}.during`), 'NULL', noHook),
  positions: (scope, field, r) =>
    emitJsonList(scope, field, storedList(cypher`${r}.positions`), positionHook(scope, r)),
  statements: (scope, field, r) => statementsAbout(scope, field, cypher`${r}.id`, [r]),
};

const FACTS = 'facts of it';

/** What a link comes to by the statements that pass. */
function factRules(evidence: Evidence): Rules {
  const fact =
    (read: (facts: LinkFacts) => unknown): Rule =>
    (_scope, _field, r) => ({
      expression: linkCell(evidence, r),
      sharedAs: FACTS,
      project: (cell, input) => read(linkFacts(evidence, cell, input)),
    });
  const source = (r: Variable) => ({ expression: linkCell(evidence, r), sharedAs: FACTS });
  return {
    ...linkRules,
    role: fact(({ role }) => role),
    side: fact(({ side }) => side),
    standing: fact(({ standing }) => standing),
    contested: fact(({ contested }) => contested),
    sourceCount: fact(({ sourceCount }) => sourceCount),
    originCount: fact(({ originCount }) => originCount),
    independentSourceCount: fact(({ independentSourceCount }) => independentSourceCount),
    during: (scope, field, r) =>
      emitJson(
        scope,
        field,
        {
          ...source(r),
          parse: (cell, input) => linkFacts(evidence, cell, input).during as Json | null,
        },
        'NULL',
        noHook,
      ),
    positions: (scope, field, r) =>
      emitJsonList(
        scope,
        field,
        {
          ...source(r),
          parse: (cell, input) => linkFacts(evidence, cell, input).positions as unknown as readonly Json[],
        },
        positionHook(scope, r),
      ),
  };
}

export const emitLink: Emitter = (scope, field, r) => {
  const rules = scope.evidence === null ? linkRules : factRules(scope.evidence);
  return emitObject(scope, objectType(scope.compilation, 'Link'), field.nodes, r, () => rules);
};
