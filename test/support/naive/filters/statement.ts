// What a filter makes of a statement.
import type { DateFilter, RecordedFilter, StatementFilter } from '../../../../src/generated/schema.js';
import { BaylanysError } from '../../../../src/errors.js';
import type { Statement } from '../../../../src/model/records.js';
import { askedDays, inside, matchSpans, overlap, spanOf } from '../spans.js';
import { firstDayOf, type View } from '../view.js';
import { sayingOf } from '../voices.js';
import { yesOrNo, type Weight } from '../weights.js';
import { sourceOf } from '../world.js';
import { weigh } from './where.js';

/** By when it was said; where nothing is known of that, nor of the publication, it may have been any time. */
function saidWeight(view: View, statement: Statement, filter: DateFilter): Weight {
  const asked = askedDays(filter);
  const isDated = statement.saidAt !== null || sourceOf(view.world, statement.source).published !== null;
  if (!isDated && filter.undated === 'EXCLUDE') return 'NO';
  const said = sayingOf(view.world, statement, firstDayOf(view, statement));
  return inside(said, asked) ? 'DEFINITE' : overlap(said, asked) ? 'POSSIBLE' : 'NO';
}

function wasRecorded({ recordedAt, revision }: Statement, filter: RecordedFilter): boolean {
  const day = recordedAt.slice(0, 10);
  const { from, to, fromRevision, toRevision } = filter;
  if (from != null && to != null && to < from)
    throw new BaylanysError('BAD_USER_INPUT', 'recorded ends before it begins');
  return (
    (from == null || day >= from) &&
    (to == null || day <= to) &&
    (fromRevision == null || revision >= fromRevision) &&
    (toRevision == null || revision <= toRevision)
  );
}

/** Whether it was ended is another matter: see `statementsOf`. */
export function statementWeight(
  view: View,
  statement: Statement,
  where: StatementFilter | null | undefined,
  depth = 0,
): Weight {
  if (where?.ended === true && depth > 0) throw new BaylanysError('BAD_USER_INPUT', 'ended stands at the top only');
  const { speaker } = statement;
  return weigh<StatementFilter>(
    where,
    {
      ids: (ids) => yesOrNo(ids.includes(statement.id)),
      subject: (id) => yesOrNo(statement.subject === id),
      object: (id) => yesOrNo(statement.object === id),
      predicates: (predicates) => yesOrNo(predicates.includes(statement.predicate)),
      stances: (stances) => yesOrNo(stances.includes(statement.stance)),
      speaker: (id) => yesOrNo(speaker?.entity === id),
      speakerRoles: (roles) => yesOrNo(speaker !== null && roles.includes(speaker.role)),
      sources: (sources) => yesOrNo(sources.includes(statement.source)),
      valueKinds: (kinds) => yesOrNo(kinds.includes(statement.valueKind)),
      ended: () => 'DEFINITE',
      quoted: (quoted) => yesOrNo((speaker !== null) === quoted),
      said: (filter) => saidWeight(view, statement, filter),
      during: (filter) => matchSpans(statement.during === null ? [] : [spanOf(statement.during)], filter),
      recorded: (filter) => yesOrNo(wasRecorded(statement, filter)),
      checks: (checks) =>
        yesOrNo(
          statement.passages.some((id) => {
            const passage = view.world.passages.get(id);
            return passage?.public === true && checks.includes(passage.check);
          }),
        ),
    },
    (inner) => statementWeight(view, statement, inner, depth + 1),
  );
}
