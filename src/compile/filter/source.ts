// What a `SourceFilter` demands of a source.
import { cypher, variable, type Variable } from '../../cypher/tag.js';
import { argument } from '../argument.js';
import { always, certain, every, type Criterion } from '../criterion.js';
import { isGiven, type Arg, type Compilation } from '../observe.js';
import { dateCriterion, storedDate } from './dates.js';
import { combined, foldedText, givenIn } from './fields.js';
import { visible } from '../visibility.js';

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
    ...(has('published') ? [dateCriterion(compilation, at('published'), cypher`${o}.published`, storedDate)] : []),
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
