// `byExternalId`: entities by an identifier that another scheme gives them.
import { cypher, param, variable } from '../../cypher/tag.js';
import { externalKey } from '../../model/ids.js';
import { demandOf, weighed, type Criterion } from '../criterion.js';
import { cells } from '../emit.js';
import { entityCell, entityFacts } from '../evidence/facts.js';
import { passing } from '../evidence/passing.js';
import { part, type Input } from '../observe.js';
import { withEvidence, type Scope } from '../scope.js';
import { argumentsOf, type Field } from '../selection.js';
import { visible } from '../visibility.js';
import type { Root } from './root.js';

/** By the statements that give it; only where it is shown, so not where those who said it took it back. */
export function byExternalIdRoot(outer: Scope, field: Field): Root {
  const args = argumentsOf(field);
  const scope = withEvidence(outer, args);
  const { evidence } = scope;
  const n = variable('n');
  const s = variable('s');
  const about = variable('x');
  const keyOf = ({ variables }: Input): string =>
    externalKey(String(part(args, 'scheme').read(variables)), String(part(args, 'value').read(variables)));
  const said = demandOf(passing(evidence, s), 'POSSIBLE');
  const shown: Criterion | null =
    evidence === null
      ? null
      : weighed({
          cell: entityCell(evidence, n),
          read: (cell, input) =>
            entityFacts(evidence, cell, input).externalIds.some(
              ({ shown: { scheme, externalId } }) => externalKey(scheme, externalId) === keyOf(input),
            )
              ? 2
              : 0,
        });
  const emitted = scope.emit.entity(scope, field, n);
  const stored = evidence === null ? cypher` AND ${about} IN ${n}.externalIdsAbout` : cypher``;
  const weigh = shown?.weighed ?? null;
  return {
    query: cypher`MATCH (${s}:Statement) WHERE ${s}.externalKey = ${param((input) => keyOf(input as Input))} AND ${s}.id IS NOT NULL AND ${visible(s)} AND ${said} WITH DISTINCT ${s}.subject AS subject, ${s}.about AS ${about} MATCH (${n}:Entity) WHERE ${n}.id = subject AND ${visible(n)}${stored} WITH DISTINCT ${n} ORDER BY ${n}.id RETURN [${emitted.expression}, ${weigh === null ? cypher`null` : weigh.cell}] AS item`,
    project: (items, input) =>
      items
        .map(cells)
        .filter(([, cell]) => weigh === null || weigh.read(cell, input) === 2)
        .map(([cell]) => emitted.project(cell, input)),
  };
}
