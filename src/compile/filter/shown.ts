// Criteria on the value that is shown under a field: read of what is stored, or of what passes.
import { cypher, name, type Fragment, type Variable } from '../../cypher/tag.js';
import type { RecordState } from '../../generated/schema.js';
import { spanShown } from '../../model/derive/dated.js';
import { stateOf } from '../../model/derive/measures.js';
import type { ShownDate, ShownText, ShownValue } from '../../model/facts.js';
import { certain, weighed, type Criterion } from '../criterion.js';
import { entityCell, entityFacts } from '../evidence/facts.js';
import { choice, type Arg, type Input } from '../observe.js';
import { argument } from '../argument.js';
import type { Scope } from '../scope.js';
import { dateCriterion } from './dates.js';

export function valueCell({ evidence }: Scope, n: Variable, field: string): Fragment {
  return evidence === null ? cypher`${n}.${name(field)}` : entityCell(evidence, n);
}

export function valueOf({ evidence }: Scope, cell: unknown, input: Input, field: string): ShownValue | null {
  if (evidence !== null) return entityFacts(evidence, cell, input).values[field] ?? null;
  return typeof cell === 'string' ? (JSON.parse(cell) as ShownValue) : null;
}

/** The shown date of a field like `founded`, against a span of days. */
export function shownDateCriterion(scope: Scope, filter: Arg, n: Variable, field: string): Criterion {
  return dateCriterion(scope.compilation, filter, valueCell(scope, n, field), (cell, input) =>
    spanShown(valueOf(scope, cell, input, field) as ShownDate | null),
  );
}

/** The shown value of a field like `credibility`, which is the one asked for or not. */
export function shownEqualsCriterion(scope: Scope, asked: Arg, n: Variable, field: string): Criterion {
  return weighed(
    {
      cell: valueCell(scope, n, field),
      read: (cell, input) => {
        const shown = valueOf(scope, cell, input, field) as { readonly value: unknown } | null;
        return shown !== null && shown.value === asked.read(input.variables) ? 2 : 0;
      },
    },
    scope.evidence === null ? cypher`${n}.${name(field)} IS NOT NULL` : undefined,
  );
}

/** Whether a text is recorded, stated as unknown, or not spoken of. */
export function stateCriterion(scope: Scope, asked: Arg, n: Variable, field: string): Criterion {
  if (scope.evidence === null) return certain(cypher`${n}.${name(`${field}State`)} = ${argument(asked)}`);
  const state = choice(scope.compilation, asked) as RecordState;
  return weighed({
    cell: valueCell(scope, n, field),
    read: (cell, input) => {
      const shown = valueOf(scope, cell, input, field) as ShownText | null;
      return stateOf((shown?.text ?? null) !== null, shown?.stated ?? null) === state ? 2 : 0;
    },
  });
}
