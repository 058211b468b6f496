// What a `SourceFilter` demands of a source.
import { cypher, variable, type Variable } from '../../cypher/tag.js';
import { listsOf, matchSpans, spanOf } from '../../model/derive/spans.js';
import type { DateSpan } from '../../model/records.js';
import { argument } from '../argument.js';
import { always, certain, every, weighed, type Criterion } from '../criterion.js';
import { isGiven, type Arg, type Compilation } from '../observe.js';
import { askedDays, excludesUndated } from './dates.js';
import { combined, foldedText, givenIn } from './fields.js';
import { weightOfMatch } from './shown.js';
import { visible } from '../visibility.js';

function publishedCriterion(compilation: Compilation, filter: Arg, o: Variable): Criterion {
  const days = askedDays(filter);
  const undated = excludesUndated(compilation, filter) ? 'EXCLUDE' : 'INCLUDE';
  return weighed({
    cell: cypher`${o}.published`,
    read: (cell, { variables }) => {
      const span = typeof cell === 'string' ? (JSON.parse(cell) as DateSpan) : null;
      const asked = { from: days.from(variables), to: days.to(variables) };
      return weightOfMatch(matchSpans(listsOf(span === null ? [] : [spanOf(span)]), asked, undated));
    },
  });
}

export function sourceFilter(compilation: Compilation, where: Arg, o: Variable): Criterion {
  if (!isGiven(compilation, where)) return always;
  const { at, has, oneOf, equals } = givenIn(compilation, where);
  const d = variable('o');
  return every([
    ...oneOf('ids', cypher`${o}.id`),
    ...oneOf('kinds', cypher`${o}.kind`),
    ...(has('text') ? [certain(cypher`${o}.nameText CONTAINS ${foldedText(at('text'))}`)] : []),
    ...oneOf('languages', cypher`${o}.language`),
    ...equals('publisher', cypher`${o}.publisherEntity`),
    ...oneOf('reliability', cypher`${o}.reliability`),
    ...(has('published') ? [publishedCriterion(compilation, at('published'), o)] : []),
    ...(has('derivedFrom')
      ? [
          certain(
            cypher`(${o}.id <> ${argument(at('derivedFrom'))} AND ${argument(at('derivedFrom'))} IN ${o}.behind AND EXISTS { MATCH (${d}:Source) WHERE ${d}.id = ${argument(at('derivedFrom'))} AND ${visible(d)} })`,
          ),
        ]
      : []),
    ...combined(compilation, where, (inner) => sourceFilter(compilation, inner, o)),
  ]);
}
